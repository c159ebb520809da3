import { FEIT_IDS, plaatsVan } from '../feiten/catalogus.ts';
import type { FeitId } from '../feiten/catalogus.ts';
import type { RegelId } from '../regels/alle.ts';
import { leeft, LOPEND } from './stand.ts';
import type { Stand } from './stand.ts';
import type { Categorie, Ontbrekend, Regel } from './toets.types.ts';

/** Een feit dat een hele categorie kan beslissen weegt zwaarder dan een die de vorm bepaalt. */
const GEWICHT = { categorie: 10, voorziening: 3, vorm: 1, vraag: 2, stukken: 1 } as const;

/** Zegt of de startdatum nog bepaalt over welke jaren een lopend bedrijf stukken moet geven. */
function bepaaltStartDeStukken({ feiten: f, categorieen }: Stand): boolean {
	if (f.startdatumBedrijf !== undefined || f.bedrijfGestart === false) return false;
	return categorieen.some((c) => LOPEND.includes(c.id) && leeft(c));
}

/** Telt per regel hoe zwaar zij nog weegt voor wat gezocht wordt, nog kan en gevraagd is. */
function weegRegels(stand: Stand): { gewichten: number[]; vraagtLeven: boolean } {
	const { wb, regels, categorieen, voorzieningen } = stand;
	const gewichten = new Array<number>(regels.length).fill(0);
	const voegToe = (plaatsen: readonly number[], gewicht: number) => {
		for (const plaats of plaatsen) gewichten[plaats] = (gewichten[plaats] ?? 0) + gewicht;
	};
	let vraagtLeven = false;
	for (let i = 0; i < categorieen.length; i++) {
		const geldend = wb.categorieen[i];
		if (geldend && leeft(categorieen[i] as Categorie)) voegToe(geldend.regels, GEWICHT.categorie);
	}
	for (let i = 0; i < voorzieningen.length; i++) {
		const v = voorzieningen[i];
		const geldend = wb.voorzieningen[i];
		if (!v || !geldend || v.uitkomst === 'niet_voldaan' || v.gevraagd === false) continue;
		if (!leeft(categorieen[geldend.categorie] as Categorie)) continue;
		voegToe(geldend.regels, GEWICHT.voorziening);
		voegToe(geldend.vormregels, GEWICHT.vorm);
		if (v.gevraagd === undefined && v.id === 'levensonderhoud' && v.categorie !== 'voorbereiding') {
			vraagtLeven = true;
		}
	}
	return { gewichten, vraagtLeven };
}

interface Telling {
	feit: FeitId;
	gewicht: number;
	regels: RegelId[];
}

/** Feiten die ontbreken, elk op zijn plaats in de catalogus. */
class Tellijst {
	private readonly opPlaats: (Telling | undefined)[] = new Array(FEIT_IDS.length);

	heeft(feit: FeitId): boolean {
		return this.opPlaats[plaatsVan(feit)] !== undefined;
	}

	tel(feit: FeitId, gewicht: number, regel?: RegelId): void {
		const plaats = plaatsVan(feit);
		const al = this.opPlaats[plaats];
		if (al === undefined) {
			this.opPlaats[plaats] = { feit, gewicht, regels: regel === undefined ? [] : [regel] };
			return;
		}
		al.gewicht += gewicht;
		if (regel !== undefined) al.regels.push(regel);
	}

	/** Het zwaarste eerst; bij gelijk gewicht in de volgorde van de catalogus. */
	naarGewicht(): readonly Ontbrekend[] {
		const gevonden = this.opPlaats.filter((telling) => telling !== undefined);
		return gevonden.sort((a, b) => b.gewicht - a.gewicht);
	}
}

/**
 * Geeft de feiten die nog iets kunnen beslissen, het zwaarste eerst.
 * @uitleg Een feit telt alleen mee voor wat gezocht wordt, nog kan en gevraagd is: wat al vaststaat
 *   hoeft niemand meer te vertellen.
 */
export function bepaalOntbrekend(stand: Stand): readonly Ontbrekend[] {
	const { gewichten, vraagtLeven } = weegRegels(stand);
	const lijst = new Tellijst();
	if (vraagtLeven) lijst.tel('vraagtLevensonderhoud', GEWICHT.vraag);
	for (let i = 0; i < gewichten.length; i++) {
		const gewicht = gewichten[i] as number;
		const { uitkomst, ontbreekt, id } = stand.regels[i] as Regel;
		if (gewicht === 0 || uitkomst !== 'onbekend' || ontbreekt.length === 0) continue;
		for (const feit of ontbreekt) lijst.tel(feit, gewicht, id);
	}
	if (!lijst.heeft('startdatumBedrijf') && bepaaltStartDeStukken(stand)) {
		lijst.tel('startdatumBedrijf', GEWICHT.stukken);
	}
	return lijst.naarGewicht();
}
