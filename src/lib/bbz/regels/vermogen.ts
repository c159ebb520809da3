import { bbz } from '../begrippen/artikel.ts';
import { bepaalVermogensgrond } from '../berekening/vermogenstoets.ts';
import type { GewoneVermogensgrond } from '../berekening/vermogenstoets.ts';
import type { Lezer } from '../toets/lezer.ts';
import type { Oordeel } from '../toets/oordeel.ts';
import { nietVoldaan, ONBEKEND, voldaan } from '../toets/oordeel.ts';
import { regel } from './regel.ts';

interface Bedragen {
	eigenVermogen: number;
	totaalVermogen: number;
	ondergrens: number;
	bovengrens: number;
}

/** Zet de uitkomst van de vermogenstoets om in een reden. */
function oordeelBij(grond: GewoneVermogensgrond, b: Bedragen): Oordeel {
	const { eigenVermogen, ondergrens, bovengrens } = b;
	switch (grond) {
		case 'tot_en_met_ondergrens':
			return voldaan('vermogen_onder_ondergrens', { eigenVermogen, grens: ondergrens });
		case 'verhouding_binnen_grens':
			return voldaan('vermogen_tussen_grenzen_laag_aandeel', b);
		case 'gelijk_aan_bovengrens':
			return voldaan('vermogen_op_bovengrens', { eigenVermogen, grens: bovengrens });
		case 'verhouding_boven_grens':
			return nietVoldaan('vermogen_tussen_grenzen_hoog_aandeel', b);
		case 'boven_bovengrens':
			return nietVoldaan('vermogen_boven_bovengrens', { eigenVermogen, grens: bovengrens });
	}
}

/** Hele centen; exact, want een feit of grens heeft hooguit twee decimalen. */
const centen = (bedrag: number) => Math.round(bedrag * 100);
const verschil = (a: number, b: number) => a - b;
const PROCENT = 100;

function toetsMetGrens(l: Lezer): Oordeel {
	const totaal = l.feit('totaalVermogen');
	const schulden = l.feit('schulden');
	const bovengrens = l.parameter('vermogenBovengrens');
	const ondergrens = l.parameter('vermogenOndergrens');
	const verhouding = l.parameter('vermogensverhouding');
	if (totaal === undefined || schulden === undefined) return ONBEKEND;
	if (bovengrens === undefined || ondergrens === undefined || verhouding === undefined) {
		return ONBEKEND;
	}
	const eigen = centen(totaal) - centen(schulden);
	// Everything times a hundred, so that a percentage of the total stays a whole number.
	const grond = bepaalVermogensgrond(
		{
			eigen: eigen * PROCENT,
			ondergrens: centen(ondergrens) * PROCENT,
			bovengrens: centen(bovengrens) * PROCENT,
			deel: centen(totaal) * Math.round(verhouding * PROCENT)
		},
		verschil
	);
	return oordeelBij(grond, {
		eigenVermogen: eigen / 100,
		totaalVermogen: totaal,
		ondergrens,
		bovengrens
	});
}

function toetsGrensOuder(l: Lezer): Oordeel {
	const totaal = l.feit('totaalVermogen');
	const schulden = l.feit('schulden');
	const grens = l.parameter('vermogensgrensOuder');
	if (totaal === undefined || schulden === undefined || grens === undefined) return ONBEKEND;
	const eigen = centen(totaal) - centen(schulden);
	const waarden = { eigenVermogen: eigen / 100, grens };
	return eigen > centen(grens)
		? nietVoldaan('vermogen_boven_grens_ouder', waarden)
		: voldaan('vermogen_onder_grens_ouder', waarden);
}

/**
 * Toetst of het vermogen toelaat dat levensonderhoud om niet wordt.
 * @grondslag Bbz 2004 art. 3 lid 1; art. 1 onder h en i (tot hoofdstuk VIIa)
 */
export const vermogenOmNietOud = regel({
	id: 'vermogen_om_niet',
	artikel: bbz('3', '1'),
	totEnMet: '2021-09-30',
	gevolg: 'vorm',
	toets: toetsMetGrens
});

/**
 * Stelt vast dat het vermogen even niet meetelde.
 * @grondslag Bbz 2004 art. 55, 57 en 58 (1 oktober 2021 tot en met 31 maart 2022)
 */
export const vermogenTijdelijkRegime = regel({
	id: 'vermogen_om_niet',
	artikel: bbz('57'),
	vanaf: '2021-10-01',
	totEnMet: '2022-03-31',
	gevolg: 'vorm',
	toets: () => voldaan('tijdelijk_regime')
});

/**
 * Toetst of het vermogen toelaat dat levensonderhoud om niet wordt.
 * @grondslag Bbz 2004 art. 3 lid 1; art. 1 onder h en i (na hoofdstuk VIIa)
 */
export const vermogenOmNiet = regel({
	id: 'vermogen_om_niet',
	artikel: bbz('3', '1'),
	vanaf: '2022-04-01',
	gevolg: 'vorm',
	toets: toetsMetGrens
});

/**
 * Toetst de eigen vermogensgrens van de oudere zelfstandige.
 * @grondslag Bbz 2004 art. 3 lid 2
 */
export const vermogenOmNietOuder = regel({
	id: 'vermogen_om_niet_ouder',
	artikel: bbz('3', '2'),
	gevolg: 'vorm',
	toets(l) {
		return toetsGrensOuder(l);
	}
});

/**
 * Toetst of het vermogen kapitaal om niet toelaat.
 * @grondslag Bbz 2004 art. 22; art. 3 lid 1
 * @uitleg Ook tijdens hoofdstuk VIIa: dat ging alleen over algemene bijstand (art. 54).
 */
export const vermogenKapitaalOmNiet = regel({
	id: 'vermogen_kapitaal_om_niet',
	artikel: bbz('22'),
	toets: toetsMetGrens
});

/** Toetst onderdeel a en b; `undefined` als beide in orde zijn en alleen het vermogen nog telt. */
function kortEnDuurzaamLaag(l: Lezer): Oordeel | undefined {
	const maanden = l.feit('verwachteDuurInMaanden');
	const hoogstens = l.parameter('duurDirectOmNiet');
	const laag = l.feit('inkomenRegelmatigEnDuurzaamLaag');
	if (laag === false) return nietVoldaan('niet_direct_om_niet');
	if (maanden !== undefined && hoogstens !== undefined && maanden > hoogstens) {
		return nietVoldaan('niet_direct_om_niet');
	}
	return maanden === undefined || hoogstens === undefined || laag === undefined
		? ONBEKEND
		: undefined;
}

function toetsDirectOmNiet(l: Lezer): Oordeel {
	const eerst = kortEnDuurzaamLaag(l);
	if (eerst?.uitkomst === 'niet_voldaan') return eerst;
	const vermogen = toetsMetGrens(l);
	if (vermogen.uitkomst === 'niet_voldaan') return nietVoldaan('niet_direct_om_niet');
	if (eerst) return eerst;
	const maanden = l.feit('verwachteDuurInMaanden');
	return vermogen.uitkomst === 'voldaan' && maanden !== undefined
		? voldaan('direct_om_niet', { maanden })
		: ONBEKEND;
}

/**
 * Toetst of levensonderhoud direct om niet kan in plaats van eerst als lening.
 * @grondslag Bbz 2004 art. 19 (tot hoofdstuk VIIa)
 * @uitleg Alle drie de onderdelen zijn nodig: kort, duurzaam laag en het vermogen binnen art. 3 lid 1.
 */
export const directOmNietOud = regel({
	id: 'direct_om_niet',
	artikel: bbz('19'),
	totEnMet: '2021-09-30',
	gevolg: 'vorm',
	toets: toetsDirectOmNiet
});

/**
 * Stelt vast dat levensonderhoud even altijd om niet was.
 * @grondslag Bbz 2004 art. 55 en 58 (1 oktober 2021 tot en met 31 maart 2022)
 */
export const omNietTijdelijkRegime = regel({
	id: 'direct_om_niet',
	artikel: bbz('58'),
	vanaf: '2021-10-01',
	totEnMet: '2022-03-31',
	gevolg: 'vorm',
	toets: () => voldaan('tijdelijk_regime')
});

/**
 * Toetst of levensonderhoud direct om niet kan in plaats van eerst als lening.
 * @grondslag Bbz 2004 art. 19 (na hoofdstuk VIIa)
 */
export const directOmNiet = regel({
	id: 'direct_om_niet',
	artikel: bbz('19'),
	vanaf: '2022-04-01',
	gevolg: 'vorm',
	toets: toetsDirectOmNiet
});
