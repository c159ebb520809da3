import { bbz } from '../begrippen/artikel.ts';
import { volleMaanden } from '../begrippen/datum.ts';
import { nietVoldaan, ONBEKEND, oordeelNodig, tenzij, voldaan, wijzig } from '../toets/oordeel.ts';
import { isGestart } from './ondernemer.ts';
import { regel } from './regel.ts';

/**
 * Toetst of iemand, of de echtgenoot, een uitkering wegens werkloosheid ontvangt.
 * @grondslag Bbz 2004 art. 2 lid 1 onder b
 * @uitleg Dreigend ontslag staat niet in de wet; de uitvoering betrekt het er wel bij. Dat beoordeelt
 *   een consulent. Hetzelfde geldt voor andere uitkeringen dan bijstand en WW.
 */
export const werkloosheidsuitkering = regel({
	id: 'werkloosheidsuitkering',
	artikel: bbz('2', '1', 'b'),
	toets(l) {
		const uitkering = l.feit('uitkering');
		if (uitkering === 'bijstand' || uitkering === 'ww') {
			return voldaan('uitkering_wegens_werkloosheid', { uitkering });
		}
		const zonderPartner = (l.feitAlsBekend('leefvorm') ?? 'samen') !== 'samen';
		const partner = zonderPartner ? false : l.feit('partnerHeeftWerkloosheidsuitkering');
		if (partner) return voldaan('partner_uitkering_wegens_werkloosheid');
		if (uitkering === undefined) return ONBEKEND;
		if (uitkering !== 'geen') {
			return oordeelNodig('consulent', ['bewijs_uitkering'], 'uitkering_vraagt_oordeel', {
				uitkering
			});
		}
		const ontslag = l.feit('ontslagDreigt');
		if (ontslag) return oordeelNodig('consulent', ['bewijs_ontslag'], 'ontslag_dreigt_praktijk');
		return ontslag === undefined || partner === undefined
			? ONBEKEND
			: nietVoldaan('geen_werkloosheidsuitkering');
	}
});

/**
 * Toetst of iemand een bedrijf begint.
 * @grondslag Bbz 2004 art. 2 lid 1 onder b
 * @aanname Wie de praktijktermijn voor gevestigden haalt, begint niet meer.
 */
export const beginEenBedrijf = regel({
	id: 'begint_bedrijf',
	artikel: bbz('2', '1', 'b'),
	toets(l) {
		const gestart = isGestart(l);
		if (gestart === undefined) return ONBEKEND;
		if (!gestart) {
			return l.feitAlsBekend('startvoornemen') === false
				? tenzij(nietVoldaan('wil_niet_beginnen'), wijzig('startvoornemen', true))
				: voldaan('begint_bedrijf');
		}
		const start = l.feit('startdatumBedrijf');
		const grens = l.beleid.redelijkeTermijn?.maanden ?? l.parameter('redelijkeTermijn');
		if (start === undefined || grens === undefined) return ONBEKEND;
		const maanden = volleMaanden(start, l.peildatum);
		return maanden < grens
			? oordeelNodig('consulent', ['kvk_uittreksel'], 'net_begonnen_beoordelen', { maanden })
			: nietVoldaan('bedrijf_loopt_te_lang', { maanden, grens });
	}
});
