import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseAnker } from '../src/lib/server/logboek/anker.ts';
import { controlLogboek } from '../src/lib/server/logboek/control.ts';
import type { Breuk, Gebrek } from '../src/lib/server/logboek/verify.ts';
import { runCommand } from './server/command.ts';

const AT_MOST = 50;

const GEBREK: Readonly<Record<Gebrek, string>> = {
	gewijzigd: 'deze regel is gewijzigd',
	vorige_klopt_niet: 'deze regel sluit niet aan op de regel ervoor',
	ontbreekt: 'deze regel is weg, terwijl er regels na komen',
	staart_ontbreekt: 'deze regel is weg, met alles erna',
	laatste_vervangen: 'deze laatste regel is een andere dan die is bijgeschreven',
	keten_onbekend: 'het begin van deze keten is weg uit de tabel keten',
	anders_dan_anker: 'deze regel is een andere dan toen het anker werd gemaakt',
	weg_sinds_anker: 'deze regel was er toen het anker werd gemaakt, en is nu weg'
};

// The name of a chain came out of the database: in JSON nothing in it can move the cursor of a terminal.
const shown = (text: string) =>
	JSON.stringify(text).replace(
		/[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
	);

function sentence({ keten, volgnummer, tijd, gebrek }: Breuk): string {
	const when = tijd === undefined ? '' : ` (${tijd}Z)`;
	return `BREUK keten ${shown(keten)}, nummer ${volgnummer}${when}: ${GEBREK[gebrek]}.`;
}

const { values } = parseArgs({
	options: { anker: { type: 'string' }, tegen: { type: 'string' } }
});

process.exitCode = await runCommand(async ({ db, origin }) => {
	const tegen =
		values.tegen === undefined ? undefined : parseAnker(readFileSync(values.tegen, 'utf8'));
	const lines: string[] = [];
	const { ketens, gebeurtenissen, breuken, anker } = await controlLogboek(db, origin, {
		tegen,
		onAnker: (line) => void (values.anker !== undefined && lines.push(line))
	});
	if (values.anker !== undefined) writeFileSync(values.anker, lines.join(''), { mode: 0o600 });
	for (const breuk of breuken.slice(0, AT_MOST)) console.log(sentence(breuk));
	if (breuken.length > AT_MOST)
		console.log(`En nog ${breuken.length - AT_MOST} ketens met een breuk.`);
	console.log(`${gebeurtenissen} gebeurtenissen in ${ketens} ketens nagerekend.`);
	console.log(`Anker: ${anker.ketens} ketens, sha256 ${anker.sha256}`);
	console.log(breuken.length === 0 ? 'Het logboek klopt.' : 'Het logboek klopt niet.');
	return breuken.length === 0 ? 0 : 1;
});
