import { isDatum } from '#lib/bbz/index.ts';

/** What somebody typed as a day, as `JJJJ-MM-DD`; or why it cannot be read. */
export type GelezenDatum =
	{ waarde: string } | { fout: 'leeg' } | { fout: 'geen_datum' | 'bestaat_niet'; gelezen: string };

const MAANDEN = [
	'jan',
	'feb',
	'mrt',
	'apr',
	'mei',
	'jun',
	'jul',
	'aug',
	'sep',
	'okt',
	'nov',
	'dec'
];
const twee = (n: string) => n.padStart(2, '0');

/** Reads a month as number or as (part of) its Dutch name. */
function parseMaand(tekst: string): string | undefined {
	const kaal = tekst.trim().toLowerCase().replace(/\.$/, '');
	if (/^\d{1,2}$/.test(kaal)) return twee(kaal);
	const kort = kaal.startsWith('maa') ? 'mrt' : kaal.slice(0, 3);
	const nummer = MAANDEN.indexOf(kort);
	return nummer === -1 ? undefined : twee(String(nummer + 1));
}

/** Reads a day from three fields: day, month (number or name) and a year of four digits. */
export function parseDatum(dag: string, maand: string, jaar: string): GelezenDatum {
	const [d, m, j] = [dag.trim(), maand.trim(), jaar.trim()];
	if (d === '' && m === '' && j === '') return { fout: 'leeg' };
	const gelezen = [d, m, j].filter(Boolean).join('-').slice(0, 40);
	const maandNummer = parseMaand(m);
	if (!/^\d{1,2}$/.test(d) || maandNummer === undefined || !/^\d{4}$/.test(j)) {
		return { fout: 'geen_datum', gelezen };
	}
	const waarde = `${j}-${maandNummer}-${twee(d)}`;
	return isDatum(waarde) ? { waarde } : { fout: 'bestaat_niet', gelezen };
}
