import pino, { type Logger } from 'pino';
import { config } from './config.ts';

let root: Logger | undefined;

/** One JSON line per event on standard output. Never put a person, an address or free text in it. */
export function log(): Logger {
	root ??= pino({
		level: config().LOG_LEVEL,
		base: null,
		timestamp: pino.stdTimeFunctions.isoTime,
		formatters: { level: (label) => ({ level: label }) }
	});
	return root;
}
