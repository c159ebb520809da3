import { bbz } from '../begrippen/artikel.ts';
import type { Lezer } from '../toets/lezer.ts';
import { nietVoldaan, ONBEKEND, oordeelNodig, tenzij, voldaan, wijzig } from '../toets/oordeel.ts';
import { regel } from './regel.ts';

/**
 * Zegt of het bedrijf op de peildatum loopt; leest niet meer feiten dan daarvoor nodig zijn.
 * @grondslag Bbz 2004 art. 2 lid 1
 */
export function isGestart(l: Lezer): boolean | undefined {
	const gestart = l.feitAlsBekend('bedrijfGestart');
	if (gestart !== undefined) return gestart;
	const start = l.feitAlsBekend('startdatumBedrijf');
	return start === undefined ? l.feit('bedrijfGestart') : start <= l.peildatum;
}

/**
 * Zegt of zeker is dat het bedrijf nog niet loopt; vraagt daar niet naar.
 * @grondslag Bbz 2004 art. 2 lid 1
 */
export function isNietGestart(l: Lezer): boolean {
	const start = l.feitAlsBekend('startdatumBedrijf');
	return l.feitAlsBekend('bedrijfGestart') === false || (start ?? l.peildatum) > l.peildatum;
}

/**
 * Toetst of het bedrijf in Nederland wordt uitgeoefend.
 * @grondslag Bbz 2004 art. 1 onder b
 */
export const bedrijfInNederland = regel({
	id: 'bedrijf_in_nederland',
	artikel: bbz('1', undefined, 'b'),
	toets(l) {
		const hier = l.feit('bedrijfInNederland');
		if (hier === undefined) return ONBEKEND;
		return hier
			? voldaan('bedrijf_hier_te_lande')
			: tenzij(nietVoldaan('bedrijf_in_buitenland'), wijzig('bedrijfInNederland', true));
	}
});

/**
 * Toetst of aan de wettelijke vereisten (vergunningen, diploma's) is voldaan.
 * @grondslag Bbz 2004 art. 1 onder b ten eerste
 */
export const wettelijkeVereisten = regel({
	id: 'wettelijke_vereisten',
	artikel: bbz('1', undefined, 'b, 1°'),
	toets(l) {
		switch (l.feit('wettelijkeVereisten')) {
			case undefined:
				return ONBEKEND;
			case 'in_orde':
				return voldaan('vereisten_in_orde');
			case 'in_aanvraag':
				return oordeelNodig('consulent', ['vergunningen_diplomas'], 'vereisten_in_aanvraag');
			case 'niet_haalbaar':
				return nietVoldaan('vereisten_niet_haalbaar');
			case 'niet_in_orde':
				return tenzij(
					nietVoldaan('vereisten_niet_in_orde'),
					wijzig('wettelijkeVereisten', 'in_orde')
				);
		}
	}
});

/**
 * Toetst of iemand alleen of met mede-ondernemers de volledige zeggenschap en het risico heeft.
 * @grondslag Bbz 2004 art. 1 onder b ten derde
 * @aanname Bij een eenmanszaak zijn zeggenschap en risico er naar hun aard.
 */
export const zeggenschapEnRisico = regel({
	id: 'zeggenschap_en_risico',
	artikel: bbz('1', undefined, 'b, 3°'),
	toets(l) {
		const heeft = l.feitAlsBekend('zeggenschapEnRisico');
		if (heeft !== undefined) {
			return heeft
				? voldaan('heeft_zeggenschap_en_risico')
				: tenzij(nietVoldaan('geen_zeggenschap_of_risico'), wijzig('zeggenschapEnRisico', true));
		}
		if (l.feitAlsBekend('rechtsvorm') === 'eenmanszaak') {
			return voldaan('eenmanszaak_is_eigen_risico');
		}
		l.feit('zeggenschapEnRisico');
		return ONBEKEND;
	}
});

/**
 * Toetst of de rechtsvorm past bij het begrip zelfstandige.
 * @grondslag Bbz 2004 art. 1 onder b ten derde; art. 30
 * @aanname De indeling volgt de uitvoeringspraktijk; de wet noemt geen lijst van uitgesloten vormen.
 */
export const rechtsvorm = regel({
	id: 'rechtsvorm',
	artikel: bbz('30'),
	toets(l) {
		const vorm = l.feitAlsBekend('rechtsvorm');
		if (vorm === undefined) {
			if (isGestart(l) === false) return voldaan('rechtsvorm_nog_te_kiezen');
			l.feit('rechtsvorm');
			return ONBEKEND;
		}
		switch (vorm) {
			case 'nv':
			case 'vereniging':
			case 'cooperatie_ua_ba':
			case 'cv_stil':
				return nietVoldaan('rechtsvorm_past_niet', { rechtsvorm: vorm });
			case 'stichting': {
				const oordeel = l.feitAlsBekend('oordeelRechtsvorm');
				if (oordeel === true) return voldaan('rechtsvorm_past');
				if (oordeel === false) return nietVoldaan('rechtsvorm_past_niet', { rechtsvorm: vorm });
				return oordeelNodig('consulent', ['kvk_uittreksel'], 'rechtsvorm_vraagt_oordeel', {
					rechtsvorm: vorm
				});
			}
			default:
				return voldaan('rechtsvorm_past');
		}
	}
});
