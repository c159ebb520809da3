import { leeftijdOp, plusMaanden } from '../begrippen/datum.ts';
import type { Datum } from '../begrippen/datum.ts';
import { groepVan, maandnorm } from '../berekening/norm.ts';
import type { Huishouden, Maandnorm } from '../berekening/norm.ts';
import type { Onbekend } from '../berekening/ingredient.ts';
import type { FeitId } from '../feiten/catalogus.ts';
import type { ParameterId } from '../parameters/alle.ts';
import { heeftAowLeeftijd } from '../parameters/aow-leeftijd.ts';
import type { Lezer } from '../toets/lezer.ts';

/** De laagste en hoogste norm die bij wat bekend is nog kan gelden. */
export interface Normbereik {
	laagst: number;
	hoogst: number;
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

/** Hoeveel normen klaar blijven staan: alle gewone huishoudens van een paar dagen. */
const BEWAARD = 256;
const voorraad = new Map<string, Maandnorm | Onbekend>();

/** Geeft de norm; huishoudens van dezelfde leeftijdsgroepen hebben dezelfde, dus die wordt bewaard. */
function normVan(h: Huishouden, peildatum: Datum): Maandnorm | Onbekend {
	const groepen = `${groepVan(h.geboren, peildatum)} ${groepVan(h.geborenPartner, peildatum)}`;
	const sleutel = `${peildatum} ${h.leefvorm} ${groepen} ${h.kinderenTenLaste} ${String(h.kostendelers)}`;
	const bekend = voorraad.get(sleutel);
	if (bekend) return bekend;
	const norm = maandnorm(h, peildatum);
	if (voorraad.size >= BEWAARD) voorraad.clear();
	voorraad.set(sleutel, norm);
	return norm;
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
	let laagst: number | undefined;
	let hoogst: number | undefined;
	let mist = false;
	// A missing norm with a young partner lies below the one with an older partner; any other gap may not.
	let misschienHoger = false;
	const partnerOpen = nodig.includes('geboortedatumPartner');
	const gemist = new Set<ParameterId>();
	for (const huishouden of huishoudens) {
		const norm = normVan(huishouden, l.peildatum);
		if (norm.soort === 'onbekend') {
			mist = true;
			if (!(partnerOpen && isJong(huishouden.geborenPartner, l.peildatum))) misschienHoger = true;
			for (const g of norm.ontbreekt) if (g.soort === 'parameter') gemist.add(g.parameter);
			continue;
		}
		for (const i of norm.ingredienten) l.parameter(i.parameter);
		const bedrag = norm.bedrag.toNumber();
		if (laagst === undefined || bedrag < laagst) laagst = bedrag;
		if (hoogst === undefined || bedrag > hoogst) hoogst = bedrag;
	}
	if (laagst === undefined || hoogst === undefined) {
		// Born after the AOW table: no norm can be chosen, whatever else is known.
		if (heeftAowLeeftijd(geboren, l.peildatum) === undefined) gemist.add('normGehuwd');
		for (const id of gemist) l.parameter(id);
		return gemist.size ? 'onbekend' : 'geen_norm';
	}
	if (mist && nodig.length === 0) for (const id of gemist) l.parameter(id);
	return { laagst: mist ? 0 : laagst, hoogst: misschienHoger ? Infinity : hoogst, nodig };
}
