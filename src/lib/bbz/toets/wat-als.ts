import type { Datum } from '../begrippen/datum.ts';
import type { Beleid } from '../beleid/beleid.types.ts';
import { FEITEN } from '../feiten/catalogus.ts';
import type { FeitId, Feiten, FeitWaarde } from '../feiten/catalogus.ts';
import { Invoerfout } from '../feiten/invoerfout.ts';
import type { RegelId } from '../regels/alle.ts';
import { toets } from './toets.ts';
import type { CategorieId, Toets, Uitkomst, VoorzieningId, Wijziging } from './toets.types.ts';

/** Wat er zou moeten omslaan: een regel, een categorie of een voorziening binnen een categorie. */
export type Doelwit =
	| { regel: RegelId }
	| { categorie: CategorieId }
	| { voorziening: VoorzieningId; categorie: CategorieId };

/** Een kleinste verzameling wijzigingen waarmee het doelwit omslaat. */
export interface Uitweg {
	wijzigingen: readonly Wijziging[];
	uitkomst: Uitkomst;
}

const GROOTSTE_UITWEG = 3;

function uitkomstVanDoelwit(t: Toets, d: Doelwit): Uitkomst | undefined {
	if ('regel' in d) return t.regels.find((r) => r.id === d.regel)?.uitkomst;
	if (!('voorziening' in d)) return t.categorieen.find((c) => c.id === d.categorie)?.uitkomst;
	const gevonden = t.voorzieningen.filter(
		(v) => v.id === d.voorziening && v.categorie === d.categorie
	);
	return gevonden.find((v) => v.uitkomst !== 'niet_voldaan')?.uitkomst ?? gevonden[0]?.uitkomst;
}

function regelsVanDoelwit(t: Toets, d: Doelwit): ReadonlySet<RegelId> {
	if ('regel' in d) return new Set([d.regel]);
	const categorie = t.categorieen.find((c) => c.id === d.categorie)?.regels ?? [];
	if (!('voorziening' in d)) return new Set(categorie);
	const eigen = t.voorzieningen
		.filter((v) => v.id === d.voorziening && v.categorie === d.categorie)
		.flatMap((v) => v.regels);
	return new Set([...categorie, ...eigen]);
}

/** Wie al weet dat vereisten niet haalbaar zijn, krijgt ze niet als uitweg. */
const ONHAALBAAR = 'niet_haalbaar';
/** Antwoorden waar niemand naar toe kan werken. */
const GEEN_UITWEG: Partial<Record<FeitId, readonly FeitWaarde[]>> = {
	wettelijkeVereisten: ['niet_in_orde', 'niet_haalbaar'],
	bankfinanciering: ['niet_gevraagd', 'in_behandeling'],
	schuldsituatie: ['te_hoog', 'schuldregeling_loopt']
};

/** Andere waarden die een feit kan krijgen; voor getallen noemt de regel zelf de omslag. */
function andereWaarden(feit: FeitId, nu: FeitWaarde | undefined): FeitWaarde[] {
	const def = FEITEN[feit];
	if (def.soort === 'janee') return [true, false].filter((w) => w !== nu);
	if (def.soort !== 'keuze' || nu === ONHAALBAAR) return [];
	const nooit = GEEN_UITWEG[feit] ?? [];
	return (def.waarden as readonly FeitWaarde[]).filter((w) => w !== nu && !nooit.includes(w));
}

/** De losse wijzigingen die vanaf hier het proberen waard zijn. */
function kandidaten(t: Toets, d: Doelwit, feiten: Feiten, al: readonly Wijziging[]): Wijziging[] {
	const relevant = regelsVanDoelwit(t, d);
	const gezien = new Set(al.map((w) => w.feit));
	const uit = new Map<string, Wijziging>();
	for (const r of t.regels) {
		if (!relevant.has(r.id) || r.uitkomst !== 'niet_voldaan') continue;
		const ruim = r.veranderbaar.flatMap((feit) =>
			andereWaarden(feit, feiten[feit]).map((waarde) => ({ feit, waarde }))
		);
		for (const w of [...r.omslag, ...ruim]) {
			if (!gezien.has(w.feit) && FEITEN[w.feit].veranderbaar) uit.set(`${w.feit} ${w.waarde}`, w);
		}
	}
	return [...uit.values()];
}

function sleutel(wijzigingen: readonly Wijziging[]): string {
	return wijzigingen
		.map((w) => `${w.feit} ${w.waarde}`)
		.sort()
		.join('|');
}

function probeer(feiten: Feiten, peildatum: Datum, beleid: string | Beleid): Toets | undefined {
	try {
		return toets(feiten, peildatum, beleid);
	} catch (fout) {
		// A change that contradicts other facts is no way out; anything else is a defect.
		if (fout instanceof Invoerfout) return undefined;
		throw fout;
	}
}

/** Hoeveel de getallen in een uitweg samen veranderen. */
function grootte({ wijzigingen }: Uitweg, feiten: Feiten): number {
	const stappen = wijzigingen.map(({ feit, waarde }) => {
		const nu = feiten[feit];
		return typeof nu === 'number' && typeof waarde === 'number' ? Math.abs(waarde - nu) : 0;
	});
	return stappen.reduce((som, stap) => som + stap, 0);
}

/** Houdt van uitwegen die alleen in getallen verschillen de kleinste verandering over. */
function mildste(uitwegen: readonly Uitweg[], feiten: Feiten): Uitweg[] {
	const beste = new Map<string, Uitweg>();
	for (const u of uitwegen) {
		const soort = sleutel(
			u.wijzigingen.map((w) => (typeof w.waarde === 'number' ? { ...w, waarde: 0 } : w))
		);
		const ander = beste.get(soort);
		if (!ander || grootte(u, feiten) < grootte(ander, feiten)) beste.set(soort, u);
	}
	return [...beste.values()];
}

/**
 * Zoekt de kleinste verzamelingen (een tot drie) van veranderbare feiten waarmee iets omslaat.
 * @uitleg Feiten die niemand kan veranderen (leeftijd, verleden, het oordeel van een ander) komen er
 *   nooit in voor. Een verzameling waarvan een deel al genoeg is, telt niet mee. Een uitweg neemt elke
 *   weigering weg; wat nog onbekend is, blijft dat, en de uitkomst erbij zegt dat.
 */
export function watAls(
	feiten: Feiten,
	peildatum: Datum,
	beleid: string | Beleid,
	doelwit: Doelwit
): readonly Uitweg[] {
	const begin = toets(feiten, peildatum, beleid);
	if (uitkomstVanDoelwit(begin, doelwit) !== 'niet_voldaan') return [];
	const gevonden: Uitweg[] = [];
	const bekeken = new Set<string>();
	let laag: { t: Toets; feiten: Feiten; wijzigingen: readonly Wijziging[] }[] = [
		{ t: begin, feiten, wijzigingen: [] }
	];
	const bevatUitweg = (wijzigingen: readonly Wijziging[]) =>
		gevonden.some((u) =>
			u.wijzigingen.every((a) =>
				wijzigingen.some((b) => a.feit === b.feit && a.waarde === b.waarde)
			)
		);
	for (let diepte = 0; diepte < GROOTSTE_UITWEG; diepte++) {
		const volgende: typeof laag = [];
		for (const punt of laag) {
			for (const w of kandidaten(punt.t, doelwit, punt.feiten, punt.wijzigingen)) {
				const wijzigingen = [...punt.wijzigingen, w];
				const naam = sleutel(wijzigingen);
				if (bekeken.has(naam) || bevatUitweg(wijzigingen)) continue;
				bekeken.add(naam);
				const nieuw = { ...punt.feiten, [w.feit]: w.waarde };
				const t = probeer(nieuw, peildatum, beleid);
				const uitkomst = t && uitkomstVanDoelwit(t, doelwit);
				if (!t || uitkomst === undefined) continue;
				if (uitkomst !== 'niet_voldaan') {
					gevonden.push({ wijzigingen, uitkomst });
				} else volgende.push({ t, feiten: nieuw, wijzigingen });
			}
		}
		laag = volgende;
	}
	return mildste(gevonden, feiten);
}
