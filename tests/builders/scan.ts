import fc from 'fast-check';
import { FEITEN } from '../../src/lib/bbz/index.ts';
import type { FeitId } from '../../src/lib/bbz/index.ts';
import { startScan } from '../../src/lib/scan/flow.ts';
import type { Deur, ScanStand, Velden } from '../../src/lib/scan/scan.types.ts';
import { DEUREN } from '../../src/lib/scan/scan.types.ts';
import { findStap } from '../../src/lib/scan/steps.ts';
import type { Stap, StapId } from '../../src/lib/scan/steps.ts';
import { resume, submitStap } from '../../src/lib/scan/submit.ts';
import type { Beurt, Grondslag } from '../../src/lib/scan/submit.ts';

/** One walk through the scan. */
export interface Wandeling {
	deur: Deur;
	/** Steps in the order they were asked, the door not counted. */
	gevraagd: StapId[];
	eind: Beurt;
	standen: ScanStand[];
}

/** Chooses a number below `n`; the source of all choices of a walk. */
export type Keuze = (n: number) => number;

const JAREN: Partial<Record<FeitId, string[]>> = {
	startdatumBedrijf: ['1998', '2012', '2020', '2024', '2026']
};

function oneField(id: FeitId, kies: Keuze): Velden {
	const een = (lijst: readonly string[]) => [lijst[kies(lijst.length)] as string];
	const def = FEITEN[id];
	switch (def.soort) {
		case 'janee':
			return { [id]: een(['ja', 'nee']) };
		case 'keuze':
			return { [id]: een(def.waarden) };
		case 'datum':
			return {
				[`${id}-dag`]: een(['1', '15']),
				[`${id}-maand`]: een(['1', '6']),
				[`${id}-jaar`]: een(JAREN[id] ?? ['1955', '1959', '1978', '1999', '2006', '2012'])
			};
		case 'bedrag':
			return { [id]: een(['0', '900', '2.150,50', '48060', '300000']) };
		case 'aantal':
			return { [id]: een(['0', '2', '18', '24', '40']), [`${id}-per`]: een(['week', 'jaar']) };
	}
}

/** What somebody could fill in at a step. */
function answerFor(stap: Stap<StapId>, kies: Keuze): Velden {
	const een = (lijst: readonly string[]) => [lijst[kies(lijst.length)] as string];
	if (stap.vorm === 'basis') return { basis: een(['ja', 'ja', 'ja', 'nee']) };
	if (stap.vorm === 'hulpvraag')
		return { hulpvraag: een(['levensonderhoud', 'kapitaal', 'beide']) };
	if (stap.vorm === 'basis_welke' || stap.vorm === 'belemmeringen') {
		return { [stap.vorm]: ['geen', ...stap.feiten.filter(() => kies(2) === 1)] };
	}
	const velden: Record<string, readonly string[]> = { vraag: [...stap.feiten] };
	for (const id of stap.feiten) Object.assign(velden, oneField(id, kies));
	return velden;
}

/** Walks the whole scan; `kies` decides every answer, one in six is "don't know". */
export function walkScan(deur: Deur, g: Grondslag, kies: Keuze): Wandeling {
	let beurt = resume(startScan(deur), g);
	const gevraagd: StapId[] = [];
	const standen: ScanStand[] = [];
	while (beurt.stand && beurt.plaats !== 'resultaat' && gevraagd.length < 60) {
		const stap = findStap(beurt.plaats);
		if (!stap) break;
		gevraagd.push(stap.id);
		const voor = beurt.stand;
		standen.push(voor);
		const actie = kies(6) === 0 ? 'weet_niet' : 'verder';
		beurt = submitStap({ stand: voor, waar: stap.id, actie, velden: answerFor(stap, kies) }, g);
		// Random answers may contradict each other; a person would then pick "don't know".
		if (beurt.fouten.length)
			beurt = submitStap({ stand: voor, waar: stap.id, actie: 'weet_niet', velden: {} }, g);
	}
	return { deur, gevraagd, eind: beurt, standen };
}

/** Walks behind every door with random answers. */
export const wandelingen = (g: Grondslag) =>
	fc
		.tuple(
			fc.constantFrom(...DEUREN),
			fc.array(fc.nat({ max: 1000 }), { minLength: 80, maxLength: 80 })
		)
		.map(([deur, keuzen]) => {
			let i = 0;
			return walkScan(deur, g, (n) => (keuzen[i++ % keuzen.length] as number) % n);
		});
