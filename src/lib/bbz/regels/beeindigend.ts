import { bbz } from '../begrippen/artikel.ts';
import { nietVoldaan, ONBEKEND, tenzij, voldaan, wijzig } from '../toets/oordeel.ts';
import { regel } from './regel.ts';

/**
 * Toetst of iemand zich verplicht binnen twaalf maanden te stoppen.
 * @grondslag Bbz 2004 art. 2 lid 1 onder d
 */
export const stoptBinnenTwaalfMaanden = regel({
	id: 'stopt_binnen_twaalf_maanden',
	artikel: bbz('2', '1', 'd'),
	toets(l) {
		const stopt = l.feit('stoptBinnenTwaalfMaanden');
		l.parameter('stopTermijn');
		if (stopt === undefined) return ONBEKEND;
		return stopt
			? voldaan('stopt_op_tijd')
			: tenzij(nietVoldaan('wil_niet_stoppen'), wijzig('stoptBinnenTwaalfMaanden', true));
	}
});

/**
 * Stelt vast dat wie stopt geen bedrijfskapitaal kan krijgen.
 * @grondslag Bbz 2004 art. 2 lid 2
 */
export const geenKapitaalBijStoppen = regel({
	id: 'geen_kapitaal_bij_stoppen',
	artikel: bbz('2', '2'),
	toets() {
		return nietVoldaan('kapitaal_niet_bij_stoppen');
	}
});
