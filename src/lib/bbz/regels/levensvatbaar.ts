import { bbz } from '../begrippen/artikel.ts';
import type { Lezer } from '../toets/lezer.ts';
import { nietVoldaan, ONBEKEND, oordeelNodig, voldaan } from '../toets/oordeel.ts';
import type { BewijsstukId } from '../toets/toets.types.ts';
import { isGestart } from './ondernemer.ts';
import { regel } from './regel.ts';

const BEWIJS_STARTER: readonly BewijsstukId[] = ['ondernemingsplan', 'offertes', 'cv'];
const BEWIJS_LOPEND: readonly BewijsstukId[] = ['jaarrekeningen', 'prognose', 'doorstartplan'];
/** Wie stopt of ouder is, maakt geen plan om verder te gaan. */
const BEWIJS_TE_WEINIG: readonly BewijsstukId[] = ['jaarrekeningen', 'tussentijdse_cijfers'];

function wachtOpOordeel(l: Lezer, bewijs: readonly BewijsstukId[]) {
	return l.feitAlsBekend('verwachtLevensvatbaar') === false
		? oordeelNodig('adviesbureau', bewijs, 'levensvatbaarheid_zelf_betwijfeld')
		: oordeelNodig('adviesbureau', bewijs, 'levensvatbaarheid_beoordelen');
}

/**
 * Vraagt een oordeel of het bedrijf levensvatbaar is; rekent dat nooit zelf uit.
 * @grondslag Bbz 2004 art. 1 onder c; art. 2 lid 1 onder a en b
 */
export const levensvatbaar = regel({
	id: 'levensvatbaar',
	artikel: bbz('1', undefined, 'c'),
	toets(l) {
		const oordeel = l.feitAlsBekend('oordeelLevensvatbaar');
		if (oordeel === true) return voldaan('levensvatbaar_geoordeeld');
		if (oordeel === false) return nietVoldaan('niet_levensvatbaar_geoordeeld');
		const isStarter = l.feitAlsBekend('bedrijfGestart') === false;
		return wachtOpOordeel(l, isStarter ? BEWIJS_STARTER : BEWIJS_LOPEND);
	}
});

/**
 * Vraagt een oordeel of het bedrijf niet (meer) levensvatbaar is.
 * @grondslag Bbz 2004 art. 1 onder c; art. 2 lid 1 onder c en d
 */
export const nietLevensvatbaar = regel({
	id: 'niet_levensvatbaar',
	artikel: bbz('1', undefined, 'c'),
	toets(l) {
		const oordeel = l.feitAlsBekend('oordeelLevensvatbaar');
		if (oordeel === false) return voldaan('niet_levensvatbaar_geoordeeld');
		if (oordeel === true) return nietVoldaan('levensvatbaar_geoordeeld');
		return wachtOpOordeel(l, BEWIJS_TE_WEINIG);
	}
});

/**
 * Toetst of er een lopend bedrijf is.
 * @grondslag Bbz 2004 art. 2 lid 1 onder a, c en d
 */
export const bedrijfLoopt = regel({
	id: 'bedrijf_loopt',
	artikel: bbz('2', '1'),
	toets(l) {
		const gestart = isGestart(l);
		if (gestart === undefined) return ONBEKEND;
		return gestart ? voldaan('bedrijf_loopt') : nietVoldaan('bedrijf_nog_niet_gestart');
	}
});
