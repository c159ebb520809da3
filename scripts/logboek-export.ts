import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { purposeKey } from '../src/lib/server/crypto/secrets.ts';
import { systemKlok } from '../src/lib/server/klok.ts';
import { exportLogboek, isDay } from '../src/lib/server/logboek/export.ts';
import { runCommand } from './server/command.ts';
import { root } from './server/environment.ts';

// The reader stopped reading (`| head`): nobody is left to tell anything.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
	process.exit(error.code === 'EPIPE' ? 0 : 1)
);

const { values } = parseArgs({ options: { vanaf: { type: 'string' }, tot: { type: 'string' } } });
const { vanaf = '', tot = systemKlok.vandaag() } = values;
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
	version: string;
};

async function write(line: string): Promise<void> {
	if (!process.stdout.write(line)) await once(process.stdout, 'drain');
}

if (!isDay(vanaf) || !isDay(tot)) {
	console.error(
		'Geef een eerste dag en zo nodig een laatste: npm run --silent logboek:export -- --vanaf 2026-01-01 --tot 2026-01-31'
	);
	process.exitCode = 2;
} else
	process.exitCode = await runCommand(async ({ config, db }) => {
		const bron = {
			register: config.VERWERKINGENREGISTER,
			versie: version,
			key: purposeKey('logboek-betrokkene')
		};
		const lines = await exportLogboek(db, bron, { vanaf, tot }, write);
		console.error(`${lines} regels, van ${vanaf} tot en met ${tot}.`);
		return 0;
	});
