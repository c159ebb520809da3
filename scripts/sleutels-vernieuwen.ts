import { parseArgs } from 'node:util';
import { keyReport } from '../src/lib/server/crypto/key-report.ts';
import { countKeys, rotateKeys } from '../src/lib/server/crypto/rotate.ts';
import { masterKeys } from '../src/lib/server/crypto/secrets.ts';
import { runCommand } from './server/command.ts';

const { values } = parseArgs({ options: { controleer: { type: 'boolean', default: false } } });

process.exitCode = await runCommand(async ({ db, origin }) => {
	const masters = masterKeys();
	if (!values.controleer) {
		const done = await rotateKeys(db, origin, masters, (wrapped) =>
			console.log(`${wrapped} gegevenssleutels vernieuwd`)
		);
		console.log(`Klaar: ${done} vernieuwd met hoofdsleutel versie ${masters.current}.`);
	}
	const { lines, complete } = keyReport(await countKeys(db), masters);
	for (const line of lines) console.log(line);
	return complete ? 0 : 1;
});
