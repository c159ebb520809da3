import { leeftijdOp } from '../begrippen/datum.ts';
import { bbz, pw } from '../begrippen/artikel.ts';
import { heeftAowLeeftijd } from '../parameters/aow-bereikt.ts';
import { nietVoldaan, ONBEKEND, oordeelNodig, voldaan } from '../toets/oordeel.ts';
import { regel } from './regel.ts';

/**
 * Toetst of iemand 18 jaar of ouder is.
 * @grondslag Bbz 2004 art. 1 onder b
 */
export const leeftijdMinimum = regel({
	id: 'leeftijd_minimum',
	artikel: bbz('1', undefined, 'b'),
	toets(l) {
		const geboren = l.feit('geboortedatum');
		const minimum = l.parameter('minimumleeftijd');
		if (geboren === undefined || minimum === undefined) return ONBEKEND;
		const leeftijd = leeftijdOp(geboren, l.peildatum);
		return leeftijd >= minimum
			? voldaan('oud_genoeg', { leeftijd, minimum })
			: nietVoldaan('te_jong', { leeftijd, minimum });
	}
});

/**
 * Toetst of iemand de AOW-leeftijd nog niet heeft bereikt.
 * @grondslag Bbz 2004 art. 1 onder b; AOW art. 7a lid 1
 */
export const leeftijdAow = regel({
	id: 'leeftijd_aow',
	artikel: bbz('1', undefined, 'b'),
	toets(l) {
		const geboren = l.feit('geboortedatum');
		if (geboren === undefined) return ONBEKEND;
		const bereikt = heeftAowLeeftijd(geboren, l.peildatum, l);
		if (bereikt === undefined) return ONBEKEND;
		const leeftijd = leeftijdOp(geboren, l.peildatum);
		return bereikt
			? nietVoldaan('aow_bereikt', { leeftijd })
			: voldaan('nog_geen_aow', { leeftijd });
	}
});

/**
 * Toetst of de gemeente bevoegd is: de woonplaats, of voor schippers zonder woonplaats de ligplaats.
 * @grondslag Participatiewet art. 40; Bbz 2004 art. 36
 * @uitleg Wie hier woont heeft een woonplaats; dan doet de ligplaats er niet toe.
 */
export const woonplaats = regel({
	id: 'woonplaats',
	artikel: pw('40', '1'),
	vanaf: '2020-01-01',
	toets(l) {
		if (l.feitAlsBekend('woontInGemeente')) return voldaan('woont_hier');
		if (l.feitAlsBekend('schipperZonderWoonplaats')) {
			const ligplaats = l.feit('ligplaatsInGemeente');
			if (ligplaats === undefined) return ONBEKEND;
			return ligplaats ? voldaan('ligplaats_hier') : nietVoldaan('ligplaats_elders');
		}
		return l.feit('woontInGemeente') === undefined ? ONBEKEND : nietVoldaan('woont_elders');
	}
});

/**
 * Toetst de woonplaats volgens de regels tot en met 2019.
 * @grondslag Participatiewet art. 40; Bbz 2004 art. 36 (oud)
 * @uitleg Tot 2020 waren negen centrumgemeenten bevoegd voor schippers; dat beoordeelt een mens.
 */
export const woonplaatsOud = regel({
	id: 'woonplaats',
	artikel: pw('40', '1'),
	totEnMet: '2019-12-31',
	toets(l) {
		if (!l.feitAlsBekend('woontInGemeente') && l.feitAlsBekend('schipperZonderWoonplaats')) {
			return oordeelNodig('consulent', [], 'beoordeling_nodig');
		}
		return woonplaats.toets(l);
	}
});

/**
 * Toetst of iemand Nederlander is of daarmee gelijkgesteld.
 * @grondslag Participatiewet art. 11
 */
export const nationaliteit = regel({
	id: 'nationaliteit',
	artikel: pw('11'),
	toets(l) {
		const telt = l.feit('nederlanderOfGelijkgesteld');
		if (telt === undefined) return ONBEKEND;
		return telt ? voldaan('nationaliteit_telt_mee') : nietVoldaan('geen_gelijkstelling');
	}
});
