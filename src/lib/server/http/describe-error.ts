import type { Config } from '../config.ts';

/** What the log may keep of an unexpected error. */
export interface ErrorDescription {
	readonly name: string;
	readonly code?: string;
	readonly message?: string;
	readonly stack?: readonly string[];
	readonly cause?: ErrorDescription;
}

/** A demo too may be tried with real data, and its log is kept as any other: only who works on the sources sees messages. */
export const showsMessages = ({ MODUS }: Pick<Config, 'MODUS'>): boolean =>
	MODUS === 'ontwikkeling';

/**
 * Messages often quote what somebody typed (a parser its text, the database its parameters), so they are kept
 * only where no real people are.
 */
export function describeError(error: unknown, withMessage: boolean): ErrorDescription {
	if (!(error instanceof Error)) return { name: typeof error };
	const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
	const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
	return {
		name: error.name,
		...(code !== undefined && { code }),
		...(withMessage && { message: error.message }),
		stack: frames.slice(0, 12).map((line) => line.trim()),
		...(error.cause instanceof Error && { cause: describeError(error.cause, withMessage) })
	};
}
