import { parseArgs } from 'node:util';
import { countKeys, rotateKeys, type KeyCount } from '../src/lib/server/crypto/rotate.ts';
import type { MasterKeys } from '../src/lib/server/crypto/master-keys.ts';
import { masterKeys } from '../src/lib/server/crypto/secrets.ts';
import { runCommand } from './server/command.ts';

const { values } = parseArgs({ options: { controleer: { type: 'boolean', default: false } } });

function state(version: number, keys: number, masters: MasterKeys): string {
	if (!masters.versions.includes(version)) return 'ONTBREEKT: deze gegevens zijn nu niet te lezen';
	if (version > masters.current) return 'reserve';
	if (version === masters.current) return 'de nieuwste';
	return keys === 0 ? 'mag weg, als geen reservekopie hem nog nodig heeft' : 'nog nodig';
}

/** Says per version what it wraps; gives whether every version that is needed is there. */
function report(counts: KeyCount, masters: MasterKeys): boolean {
	const versions = [...new Set([...masters.versions, ...counts.keys()])].sort((a, b) => a - b);
	for (const version of versions) {
		const keys = counts.get(version) ?? 0;
		console.log(
			`Hoofdsleutel versie ${version}: ${keys} gegevenssleutels, ${state(version, keys, masters)}.`
		);
	}
	return versions.every((version) => masters.versions.includes(version));
}

process.exitCode = await runCommand(async ({ db, origin }) => {
	const masters = masterKeys();
	if (!values.controleer) {
		const done = await rotateKeys(db, origin, masters, (wrapped) =>
			console.log(`${wrapped} gegevenssleutels vernieuwd`)
		);
		console.log(`Klaar: ${done} vernieuwd met hoofdsleutel versie ${masters.current}.`);
	}
	return report(await countKeys(db), masters) ? 0 : 1;
});
