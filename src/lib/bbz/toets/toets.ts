import { isDatum } from '../begrippen/datum.ts';
import type { Datum } from '../begrippen/datum.ts';
import { isBeleid, vindBeleid } from '../beleid/alle.ts';
import type { Beleid } from '../beleid/beleid.types.ts';
import type { FeitId, Feiten } from '../feiten/catalogus.ts';
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
import { bepaalSignalen, overschredenSpaargrens } from './signalen.ts';
import type {
	Categorie,
	ParameterGebruik,
	Regel,
	Toets,
	Uitkomst,
	Voorziening,
	VoorzieningId
} from './toets.types.ts';
import { wetboekOp } from './wetboek.ts';
import type { GeldendeRegel, Wetboek } from './wetboek.ts';

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
function redenOnbekend(feiten: readonly FeitId[], parameters: readonly ParameterId[]): Reden {
	return feiten.length
		? { code: 'feit_ontbreekt', waarden: { feiten } }
		: { code: 'parameter_ontbreekt', waarden: { parameters } };
}

function toetsRegel(r: GeldendeRegel, l: Lezer): Regel {
	const { uitkomst, waarom, omslag, wie, opGrondVan } = r.toets(l);
	const ontbreekt = uitkomst === 'onbekend' ? l.ontbrekendeFeiten : NIETS;
	const regel: Regel = {
		id: r.id,
		laag: r.laag,
		artikel: r.artikel,
		uitkomst,
		waarom: waarom ?? redenOnbekend(ontbreekt, l.ontbrekendeParameters),
		gevolg: r.gevolg,
		gebruikt: l.gebruikteFeiten,
		ontbreekt,
		parameters: l.gebruikteParameters,
		veranderbaar: uitkomst === 'voldaan' ? NIETS : l.veranderbareFeiten,
		omslag
	};
	if (wie) regel.wiebeslist = wie;
	if (opGrondVan) {
		regel.laag = 'beleid';
		regel.artikel = { ...opGrondVan, versie: l.beleid.vanaf, url: l.beleid.bron };
	}
	return regel;
}

/** Of elke voorziening gevraagd is; `undefined` waar de persoon daar nog niets over zei. */
function watGevraagdIs(f: Feiten): Record<VoorzieningId, boolean | undefined> {
	const meerDanNul = (bedrag?: number) => (bedrag === undefined ? undefined : bedrag > 0);
	const kapitaal = meerDanNul(f.gevraagdKapitaal);
	return {
		levensonderhoud: f.vraagtLevensonderhoud,
		bedrijfskapitaal: kapitaal,
		borgtocht: kapitaal,
		voorbereidingskrediet: meerDanNul(f.gevraagdVoorbereidingskrediet),
		begeleiding: undefined
	};
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
	const gevraagd = watGevraagdIs(f);
	return wb.voorzieningen.map((v) => {
		const begin = ZWAARTE[(categorieen[v.categorie] as Categorie).uitkomst];
		const voorziening: Voorziening = { ...v.vast };
		voorziening.uitkomst = uitkomstBij(zwaarsteOp(zwaarten, v.regels, begin));
		voorziening.gevraagd = gevraagd[v.vast.id];
		return voorziening;
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
	if (!isBeleid(gevonden)) {
		const gelezen = typeof beleid === 'string' ? beleid : typeof beleid;
		throw fout('onbekend_beleid', 'beleid', gelezen);
	}
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

function voegNieuweToe<T>(lijst: T[], nieuwe: readonly T[]): void {
	for (const nieuw of nieuwe) if (!lijst.includes(nieuw)) lijst.push(nieuw);
}

function toetsRegels(wb: Wetboek, feiten: Feiten, herkomst: Herkomsten): Doorgang {
	const { peildatum, beleidsversie: beleid, parameter: zoek } = wb;
	const lezer = new Lezer({ feiten, herkomst, peildatum, beleid, zoek });
	const erbij: ParameterGebruik[] = [];
	const ontbrekendeParameters: ParameterId[] = [];
	const regels: Regel[] = [];
	for (const r of wb.regels) {
		lezer.begin();
		const regel = toetsRegel(r, lezer);
		regels.push(regel);
		if (regel.parameters.length) voegNieuweToe(erbij, regel.parameters);
		if (lezer.misteParameters) voegNieuweToe(ontbrekendeParameters, lezer.ontbrekendeParameters);
	}
	const parameters = wb.vasteParameters.concat(
		erbij.filter((p) => !wb.vasteParameters.includes(p))
	);
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
	const { regels, parameters: inRegels, ontbrekendeParameters } = toetsRegels(wb, feiten, herkomst);
	const zwaarten = regels.map((r) => ZWAARTE[r.uitkomst]);
	const categorieen = bepaalCategorieen(wb, zwaarten, feiten);
	const voorzieningen = bepaalVoorzieningen(wb, zwaarten, categorieen, feiten);
	const stand = { wb, feiten, regels, categorieen, voorzieningen };
	const spaargrens = overschredenSpaargrens(stand);
	const routes = bepaalRoutes(stand);
	const ioaz = routes.some((r) => r.id === 'ioaz') ? wb.parameter('ioazLeeftijd') : undefined;
	const parameters = inRegels.concat(spaargrens ?? [], ioaz ?? []);
	return {
		peildatum,
		beleid: wb.versie,
		kern: KERN,
		regels,
		categorieen,
		voorzieningen,
		ontbrekend: bepaalOntbrekend(stand),
		routes,
		bewijsstukken: bepaalBewijsstukken(stand),
		signalen: bepaalSignalen(stand, spaargrens, parameters, ontbrekendeParameters),
		verantwoording: {
			peildatum,
			beleid: wb.versie,
			kern: KERN,
			feiten: { ...feiten },
			herkomst,
			parameters,
			ontbrekendeParameters
		}
	};
}
