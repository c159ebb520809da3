import { euro, procentVan } from '../begrippen/bedrag.ts';
import type { Bedrag } from '../begrippen/bedrag.ts';
import type { Datum } from '../begrippen/datum.ts';
import { leeftijdOp } from '../begrippen/datum.ts';
import type { ParameterId } from '../parameters/alle.ts';
import { heeftAowLeeftijd } from '../parameters/aow-bereikt.ts';
import { gegeven, Ingredienten } from './ingredient.ts';
import type { Gemis, Onbekend } from './ingredient.ts';
import type { ParameterGebruik, Parameterlezer } from '../parameters/gebruik.ts';

export type Leefvorm = 'alleenstaand' | 'alleenstaande_ouder' | 'samen';

/** Het huishouden waarvoor een norm geldt. */
export interface Huishouden {
	leefvorm: Leefvorm;
	geboren: Datum;
	/** Nodig als de leefvorm `samen` is. */
	geborenPartner?: Datum;
	/** Alleen nodig als iemand van een paar jonger is dan 21. */
	kinderenTenLaste?: boolean;
	/**
	 * Medebewoners die kosten delen: een aantal dat op de peildatum al geteld is, of geboortedagen.
	 * Niet: de partner, wie een commerciele huur of kostprijs betaalt, een student.
	 */
	kostendelers: number | readonly Datum[];
}

/** De norm per maand, onafgerond, met vakantietoeslag. */
export interface Maandnorm {
	soort: 'maandnorm';
	bedrag: Bedrag;
	/** Met de formule voor kostendelers berekend; gepubliceerde bedragen wijken tot 18 cent af. */
	isBenadering: boolean;
	ingredienten: readonly ParameterGebruik[];
}

/** De leeftijdsgroepen waarvoor de wet een eigen norm kent. */
export type Groep = 'jong' | 'gewoon' | 'aow';
type Uitslag = { bedrag: Bedrag; isBenadering?: true } | Gemis | undefined;

/** Een huishouden naar leeftijdsgroep; de partner telt alleen bij de leefvorm `samen`. */
export interface Normgeval {
	leefvorm: Leefvorm;
	eigen: Groep;
	partner: Groep | undefined;
	kinderen: boolean | undefined;
	kostendelers: number;
}

/** Een normgeval op een peildatum, met wat er onderweg gelezen wordt. */
interface Situatie extends Normgeval {
	peildatum: Datum;
	gelezen: Ingredienten;
}

/**
 * Geeft de leeftijdsgroep, of niets als die niet vaststaat.
 * @grondslag Participatiewet art. 20, 21 en 22
 * @uitleg Jonger dan 18, zonder geboortedag of na de AOW-tabel is er geen groep.
 */
export function groepVan(
	geboren: Datum | undefined,
	peildatum: Datum,
	lezer: Parameterlezer
): Groep | undefined {
	if (geboren === undefined) return undefined;
	const leeftijd = leeftijdOp(geboren, peildatum);
	const norm = lezer.parameter('normLeeftijd', peildatum);
	const gewoon = lezer.parameter('gewoneNormLeeftijd', peildatum);
	if (norm === undefined || gewoon === undefined || leeftijd < norm) return undefined;
	if (leeftijd < gewoon) return 'jong';
	const aow = heeftAowLeeftijd(geboren, peildatum, lezer);
	return aow === undefined ? undefined : aow ? 'aow' : 'gewoon';
}

function uitTabel(s: Situatie, id: ParameterId): Uitslag {
	const waarde = s.gelezen.parameter(id, s.peildatum);
	return waarde === undefined ? undefined : { bedrag: euro(waarde) };
}

/** Telt de delen op voor `rechthebbenden` van de `aantal` personen die kosten delen. */
function kostendelersnorm(
	s: Situatie,
	gehuwd: ParameterId,
	aantal: number,
	rechthebbenden: number
): Uitslag {
	const hele = s.gelezen.parameter(gehuwd, s.peildatum);
	const vast = s.gelezen.parameter('kostendelerVast', s.peildatum);
	const per = s.gelezen.parameter('kostendelerPerPersoon', s.peildatum);
	if (hele === undefined || vast === undefined || per === undefined) return undefined;
	const procent = euro(per).times(aantal).plus(vast);
	const bedrag = procentVan(euro(hele), procent).times(rechthebbenden).div(aantal);
	return { bedrag, isBenadering: true };
}

function normAlleen(s: Situatie, groep: Groep, ouder: boolean): Uitslag {
	if (groep === 'jong')
		return uitTabel(s, ouder ? 'normJongAlleenstaandKind' : 'normJongAlleenstaand');
	const aow = groep === 'aow';
	if (s.kostendelers === 0) return uitTabel(s, aow ? 'normAowAlleenstaand' : 'normAlleenstaand');
	return kostendelersnorm(s, aow ? 'normAowGehuwd' : 'normGehuwd', s.kostendelers + 1, 1);
}

/** Een van beiden is 18, 19 of 20 en er zijn kostendelers: een vast deel en een deel volgens de formule. */
function normJongMetKostendelers(s: Situatie, gehuwd: ParameterId): Uitslag {
	const ouder = kostendelersnorm(s, gehuwd, s.kostendelers + 1, 1);
	const vast = s.kinderen ? 'normJongKindDeler' : 'normJongAlleenstaand';
	const jong = s.gelezen.parameter(vast, s.peildatum);
	if (ouder === undefined || !('bedrag' in ouder) || jong === undefined) return undefined;
	return { bedrag: ouder.bedrag.plus(jong), isBenadering: true };
}

function normSamen(s: Situatie, een: Groep, ander: Groep): Uitslag {
	const gehuwd = een === 'aow' || ander === 'aow' ? 'normAowGehuwd' : 'normGehuwd';
	if (een !== 'jong' && ander !== 'jong')
		return s.kostendelers === 0
			? uitTabel(s, gehuwd)
			: kostendelersnorm(s, gehuwd, s.kostendelers + 2, 2);
	if (s.kinderen === undefined) return gegeven('kinderenTenLaste');
	if (een === ander) return uitTabel(s, s.kinderen ? 'normJongBeidenKind' : 'normJongBeiden');
	if (s.kostendelers > 0) return normJongMetKostendelers(s, gehuwd);
	return uitTabel(s, s.kinderen ? 'normJongEenKind' : 'normJongEen');
}

function telKostendelers(
	kostendelers: Huishouden['kostendelers'],
	peildatum: Datum,
	gelezen: Ingredienten
): number | undefined {
	if (typeof kostendelers === 'number') {
		if (!Number.isInteger(kostendelers) || kostendelers < 0)
			throw new RangeError('Kostendelers zijn een geheel aantal personen.');
		return kostendelers;
	}
	if (kostendelers.length === 0) return 0;
	const grens = gelezen.parameter('kostendelerLeeftijd', peildatum);
	if (grens === undefined) return undefined;
	return kostendelers.filter((geboren) => leeftijdOp(geboren, peildatum) >= grens).length;
}

/**
 * Geeft de norm per maand bij bekende leeftijdsgroepen.
 * @grondslag Participatiewet art. 20, 21, 22 en 22a
 */
export function normVan(
	geval: Normgeval,
	peildatum: Datum,
	gelezen = new Ingredienten()
): Maandnorm | Onbekend {
	const s = { ...geval, peildatum, gelezen };
	let uitslag: Uitslag;
	if (geval.leefvorm === 'samen') {
		if (geval.partner === undefined) return gelezen.onbekend(gegeven('geborenPartner'));
		uitslag = normSamen(s, geval.eigen, geval.partner);
	} else uitslag = normAlleen(s, geval.eigen, geval.leefvorm === 'alleenstaande_ouder');
	if (uitslag === undefined) return gelezen.onbekend();
	if (!('bedrag' in uitslag)) return gelezen.onbekend(uitslag);
	return {
		soort: 'maandnorm',
		bedrag: uitslag.bedrag,
		isBenadering: uitslag.isBenadering === true,
		ingredienten: gelezen.lijst
	};
}

/**
 * Geeft de bijstandsnorm per maand voor een huishouden, met vakantietoeslag.
 * @grondslag Participatiewet art. 20, 21, 22 en 22a
 * @uitleg Jonger dan 21: zonder de verhoging van art. 20 lid 3. Niet: inrichting (art. 23), partner zonder recht (art. 24), lagere woonkosten (art. 27).
 * @aanname De lezing van art. 22 onder b en c en art. 22a (versie 2026) geldt ook voor eerdere jaren.
 */
export function maandnorm(huishouden: Huishouden, peildatum: Datum): Maandnorm | Onbekend {
	const { leefvorm, geboren, geborenPartner, kinderenTenLaste: kinderen } = huishouden;
	const gelezen = new Ingredienten();
	const kostendelers = telKostendelers(huishouden.kostendelers, peildatum, gelezen);
	if (kostendelers === undefined) return gelezen.onbekend();
	const eigen = groepVan(geboren, peildatum, gelezen);
	if (eigen === undefined) return gelezen.onbekend(gegeven('geboren'));
	const partner = leefvorm === 'samen' ? groepVan(geborenPartner, peildatum, gelezen) : undefined;
	return normVan({ leefvorm, eigen, partner, kinderen, kostendelers }, peildatum, gelezen);
}
