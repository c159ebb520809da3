import type { Datum } from '../begrippen/datum.ts';
import { groepVan, normVan } from '../berekening/norm.ts';
import type { Groep, Normgeval } from '../berekening/norm.ts';
import type { FeitId } from '../feiten/catalogus.ts';
import type { ParameterId } from '../parameters/alle.ts';
import type { ParameterGebruik } from '../parameters/gebruik.ts';
import type { Lezer } from '../toets/lezer.ts';

/** Een grens van het bereik, met de parameters waaruit zij volgt. */
export interface Normgrens {
	bedrag: number;
	uit: readonly ParameterGebruik[];
}

/** De laagste en hoogste norm die bij wat bekend is nog kan gelden. */
export interface Normbereik {
	laagst: Normgrens;
	hoogst: Normgrens;
	/** Feiten waarmee het bereik een enkel bedrag wordt. */
	nodig: readonly FeitId[];
}

/** Wat van het huishouden bekend is; `onbekend` laat elke mogelijkheid open. */
interface Huishoudbeeld {
	leefvorm: Normgeval['leefvorm'];
	eigen: Groep;
	partner: Groep | 'onbekend' | undefined;
	kinderen: boolean | 'onbekend';
	kostendelers: number | 'onbekend';
}

/** Het bereik bij een beeld, met de parameters die ontbraken. */
interface Uitkomst {
	bereik: Normbereik | 'onbekend' | 'geen_norm';
	gemist: readonly ParameterId[];
}

const GROEPEN: readonly Groep[] = ['jong', 'gewoon', 'aow'];
const MEESTE_KOSTENDELERS = 20;

/** Leest wat van het huishouden bekend is, of niets als de eigen groep niet vaststaat. */
function leesBeeld(l: Lezer, geboren: Datum): Huishoudbeeld | undefined {
	const eigen = groepVan(geboren, l.peildatum, l);
	if (eigen === undefined) return undefined;
	const leefvorm = l.feit('leefvorm') ?? 'alleenstaand';
	const kostendelers = l.feitAlsBekend('kostendelers') ?? 'onbekend';
	let partner: Huishoudbeeld['partner'];
	if (leefvorm === 'samen') {
		const geborenPartner = l.feitAlsBekend('geboortedatumPartner');
		partner = geborenPartner === undefined ? 'onbekend' : groepVan(geborenPartner, l.peildatum, l);
	}
	const magJongZijn = eigen === 'jong' || partner === 'jong' || partner === 'onbekend';
	const kinderen = magJongZijn ? (l.feitAlsBekend('kinderenTenLaste') ?? 'onbekend') : false;
	return { leefvorm, eigen, partner, kinderen, kostendelers };
}

/** Elk huishouden dat bij het beeld nog mogelijk is. */
function mogelijkeGevallen(beeld: Huishoudbeeld): Normgeval[] {
	const partners = beeld.partner === 'onbekend' ? GROEPEN : [beeld.partner];
	const kinderen = beeld.kinderen === 'onbekend' ? [true, false] : [beeld.kinderen];
	const delers =
		beeld.kostendelers === 'onbekend' ? [0, MEESTE_KOSTENDELERS] : [beeld.kostendelers];
	const { leefvorm, eigen } = beeld;
	return partners.flatMap((partner) =>
		kinderen.flatMap((k) =>
			delers.map((kostendelers) => ({ leefvorm, eigen, partner, kinderen: k, kostendelers }))
		)
	);
}

function watNodigIs(beeld: Huishoudbeeld): FeitId[] {
	const nodig: FeitId[] = [];
	if (beeld.kostendelers === 'onbekend') nodig.push('kostendelers');
	if (beeld.partner === 'onbekend') nodig.push('geboortedatumPartner');
	if (beeld.kinderen === 'onbekend') nodig.push('kinderenTenLaste');
	return nodig;
}

/** Vergelijkt de normen van alle huishoudens die nog mogelijk zijn. */
function vergelijkNormen(beeld: Huishoudbeeld, peildatum: Datum): Uitkomst {
	const nodig = watNodigIs(beeld);
	const gemist = new Set<ParameterId>();
	const normen: Normgrens[] = [];
	let mist = false;
	// A missing norm with a young partner lies below the one with an older partner; any other gap may not.
	let misschienHoger = false;
	for (const geval of mogelijkeGevallen(beeld)) {
		const norm = normVan(geval, peildatum);
		if (norm.soort === 'onbekend') {
			mist = true;
			if (!(beeld.partner === 'onbekend' && geval.partner === 'jong')) misschienHoger = true;
			for (const g of norm.ontbreekt) if (g.soort === 'parameter') gemist.add(g.parameter);
		} else {
			normen.push({ bedrag: norm.bedrag.toNumber(), uit: norm.ingredienten });
		}
	}
	const [eerste, ...rest] = normen;
	if (eerste === undefined) {
		const bereik = gemist.size ? 'onbekend' : 'geen_norm';
		return { bereik, gemist: [...gemist] };
	}
	const uiterste = (isVerder: (a: Normgrens, b: Normgrens) => boolean) =>
		rest.reduce((best, n) => (isVerder(n, best) ? n : best), eerste);
	const laagst = mist ? { bedrag: 0, uit: [] } : uiterste((a, b) => a.bedrag < b.bedrag);
	const hoogst = misschienHoger
		? { bedrag: Infinity, uit: [] }
		: uiterste((a, b) => a.bedrag > b.bedrag);
	const bereik = { laagst, hoogst, nodig };
	// As long as an answer can still help, a missing amount is not what is in the way.
	return { bereik, gemist: nodig.length ? [] : [...gemist] };
}

/** Hoeveel uitkomsten klaar blijven staan: alle gewone huishoudens van een paar dagen. */
const BEWAARD = 256;
const voorraad = new Map<string, Uitkomst>();

/** Geeft de uitkomst; huishoudens met hetzelfde beeld hebben dezelfde, dus die wordt bewaard. */
function uitkomstBij(beeld: Huishoudbeeld, peildatum: Datum): Uitkomst {
	const { leefvorm, eigen, partner, kinderen, kostendelers } = beeld;
	const sleutel = `${peildatum} ${leefvorm} ${eigen} ${partner} ${kinderen} ${kostendelers}`;
	const bekend = voorraad.get(sleutel);
	if (bekend) return bekend;
	const uitkomst = vergelijkNormen(beeld, peildatum);
	if (voorraad.size >= BEWAARD) voorraad.clear();
	voorraad.set(sleutel, uitkomst);
	return uitkomst;
}

/**
 * Bepaalt tussen welke bedragen de norm per maand ligt bij wat over het huishouden bekend is.
 * @grondslag Participatiewet art. 20, 21, 22 en 22a
 * @uitleg `onbekend` als bij geen enkel mogelijk huishouden een bedrag te vinden is: dan helpt een
 *   antwoord niet. `geen_norm` als de wet een bedrag kent dat niet is opgenomen. Mist alleen een deel
 *   van de mogelijke huishoudens een bedrag, dan is de ondergrens onbekend. Wie een grens gebruikt,
 *   onthoudt zelf de parameters ervan: de andere huishoudens zijn niet die van deze persoon.
 * @aanname De norm met een partner onder de 21 is nooit hoger dan die met een oudere partner.
 */
export function normbereik(l: Lezer, geboren: Datum): Normbereik | 'onbekend' | 'geen_norm' {
	const beeld = leesBeeld(l, geboren);
	if (beeld === undefined) return 'onbekend';
	const { bereik, gemist } = uitkomstBij(beeld, l.peildatum);
	for (const id of gemist) l.parameter(id);
	return bereik;
}
