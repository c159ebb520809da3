import { bbz } from '../begrippen/artikel.ts';
import { toetsVermogen } from '../berekening/vermogenstoets.ts';
import type { Vermogensgrond } from '../berekening/vermogenstoets.ts';
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
function oordeelBij(grond: Vermogensgrond, b: Bedragen): Oordeel {
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
		case 'tot_en_met_grens_ouder':
			return voldaan('vermogen_onder_grens_ouder', { eigenVermogen, grens: bovengrens });
		case 'boven_grens_ouder':
			return nietVoldaan('vermogen_boven_grens_ouder', { eigenVermogen, grens: bovengrens });
	}
}

function toetsMetGrens(l: Lezer, isOuder: boolean): Oordeel {
	const totaal = l.feit('totaalVermogen');
	const schulden = l.feit('schulden');
	const bovengrens = l.parameter(isOuder ? 'vermogensgrensOuder' : 'vermogenBovengrens');
	const ondergrens = isOuder ? 0 : l.parameter('vermogenOndergrens');
	if (!isOuder) l.parameter('vermogensverhouding');
	if (totaal === undefined || schulden === undefined) return ONBEKEND;
	if (bovengrens === undefined || ondergrens === undefined) return ONBEKEND;
	const uit = toetsVermogen({ totaal, schulden, isOuder }, l.peildatum);
	if (uit.soort === 'onbekend') return ONBEKEND;
	return oordeelBij(uit.grond, {
		eigenVermogen: uit.eigenVermogen.toNumber(),
		totaalVermogen: totaal,
		ondergrens,
		bovengrens
	});
}

const toetsGewoneGrens = (l: Lezer): Oordeel => toetsMetGrens(l, false);

/**
 * Toetst of het vermogen toelaat dat levensonderhoud om niet wordt.
 * @grondslag Bbz 2004 art. 3 lid 1; art. 1 onder h en i (tot hoofdstuk VIIa)
 */
export const vermogenOmNietOud = regel({
	id: 'vermogen_om_niet',
	artikel: bbz('3', '1'),
	totEnMet: '2021-09-30',
	gevolg: 'vorm',
	toets: toetsGewoneGrens
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
	toets: toetsGewoneGrens
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
		return toetsMetGrens(l, true);
	}
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

/**
 * Toetst of levensonderhoud direct om niet kan in plaats van eerst als lening.
 * @grondslag Bbz 2004 art. 19
 * @uitleg Alle drie de onderdelen zijn nodig: kort, duurzaam laag en het vermogen binnen art. 3 lid 1.
 */
export const directOmNiet = regel({
	id: 'direct_om_niet',
	artikel: bbz('19'),
	gevolg: 'vorm',
	toets(l) {
		const eerst = kortEnDuurzaamLaag(l);
		if (eerst?.uitkomst === 'niet_voldaan') return eerst;
		const vermogen = toetsMetGrens(l, false);
		if (vermogen.uitkomst === 'niet_voldaan') return nietVoldaan('niet_direct_om_niet');
		if (eerst) return eerst;
		const maanden = l.feit('verwachteDuurInMaanden');
		return vermogen.uitkomst === 'voldaan' && maanden !== undefined
			? voldaan('direct_om_niet', { maanden })
			: ONBEKEND;
	}
});
