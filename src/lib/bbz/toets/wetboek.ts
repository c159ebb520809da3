import { maakArtikel } from '../begrippen/artikel.ts';
import { bevries } from '../begrippen/bevries.ts';
import type { Artikelverwijzing } from '../begrippen/artikel.ts';
import { kalenderjaar, plusMaanden } from '../begrippen/datum.ts';
import type { Datum } from '../begrippen/datum.ts';
import type {
	Beleid,
	Beleidsartikel,
	Beleidsgrond,
	Beleidsversie
} from '../beleid/beleid.types.ts';
import { versieOp } from '../beleid/alle.ts';
import { PARAMETER_IDS } from '../parameters/alle.ts';
import { parameterOp } from '../parameters/gebruik.ts';
import { verwijs } from '../parameters/wetsversies.ts';
import { GRONDEN } from '../regels/beleidsgronden.ts';
import type { RegelId } from '../regels/alle.ts';
import { WETSREGELS } from '../regels/alle.ts';
import type { Regeldefinitie } from '../regels/regel.ts';
import { CATEGORIEEN } from './indeling.ts';
import type { Beleidsgronden, Categoriedefinitie, Voorzieningdefinitie } from './indeling.ts';
import type { Lezer, ParameterOpzoeker } from './lezer.ts';
import type { Oordeel } from './oordeel.ts';
import type {
	BeleidMaximum,
	BeleidVersie,
	Duur,
	ParameterGebruik,
	Voorziening
} from './toets.types.ts';
import { VOORZIENINGEN } from './voorzieningen.ts';

/** Een regel zoals die op de peildatum en bij dit beleid geldt. */
export interface GeldendeRegel {
	id: RegelId;
	laag: 'wet' | 'beleid';
	gevolg: 'toegang' | 'vorm';
	artikel: Artikelverwijzing;
	toets(l: Lezer): Oordeel;
}

export interface GeldendeCategorie {
	definitie: Categoriedefinitie;
	artikel: Artikelverwijzing;
	/** Plaatsen in `regels`. */
	regels: readonly number[];
	ids: readonly RegelId[];
}

export interface GeldendeVoorziening {
	definitie: Voorzieningdefinitie;
	/** Plaats in `categorieen`. */
	categorie: number;
	regels: readonly number[];
	vormregels: readonly number[];
	/** Alles wat niet van de feiten afhangt; elke toets vult de uitkomst en of het gevraagd is in. */
	vast: Voorziening;
}

/** Alles wat op een dag bij een beleid geldt, klaargezet om vaak te gebruiken. */
export interface Wetboek {
	peildatum: Datum;
	beleid: Beleid;
	beleidsversie: Beleidsversie;
	/** Hoe het beleid in elke toets heet. */
	versie: BeleidVersie;
	regels: readonly GeldendeRegel[];
	plaats: ReadonlyMap<RegelId, number>;
	categorieen: readonly GeldendeCategorie[];
	voorzieningen: readonly GeldendeVoorziening[];
	parameter: ParameterOpzoeker;
	/** Parameters die elke toets van deze dag gebruikt, voor maxima en duren. */
	vasteParameters: readonly ParameterGebruik[];
	/** De drie boekjaren voor de peildatum, oud naar nieuw. */
	boekjaren: readonly string[];
	/** De drie hele maanden voor de peildatum, oud naar nieuw. */
	maanden: readonly string[];
}

function geldt(d: { vanaf?: Datum; totEnMet?: Datum }, peildatum: Datum): boolean {
	return (
		(d.vanaf === undefined || d.vanaf <= peildatum) &&
		(d.totEnMet === undefined || d.totEnMet >= peildatum)
	);
}

function maakOpzoeker(peildatum: Datum): ParameterOpzoeker {
	const geldend = new Map(PARAMETER_IDS.map((id) => [id, parameterOp(id, peildatum)]));
	return (id) => geldend.get(id);
}

function wetsregels(peildatum: Datum, versie: Beleidsversie): GeldendeRegel[] {
	return (WETSREGELS as readonly Regeldefinitie<RegelId>[])
		.filter((d) => geldt(d, peildatum))
		.map((d) => {
			const plaats = d.volgensBeleid?.(versie);
			return {
				id: d.id,
				laag: plaats ? 'beleid' : 'wet',
				gevolg: d.gevolg ?? 'toegang',
				artikel: plaats ? beleidsartikel(plaats, versie) : verwijs(d.artikel, peildatum),
				toets: d.toets
			};
		});
}

function beleidsregel(grond: Beleidsgrond, versie: Beleidsversie): GeldendeRegel {
	return {
		id: `beleid_${grond.grond}`,
		laag: 'beleid',
		gevolg: 'toegang',
		artikel: beleidsartikel(grond, versie),
		toets: GRONDEN[grond.grond]
	};
}

function beleidsartikel(a: Beleidsartikel, versie: Beleidsversie): Artikelverwijzing {
	return verwijs(
		maakArtikel(versie.regeling, a.artikel, a.lid, a.onderdeel),
		versie.vanaf,
		versie.bron
	);
}

function maximumVan(
	d: Voorzieningdefinitie,
	versie: Beleidsversie,
	zoek: Wetboek['parameter']
): ParameterGebruik | BeleidMaximum | undefined {
	if (d.maximum) return zoek(d.maximum);
	const lokaal = d.beleidsmaximum && versie.maxima[d.beleidsmaximum];
	if (!lokaal) return undefined;
	return {
		waarde: lokaal.bedrag,
		eenheid: 'euro',
		vanaf: versie.vanaf,
		artikel: beleidsartikel(lokaal, versie)
	};
}

function duurVan(
	d: Voorzieningdefinitie,
	versie: Beleidsversie,
	zoek: Wetboek['parameter']
): Duur | undefined {
	const lokaal = d.beleidsmaximum === 'begeleidingNaStart' && versie.maxima.begeleidingNaStart;
	const maanden = lokaal ? lokaal.maanden : d.duur && zoek(d.duur)?.waarde;
	const verlenging = d.verlenging && zoek(d.verlenging)?.waarde;
	if (maanden === undefined) return undefined;
	return verlenging === undefined ? { maanden } : { maanden, verlengingMaanden: verlenging };
}

/** Begeleiding na de start kent de wet niet: die bestaat alleen waar de gemeente haar heeft. */
function geldtBij(d: Voorzieningdefinitie, versie: Beleidsversie, peildatum: Datum): boolean {
	return (
		geldt(d, peildatum) &&
		(d.beleidsmaximum !== 'begeleidingNaStart' || versie.maxima.begeleidingNaStart !== undefined)
	);
}

function vasteDelen(
	d: Voorzieningdefinitie,
	versie: Beleidsversie,
	peildatum: Datum,
	zoek: Wetboek['parameter']
): Omit<GeldendeVoorziening['vast'], 'regels'> {
	const lokaal = d.beleidsmaximum === 'begeleidingNaStart' && versie.maxima.begeleidingNaStart;
	const maximum = maximumVan(d, versie, zoek);
	const duur = duurVan(d, versie, zoek);
	return {
		id: d.id,
		categorie: d.categorie,
		artikel: lokaal ? beleidsartikel(lokaal, versie) : verwijs(d.artikel, peildatum),
		...(maximum ? { maximum } : {}),
		vorm: d.vorm,
		...(duur ? { duur } : {}),
		voorwaarden: d.voorwaarden,
		uitkomst: 'onbekend',
		gevraagd: undefined
	};
}

/** De maxima en duren die in de voorzieningen staan, elk een keer. */
function vasteParametersVan(
	voorzieningen: readonly GeldendeVoorziening[],
	zoek: Wetboek['parameter']
): ParameterGebruik[] {
	const ids = voorzieningen.flatMap(({ definitie: d }) => [d.maximum, d.duur, d.verlenging]);
	return [...new Set(ids)].flatMap((id) => (id && zoek(id)) ?? []);
}

/** De drie boekjaren die op de peildatum voorbij zijn. */
function boekjarenVoor(peildatum: Datum): string[] {
	const jaar = kalenderjaar(peildatum);
	return [jaar - 3, jaar - 2, jaar - 1].map(String);
}

/** De drie hele maanden voor de peildatum. */
function maandenVoor(peildatum: Datum): string[] {
	const eerste = `${peildatum.slice(0, 7)}-01`;
	return [-3, -2, -1].map((n) => plusMaanden(eerste, n).slice(0, 7));
}

/** De gronden die de gemeente bij deze soorten koos. */
function gekozen(soorten: readonly Beleidsgronden[] | undefined, versie: Beleidsversie): RegelId[] {
	return (soorten ?? []).flatMap((s) => versie[s].map((g): RegelId => `beleid_${g.grond}`));
}

type Plaatsen = (ids: readonly RegelId[]) => number[];

function maakCategorie(
	definitie: Categoriedefinitie,
	versie: Beleidsversie,
	peildatum: Datum,
	plaatsen: Plaatsen
): GeldendeCategorie {
	const ids = [...definitie.regels, ...gekozen(definitie.beleid, versie)];
	return { definitie, artikel: verwijs(definitie.artikel, peildatum), regels: plaatsen(ids), ids };
}

function maakVoorziening(
	definitie: Voorzieningdefinitie,
	versie: Beleidsversie,
	plaatsen: Plaatsen,
	vast: Omit<GeldendeVoorziening['vast'], 'regels'>
): Omit<GeldendeVoorziening, 'categorie'> {
	const ids = [...definitie.regels, ...gekozen(definitie.beleid, versie)];
	const vormIds = definitie.vormregels ?? [];
	return {
		definitie,
		regels: plaatsen(ids),
		vormregels: plaatsen(vormIds),
		vast: { ...vast, regels: [...ids, ...vormIds] }
	};
}

function maakWetboek(beleid: Beleid, versie: Beleidsversie, peildatum: Datum): Wetboek {
	const zoek = maakOpzoeker(peildatum);
	const gronden = [...versie.voorbereiding, ...versie.kapitaalOuder, ...versie.schuldenBetalen];
	const regels = [...wetsregels(peildatum, versie), ...gronden.map((g) => beleidsregel(g, versie))];
	const plaats = new Map(regels.map((r, i) => [r.id, i]));
	const plaatsen: Plaatsen = (ids) => ids.map((id) => plaats.get(id) as number);
	const categorieen = CATEGORIEEN.filter((d) => geldt(d, peildatum)).map((d) =>
		maakCategorie(d, versie, peildatum, plaatsen)
	);
	const voorzieningen = VOORZIENINGEN.flatMap((d): GeldendeVoorziening[] => {
		const categorie = categorieen.findIndex((c) => c.definitie.id === d.categorie);
		if (categorie === -1 || !geldtBij(d, versie, peildatum)) return [];
		const vast = vasteDelen(d, versie, peildatum, zoek);
		return [{ ...maakVoorziening(d, versie, plaatsen, vast), categorie }];
	});
	return {
		peildatum,
		beleid,
		beleidsversie: versie,
		versie: { id: beleid.id, versie: versie.vanaf },
		regels,
		plaats,
		categorieen,
		voorzieningen,
		parameter: zoek,
		vasteParameters: vasteParametersVan(voorzieningen, zoek),
		boekjaren: boekjarenVoor(peildatum),
		maanden: maandenVoor(peildatum)
	};
}

/** Hoeveel dagen tegelijk klaar blijven staan; genoeg voor een jaarovergang, klein genoeg voor een telefoon. */
const BEWAARD = 32;
const voorraad = new WeakMap<Beleid, Map<Datum, Wetboek>>();

/** Elke toets van de dag deelt deze delen; niemand mag ze veranderen. */
function bevriesDelen(wetboek: Wetboek): void {
	bevries(wetboek.versie);
	for (const r of wetboek.regels) bevries(r.artikel);
	for (const c of wetboek.categorieen) bevries([c.artikel, c.ids]);
	// Not the object itself: it is copied each time, and a frozen one copies slowly.
	for (const v of wetboek.voorzieningen) bevries(Object.values(v.vast));
}

/**
 * Geeft wat op de peildatum bij dit beleid geldt, of niets als het beleid toen nog niet bestond.
 * @uitleg Het antwoord hangt alleen van de argumenten af; het bewaren scheelt alleen tijd.
 */
export function wetboekOp(beleid: Beleid, peildatum: Datum): Wetboek | undefined {
	const dagen = voorraad.get(beleid) ?? new Map<Datum, Wetboek>();
	const bekend = dagen.get(peildatum);
	if (bekend) return bekend;
	const versie = versieOp(beleid, peildatum);
	if (!versie) return undefined;
	const wetboek = maakWetboek(beleid, versie, peildatum);
	bevriesDelen(wetboek);
	if (dagen.size >= BEWAARD) dagen.delete(dagen.keys().next().value as Datum);
	voorraad.set(beleid, dagen.set(peildatum, wetboek));
	return wetboek;
}
