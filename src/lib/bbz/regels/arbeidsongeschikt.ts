import { bbz } from '../begrippen/artikel.ts';
import { nietVoldaan, ONBEKEND, voldaan } from '../toets/oordeel.ts';
import { regel } from './regel.ts';

/** De laatste dag van artikel 2 lid 1 onder e en artikel 28. */
const VERVALLEN_NA = '2019-12-31';

/**
 * Toetst of iemand door zijn gezondheid het bedrijf niet of maar beperkt kan uitoefenen.
 * @grondslag Bbz 2004 art. 2 lid 1 onder e (tot en met 2019)
 */
export const gezondheidBeperkt = regel({
	id: 'gezondheid_beperkt',
	artikel: bbz('2', '1', 'e'),
	totEnMet: VERVALLEN_NA,
	toets(l) {
		const beperkt = l.feit('beperktDoorGezondheid');
		if (beperkt === undefined) return ONBEKEND;
		return beperkt ? voldaan('gezondheid_beperkt') : nietVoldaan('gezondheid_niet_beperkt');
	}
});

/**
 * Toetst of iemand een uitkering volgens de WAZ heeft aangevraagd.
 * @grondslag Bbz 2004 art. 2 lid 1 onder e (tot en met 2019)
 * @uitleg Geen uitweg: alsnog aanvragen om deze hulp te krijgen is geen raad die de toets geeft.
 */
export const wazAangevraagd = regel({
	id: 'waz_aangevraagd',
	artikel: bbz('2', '1', 'e'),
	totEnMet: VERVALLEN_NA,
	toets(l) {
		const aangevraagd = l.feit('wazAangevraagd');
		if (aangevraagd === undefined) return ONBEKEND;
		return aangevraagd ? voldaan('waz_aangevraagd') : nietVoldaan('waz_niet_aangevraagd');
	}
});

/**
 * Stelt vast dat wie op de WAZ wacht geen bedrijfskapitaal kan krijgen.
 * @grondslag Bbz 2004 art. 2 lid 2 (tot en met 2019)
 */
export const geenKapitaalBijWaz = regel({
	id: 'geen_kapitaal_bij_waz',
	artikel: bbz('2', '2'),
	totEnMet: VERVALLEN_NA,
	toets() {
		return nietVoldaan('kapitaal_niet_bij_waz');
	}
});
