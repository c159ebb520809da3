import fc from 'fast-check';
import { FEIT_IDS, FEITEN } from '../../src/lib/bbz/feiten/catalogus.ts';
import type { FeitId, Feiten, FeitWaarde } from '../../src/lib/bbz/feiten/catalogus.ts';
import { Invoerfout } from '../../src/lib/bbz/feiten/invoerfout.ts';
import type { FeitDefinitie } from '../../src/lib/bbz/feiten/soorten.ts';
import { toets } from '../../src/lib/bbz/toets/toets.ts';
import type { Toets } from '../../src/lib/bbz/toets/toets.types.ts';
import { WERKSAAM } from './support.ts';

/** Een willekeurig geval: wat bekend is, op welke dag en bij welk beleid. */
export interface Situatie {
	feiten: Feiten;
	peildatum: string;
	beleid: string;
}

/** Bedragen en aantallen rond de grenzen van de wet komen vaker voor dan toeval zou geven. */
const BEDRAGEN = [
	0, 0.01, 1, 345.99, 1001.06, 1001.07, 1401.49, 1401.5, 2002.13, 2718, 10_368, 13_052, 48_060,
	59_782, 251_233, 261_048
];
const UREN = [0, 1, 799, 800, 1224, 1225, 1226, 1300, 4392, 7560];
const DATUMS = [
	'1940-01-01',
	'1955-09-15',
	'1959-03-01',
	'1959-12-31',
	'1960-01-01',
	'1964-12-31',
	'1985-06-15',
	'1996-02-29',
	'2005-05-05',
	'2008-03-01',
	'2010-10-10',
	'2016-02-29',
	'2016-03-01',
	'2021-12-31',
	'2022-01-01',
	'2024-09-01',
	'2025-07-01',
	'2026-03-02',
	'2027-01-01'
];
const PEILDATUMS = [
	'2017-01-01',
	'2019-12-31',
	'2020-01-01',
	'2021-09-30',
	'2021-10-01',
	'2022-04-01',
	'2024-02-29',
	'2025-03-01',
	'2026-03-01',
	'2026-07-01',
	'2027-06-01',
	'2035-01-01'
];

function waarde(def: FeitDefinitie): fc.Arbitrary<FeitWaarde> {
	switch (def.soort) {
		case 'janee':
			return fc.boolean();
		case 'keuze':
			return fc.constantFrom(...def.waarden) as fc.Arbitrary<FeitWaarde>;
		case 'datum':
			return fc.constantFrom(...DATUMS);
		case 'bedrag':
			return fc.oneof(
				fc.constantFrom(...BEDRAGEN),
				fc.integer({ min: 0, max: 40_000_000 }).map((centen) => centen / 100)
			);
		case 'aantal':
			return def.eenheid === 'uur_per_jaar'
				? fc.oneof(fc.constantFrom(...UREN), fc.integer({ min: 0, max: 4000 }))
				: fc.integer({ min: 0, max: Math.min(def.max, 20) });
	}
}

const alles = fc.record(Object.fromEntries(FEIT_IDS.map((id) => [id, waarde(FEITEN[id])])), {
	requiredKeys: []
}) as fc.Arbitrary<Feiten>;

/** Haalt de feiten weg die elkaar tegenspreken, zodat een geldig geval overblijft. */
function zonderTegenspraak(feiten: Feiten, peildatum: string, beleid: string): Feiten {
	try {
		toets(feiten, peildatum, beleid);
		return feiten;
	} catch (fout) {
		if (!(fout instanceof Invoerfout)) throw fout;
		const weg = new Set<string>(fout.problemen.flatMap((p) => p.feiten));
		return Object.fromEntries(Object.entries(feiten).filter(([naam]) => !weg.has(naam)));
	}
}

export const situatie: fc.Arbitrary<Situatie> = fc
	.record({
		feiten: alles,
		peildatum: fc.constantFrom(...PEILDATUMS),
		beleid: fc.constantFrom('landelijk', WERKSAAM)
	})
	.map(({ feiten, peildatum, beleid: gekozen }) => {
		const beleid = peildatum < '2018-07-01' ? 'landelijk' : gekozen;
		return { feiten: zonderTegenspraak(feiten, peildatum, beleid), peildatum, beleid };
	});

/** Een geval met een deel van zijn feiten. */
export const metDeel = fc
	.tuple(situatie, fc.infiniteStream(fc.boolean()))
	.map(([s, munt]): Situatie & { deel: Feiten } => {
		const deel = Object.entries(s.feiten).filter(() => munt.next().value);
		return { ...s, deel: Object.fromEntries(deel) };
	});

/** Een antwoord op een enkel feit. */
export const antwoord: fc.Arbitrary<Feiten> = fc
	.constantFrom(...FEIT_IDS)
	.chain((id: FeitId) => waarde(FEITEN[id]).map((w) => ({ [id]: w })));

export function toetsVan({ feiten, peildatum, beleid }: Situatie): Toets {
	return toets(feiten, peildatum, beleid);
}

/** De toets, of niets als de feiten elkaar tegenspreken. */
export function probeer(s: Situatie): Toets | undefined {
	try {
		return toetsVan(s);
	} catch (fout) {
		if (fout instanceof Invoerfout) return undefined;
		throw fout;
	}
}
