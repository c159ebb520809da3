import { bbz } from '../begrippen/artikel.ts';
import { leeftijdOp } from '../begrippen/datum.ts';
import { nietVoldaan, ONBEKEND, oordeelNodig, tenzij, voldaan, wijzig } from '../toets/oordeel.ts';
import { isGestart } from './ondernemer.ts';
import { regel } from './regel.ts';

/**
 * Toetst of iemand vóór 1 januari 1960 is geboren.
 * @grondslag Bbz 2004 art. 2 lid 1 onder c (sinds 1 januari 2020)
 */
export const ouderLeeftijd = regel({
	id: 'ouder_leeftijd',
	artikel: bbz('2', '1', 'c'),
	vanaf: '2020-01-01',
	toets(l) {
		const geboren = l.feit('geboortedatum');
		const jaar = l.parameter('ouderGeborenVoor');
		if (geboren === undefined || jaar === undefined) return ONBEKEND;
		const grens = `${jaar}-01-01`;
		return geboren < grens
			? voldaan('geboren_voor_grens', { grens })
			: nietVoldaan('geboren_op_of_na_grens', { grens });
	}
});

/**
 * Toetst of iemand 55 jaar of ouder is.
 * @grondslag Bbz 2004 art. 2 lid 1 onder c (tot en met 2019); art. 60a lid 1
 */
export const ouderLeeftijdOud = regel({
	id: 'ouder_leeftijd',
	artikel: bbz('2', '1', 'c'),
	totEnMet: '2019-12-31',
	toets(l) {
		const geboren = l.feit('geboortedatum');
		const grens = l.parameter('ouderLeeftijd');
		if (geboren === undefined || grens === undefined) return ONBEKEND;
		const leeftijd = leeftijdOp(geboren, l.peildatum);
		return leeftijd >= grens
			? voldaan('oud_genoeg_ouder', { leeftijd, grens })
			: nietVoldaan('te_jong_ouder', { leeftijd, grens });
	}
});

/**
 * Toetst of het bedrijf tien jaar aaneengesloten is uitgeoefend, direct voor de aanvraag.
 * @grondslag Bbz 2004 art. 2 lid 1 onder c
 */
export const ouderTienJaar = regel({
	id: 'ouder_tien_jaar',
	artikel: bbz('2', '1', 'c'),
	toets(l) {
		if (isGestart(l) === false) return nietVoldaan('bedrijf_nog_niet_gestart');
		const start = l.feitAlsBekend('startdatumBedrijf');
		const jaren = l.parameter('tienJaar');
		if (jaren === undefined) return ONBEKEND;
		if (start !== undefined && leeftijdOp(start, l.peildatum) < jaren) {
			return nietVoldaan('geen_tien_jaar', { jaren: leeftijdOp(start, l.peildatum) });
		}
		const onafgebroken = l.feit('tienJaarOnafgebroken');
		if (onafgebroken === undefined) return ONBEKEND;
		return onafgebroken
			? voldaan('tien_jaar_onafgebroken')
			: nietVoldaan('geen_tien_jaar_onafgebroken');
	}
});

/**
 * Vraagt een oordeel of het inkomen duurzaam ontoereikend is.
 * @grondslag Bbz 2004 art. 2 lid 1 onder c
 */
export const ouderDuurzaamOntoereikend = regel({
	id: 'ouder_duurzaam_ontoereikend',
	artikel: bbz('2', '1', 'c'),
	toets(l) {
		const oordeel = l.feitAlsBekend('oordeelDuurzaamOntoereikend');
		if (oordeel === true) return voldaan('duurzaam_ontoereikend_geoordeeld');
		if (oordeel === false) return nietVoldaan('niet_duurzaam_ontoereikend');
		return oordeelNodig(
			'consulent',
			['jaarrekeningen', 'prognose'],
			'duurzaam_ontoereikend_beoordelen'
		);
	}
});

/**
 * Toetst of het verwachte bruto inkomen gemiddeld het minimum per boekjaar haalt.
 * @grondslag Bbz 2004 art. 25
 */
export const ouderMinimuminkomen = regel({
	id: 'ouder_minimuminkomen',
	artikel: bbz('25'),
	toets(l) {
		const inkomen = l.feit('brutoInkomenOuder');
		const grens = l.parameter('minimuminkomenOuder');
		if (inkomen === undefined || grens === undefined) return ONBEKEND;
		return inkomen >= grens
			? voldaan('minimuminkomen_gehaald', { inkomen, grens })
			: tenzij(
					nietVoldaan('minimuminkomen_niet_gehaald', { inkomen, grens }),
					wijzig('brutoInkomenOuder', grens)
				);
	}
});
