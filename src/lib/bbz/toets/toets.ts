import { isDatum } from '../begrippen/datum.ts';
import type { Datum } from '../begrippen/datum.ts';
import { vindBeleid } from '../beleid/alle.ts';
import type { Beleid } from '../beleid/beleid.types.ts';
import type { Feiten } from '../feiten/catalogus.ts';
import { controleerFeiten } from '../feiten/controle.ts';
import { Invoerfout } from '../feiten/invoerfout.ts';
import type { InvoerfoutCode } from '../feiten/invoerfout.ts';
import { EERSTE_PEILDATUM, KERN } from '../kern.ts';
import type { ParameterId } from '../parameters/alle.ts';
import { bepaalBewijsstukken } from './bewijsstukken.ts';
import { Lezer } from './lezer.ts';
import type { Herkomsten } from './lezer.ts';
import { bepaalOntbrekend } from './ontbrekend.ts';
import type { Reden } from './redenen.ts';
import { bepaalRoutes } from './routes.ts';
import { bepaalSignalen } from './signalen.ts';
import type {
	Categorie,
	ParameterGebruik,
	Regel,
	Toets,
	Uitkomst,
	Voorziening
} from './toets.types.ts';
import { wetboekOp } from './wetboek.ts';
import type { GeldendeRegel, GeldendeVoorziening, Wetboek } from './wetboek.ts';

const NIETS: readonly never[] = [];
const GEEN_HERKOMST: Herkomsten = {};

/** Een weigering telt zwaarst, daarna wat ontbreekt, daarna het oordeel van een mens. */
const NAAR_ZWAARTE: readonly Uitkomst[] = ['voldaan', 'oordeel_nodig', 'onbekend', 'niet_voldaan'];
const ZWAARTE: Record<Uitkomst, number> = {
	voldaan: 0,
	oordeel_nodig: 1,
	onbekend: 2,
	niet_voldaan: 3
};

/** Waarom een regel open blijft: eerst wat de persoon kan zeggen, dan pas wat de wet mist. */
function redenOnbekend(l: Lezer): Reden {
	return l.ontbrekendeFeiten.length
		? { code: 'feit_ontbreekt', waarden: { feiten: l.ontbrekendeFeiten } }
		: { code: 'parameter_ontbreekt', waarden: { parameters: l.ontbrekendeParameters } };
}

function toetsRegel(r: GeldendeRegel, l: Lezer): Regel {
	const o = r.toets(l);
	const { uitkomst } = o;
	const regel: Regel = {
		id: r.id,
		laag: r.laag,
		artikel: r.artikel,
		uitkomst,
		waarom:
			uitkomst === 'onbekend' ? redenOnbekend(l) : ({ code: o.code, waarden: o.waarden } as Reden),
		gevolg: r.gevolg,
		gebruikt: l.gebruikteFeiten,
		ontbreekt: uitkomst === 'onbekend' ? l.ontbrekendeFeiten : NIETS,
		parameters: l.gebruikteParameters,
		veranderbaar: uitkomst === 'voldaan' ? NIETS : l.veranderbareFeiten,
		omslag: uitkomst === 'niet_voldaan' ? o.omslag : NIETS
	};
	if (uitkomst === 'oordeel_nodig') regel.wiebeslist = o.wie;
	if (uitkomst === 'voldaan' && o.opGrondVan) {
		regel.laag = 'beleid';
		regel.artikel = { ...o.opGrondVan, versie: l.beleid.vanaf, url: l.beleid.bron };
	}
	return regel;
}

function isGevraagd(v: GeldendeVoorziening, f: Feiten): boolean | undefined {
	switch (v.definitie.id) {
		case 'levensonderhoud':
			return f.vraagtLevensonderhoud;
		case 'bedrijfskapitaal':
		case 'borgtocht':
			return f.gevraagdKapitaal === undefined ? undefined : f.gevraagdKapitaal > 0;
		case 'voorbereidingskrediet':
			return f.gevraagdVoorbereidingskrediet === undefined
				? undefined
				: f.gevraagdVoorbereidingskrediet > 0;
		case 'begeleiding':
			return undefined;
	}
}

/** De zwaarste van de regels op deze plaatsen, niet lichter dan het begin. */
function zwaarsteOp(
	zwaarten: readonly number[],
	plaatsen: readonly number[],
	begin: number
): number {
	let uit = begin;
	for (const plaats of plaatsen) {
		const z = zwaarten[plaats] as number;
		if (z > uit) uit = z;
	}
	return uit;
}

const uitkomstBij = (zwaarte: number) => NAAR_ZWAARTE[zwaarte] as Uitkomst;

function bepaalCategorieen(wb: Wetboek, zwaarten: readonly number[], f: Feiten): Categorie[] {
	return wb.categorieen.map((c) => ({
		id: c.definitie.id,
		artikel: c.artikel,
		uitkomst: uitkomstBij(zwaarsteOp(zwaarten, c.regels, 0)),
		gezocht: f.doel === undefined || c.definitie.doelen.includes(f.doel),
		regels: c.ids
	}));
}

function bepaalVoorzieningen(
	wb: Wetboek,
	zwaarten: readonly number[],
	categorieen: readonly Categorie[],
	f: Feiten
): Voorziening[] {
	return wb.voorzieningen.map((v) => {
		const begin = ZWAARTE[(categorieen[v.categorie] as Categorie).uitkomst];
		return {
			...v.vast,
			uitkomst: uitkomstBij(zwaarsteOp(zwaarten, v.regels, begin)),
			gevraagd: isGevraagd(v, f)
		};
	});
}

function fout(code: InvoerfoutCode, veld: string, gelezen: string, verwacht?: string): Invoerfout {
	return new Invoerfout([
		{ code, feiten: [veld], gelezen, ...(verwacht === undefined ? {} : { verwacht }) }
	]);
}

/** Zoekt het wetboek en weigert een peildatum of beleid dat niet kan. */
function openWetboek(peildatum: Datum, beleid: string | Beleid): Wetboek {
	if (typeof peildatum !== 'string' || !isDatum(peildatum))
		throw fout('peildatum_ongeldig', 'peildatum', String(peildatum));
	if (peildatum < EERSTE_PEILDATUM) {
		throw fout('peildatum_te_vroeg', 'peildatum', peildatum, EERSTE_PEILDATUM);
	}
	const gevonden = typeof beleid === 'string' ? vindBeleid(beleid) : beleid;
	if (!gevonden) throw fout('onbekend_beleid', 'beleid', String(beleid));
	const wetboek = wetboekOp(gevonden, peildatum);
	if (!wetboek) {
		throw fout('onbekend_beleid', 'beleid', gevonden.id, gevonden.versies[0]?.vanaf);
	}
	return wetboek;
}

/** Elke regel getoetst, met de parameters die daarbij gebruikt of gemist zijn. */
interface Doorgang {
	regels: readonly Regel[];
	parameters: readonly ParameterGebruik[];
	ontbrekendeParameters: readonly ParameterId[];
}

function toetsRegels(wb: Wetboek, feiten: Feiten, herkomst: Herkomsten): Doorgang {
	const { peildatum, beleidsversie: beleid, parameter: zoek } = wb;
	const lezer = new Lezer({ feiten, herkomst, peildatum, beleid, zoek });
	const parameters = [...wb.vasteParameters];
	const ontbrekendeParameters: ParameterId[] = [];
	const regels: Regel[] = [];
	for (const r of wb.regels) {
		lezer.begin();
		regels.push(toetsRegel(r, lezer));
		for (const p of lezer.gebruikteParameters) if (!parameters.includes(p)) parameters.push(p);
		for (const p of lezer.ontbrekendeParameters) {
			if (!ontbrekendeParameters.includes(p)) ontbrekendeParameters.push(p);
		}
	}
	return { regels, parameters, ontbrekendeParameters };
}

/**
 * Toetst feiten aan de wet en het beleid van een dag en legt elke regel uit.
 * @grondslag Bbz 2004
 * @uitleg Werkt met elke deelverzameling van feiten. Leest geen klok: de dag is een argument.
 * @throws Invoerfout als feiten onbekend, ongeldig of onderling strijdig zijn; verder niets.
 */
export function toets(
	feiten: Feiten,
	peildatum: Datum,
	beleid: string | Beleid = 'landelijk',
	herkomst: Herkomsten = GEEN_HERKOMST
): Toets {
	const wb = openWetboek(peildatum, beleid);
	controleerFeiten(feiten, peildatum);
	const { regels, ...gelezen } = toetsRegels(wb, feiten, herkomst);
	const zwaarten = regels.map((r) => ZWAARTE[r.uitkomst]);
	const categorieen = bepaalCategorieen(wb, zwaarten, feiten);
	const voorzieningen = bepaalVoorzieningen(wb, zwaarten, categorieen, feiten);
	const stand = { wb, feiten, regels, categorieen, voorzieningen };
	const versies = {
		peildatum,
		beleid: { id: wb.beleid.id, versie: wb.beleidsversie.vanaf },
		kern: KERN
	};
	return {
		...versies,
		regels,
		categorieen,
		voorzieningen,
		ontbrekend: bepaalOntbrekend(stand),
		routes: bepaalRoutes(stand),
		bewijsstukken: bepaalBewijsstukken(stand),
		signalen: bepaalSignalen(stand, gelezen.parameters, gelezen.ontbrekendeParameters),
		verantwoording: { ...versies, feiten: { ...feiten }, herkomst, ...gelezen }
	};
}
