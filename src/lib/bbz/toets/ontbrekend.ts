import { FEIT_IDS } from '../feiten/catalogus.ts';
import type { FeitId } from '../feiten/catalogus.ts';
import type { RegelId } from '../regels/alle.ts';
import { leeft } from './stand.ts';
import type { Stand } from './stand.ts';
import type { Categorie, Ontbrekend, Regel } from './toets.types.ts';

/** Een feit dat een hele categorie kan beslissen weegt zwaarder dan een die de vorm bepaalt. */
const GEWICHT = { categorie: 10, voorziening: 3, vorm: 1, vraag: 2 } as const;

const VOLGORDE = new Map(FEIT_IDS.map((id, i) => [id, i]));

interface Teller {
	gewicht: number;
	regels: RegelId[];
}

function tel(tellers: Map<FeitId, Teller>, r: Regel, gewicht: number): void {
	if (r.uitkomst !== 'onbekend') return;
	for (const feit of r.ontbreekt) {
		const teller = tellers.get(feit);
		if (!teller) tellers.set(feit, { gewicht, regels: [r.id] });
		else {
			teller.gewicht += gewicht;
			if (!teller.regels.includes(r.id)) teller.regels.push(r.id);
		}
	}
}

function telVraag(tellers: Map<FeitId, Teller>, feit: FeitId): void {
	const teller = tellers.get(feit);
	if (teller) teller.gewicht += GEWICHT.vraag;
	else tellers.set(feit, { gewicht: GEWICHT.vraag, regels: [] });
}

/**
 * Geeft de feiten die nog iets kunnen beslissen, het zwaarste eerst.
 * @uitleg Een feit telt alleen mee voor wat gezocht wordt, nog kan en gevraagd is: wat al vaststaat
 *   hoeft niemand meer te vertellen.
 */
export function bepaalOntbrekend(stand: Stand): readonly Ontbrekend[] {
	const tellers = new Map<FeitId, Teller>();
	const { wb, regels, categorieen, voorzieningen } = stand;
	for (let i = 0; i < categorieen.length; i++) {
		if (!leeft(categorieen[i] as Categorie)) continue;
		for (const plaats of wb.categorieen[i]?.regels ?? []) {
			tel(tellers, regels[plaats] as Regel, GEWICHT.categorie);
		}
	}
	for (let i = 0; i < voorzieningen.length; i++) {
		const v = voorzieningen[i];
		const geldend = wb.voorzieningen[i];
		if (!v || !geldend || v.uitkomst === 'niet_voldaan' || v.gevraagd === false) continue;
		if (!leeft(categorieen[geldend.categorie] as Categorie)) continue;
		for (const plaats of geldend.regels) tel(tellers, regels[plaats] as Regel, GEWICHT.voorziening);
		for (const plaats of geldend.vormregels) tel(tellers, regels[plaats] as Regel, GEWICHT.vorm);
		if (v.gevraagd === undefined && v.id === 'levensonderhoud' && v.categorie !== 'voorbereiding') {
			telVraag(tellers, 'vraagtLevensonderhoud');
		}
	}
	return Array.from(tellers, ([feit, t]) => ({ feit, gewicht: t.gewicht, regels: t.regels })).sort(
		(a, b) => b.gewicht - a.gewicht || (VOLGORDE.get(a.feit) ?? 0) - (VOLGORDE.get(b.feit) ?? 0)
	);
}
