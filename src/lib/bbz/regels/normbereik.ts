import { NUL } from '../begrippen/bedrag.ts';
import type { Bedrag } from '../begrippen/bedrag.ts';
import { leeftijdOp, plusMaanden } from '../begrippen/datum.ts';
import type { Datum } from '../begrippen/datum.ts';
import { maandnorm } from '../berekening/norm.ts';
import type { Huishouden } from '../berekening/norm.ts';
import type { FeitId } from '../feiten/catalogus.ts';
import type { ParameterId } from '../parameters/alle.ts';
import { heeftAowLeeftijd } from '../parameters/aow-leeftijd.ts';
import type { Lezer } from '../toets/lezer.ts';

/** De laagste en hoogste norm die bij wat bekend is nog kan gelden. */
export interface Normbereik {
	laagst: Bedrag;
	hoogst: Bedrag;
	/** Feiten waarmee het bereik een enkel bedrag wordt. */
	nodig: readonly FeitId[];
}

const JAAR = 12;
/** Een partner uit elke leeftijdsgroep van de normen: 18 tot 21, 21 tot AOW, en daarna. */
const LEEFTIJDEN = [19, 40, 80] as const;
const MEESTE_KOSTENDELERS = 20;

function isJong(geboren: Datum | undefined, peildatum: Datum): boolean {
	return geboren !== undefined && leeftijdOp(geboren, peildatum) < 21;
}

function mogelijkeHuishoudens(l: Lezer, geboren: Datum) {
	const nodig = new Set<FeitId>();
	const leefvorm = l.feit('leefvorm') ?? 'alleenstaand';
	const kostendelers = l.feitAlsBekend('kostendelers');
	if (kostendelers === undefined) nodig.add('kostendelers');
	let partners: (Datum | undefined)[] = [undefined];
	if (leefvorm === 'samen') {
		const partner = l.feitAlsBekend('geboortedatumPartner');
		if (partner === undefined) nodig.add('geboortedatumPartner');
		partners =
			partner === undefined
				? LEEFTIJDEN.map((j) => plusMaanden(l.peildatum, -j * JAAR))
				: [partner];
	}
	const jong = isJong(geboren, l.peildatum) || partners.some((p) => isJong(p, l.peildatum));
	const kinderen = jong ? l.feitAlsBekend('kinderenTenLaste') : false;
	if (kinderen === undefined) nodig.add('kinderenTenLaste');
	const huishoudens: Huishouden[] = [];
	for (const geborenPartner of partners) {
		for (const kinderenTenLaste of kinderen === undefined ? [true, false] : [kinderen]) {
			for (const aantal of kostendelers === undefined ? [0, MEESTE_KOSTENDELERS] : [kostendelers]) {
				huishoudens.push({
					leefvorm,
					geboren,
					...(geborenPartner === undefined ? {} : { geborenPartner }),
					kinderenTenLaste,
					kostendelers: aantal
				});
			}
		}
	}
	return { huishoudens, nodig: [...nodig] };
}

/**
 * Bepaalt tussen welke bedragen de norm per maand ligt bij wat over het huishouden bekend is.
 * @grondslag Participatiewet art. 20, 21, 22 en 22a
 * @uitleg `onbekend` als bij geen enkel mogelijk huishouden een bedrag te vinden is: dan helpt een
 *   antwoord niet. `geen_norm` als de wet een bedrag kent dat niet is opgenomen. Mist alleen een deel
 *   van de mogelijke huishoudens een bedrag, dan is de ondergrens onbekend.
 * @aanname De norm met een partner onder de 21 is nooit hoger dan die met een oudere partner.
 */
export function normbereik(l: Lezer, geboren: Datum): Normbereik | 'onbekend' | 'geen_norm' {
	const { huishoudens, nodig } = mogelijkeHuishoudens(l, geboren);
	let laagst: Bedrag | undefined;
	let hoogst: Bedrag | undefined;
	let mist = false;
	const gemist = new Set<ParameterId>();
	for (const huishouden of huishoudens) {
		const norm = maandnorm(huishouden, l.peildatum);
		if (norm.soort === 'onbekend') {
			mist = true;
			for (const g of norm.ontbreekt) if (g.soort === 'parameter') gemist.add(g.parameter);
			continue;
		}
		for (const i of norm.ingredienten) l.parameter(i.parameter);
		if (laagst === undefined || norm.bedrag.lt(laagst)) laagst = norm.bedrag;
		if (hoogst === undefined || norm.bedrag.gt(hoogst)) hoogst = norm.bedrag;
	}
	if (!laagst || !hoogst) {
		// Born after the AOW table: no norm can be chosen, whatever else is known.
		if (heeftAowLeeftijd(geboren, l.peildatum) === undefined) gemist.add('normGehuwd');
		for (const id of gemist) l.parameter(id);
		return gemist.size ? 'onbekend' : 'geen_norm';
	}
	return { laagst: mist ? NUL : laagst, hoogst, nodig };
}
