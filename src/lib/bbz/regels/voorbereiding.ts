import { bbz } from '../begrippen/artikel.ts';
import { nietVoldaan, ONBEKEND, oordeelNodig, tenzij, voldaan, wijzig } from '../toets/oordeel.ts';
import { isGestart } from './ondernemer.ts';
import { regel } from './regel.ts';

/**
 * Toetst of iemand algemene bijstand ontvangt.
 * @grondslag Bbz 2004 art. 2 lid 3
 */
export const ontvangtBijstand = regel({
	id: 'ontvangt_bijstand',
	artikel: bbz('2', '3'),
	toets(l) {
		const uitkering = l.feit('uitkering');
		if (uitkering === undefined) return ONBEKEND;
		return uitkering === 'bijstand'
			? voldaan('ontvangt_bijstand')
			: nietVoldaan('ontvangt_geen_bijstand', { uitkering });
	}
});

/**
 * Toetst of iemand een bedrijf wil beginnen en nog niet begonnen is.
 * @grondslag Bbz 2004 art. 2 lid 3
 */
export const startvoornemen = regel({
	id: 'startvoornemen',
	artikel: bbz('2', '3'),
	toets(l) {
		const gestart = isGestart(l);
		if (gestart === undefined) return ONBEKEND;
		if (gestart) return nietVoldaan('bedrijf_loopt');
		const doel = l.feitAlsBekend('doel');
		const wil = l.feitAlsBekend('startvoornemen') ?? (doel === 'starten' ? true : undefined);
		if (wil === undefined) {
			l.feit('startvoornemen');
			return ONBEKEND;
		}
		return wil
			? voldaan('heeft_startvoornemen')
			: tenzij(nietVoldaan('geen_startvoornemen'), wijzig('startvoornemen', true));
	}
});

/**
 * Toetst of iemand meewerkt aan de begeleiding die de gemeente aanwijst.
 * @grondslag Bbz 2004 art. 2 lid 3
 * @uitleg Zonder ander bericht geldt dit als voorwaarde, niet als open vraag.
 */
export const meewerkenBegeleiding = regel({
	id: 'meewerken_begeleiding',
	artikel: bbz('2', '3'),
	toets(l) {
		return l.feitAlsBekend('werktMeeAanBegeleiding') === false
			? tenzij(nietVoldaan('werkt_niet_mee'), wijzig('werktMeeAanBegeleiding', true))
			: voldaan('werkt_mee');
	}
});

/**
 * Vraagt een oordeel of de kosten nodig zijn om het bedrijf tot stand te brengen.
 * @grondslag Bbz 2004 art. 29 lid 1
 */
export const voorbereidingskosten = regel({
	id: 'voorbereidingskosten',
	artikel: bbz('29', '1'),
	toets(l) {
		const oordeel = l.feitAlsBekend('oordeelKostenNoodzakelijk');
		if (oordeel === true) return voldaan('kosten_noodzakelijk');
		if (oordeel === false) return nietVoldaan('kosten_niet_noodzakelijk');
		return oordeelNodig('consulent', ['offertes'], 'kosten_beoordelen');
	}
});

/**
 * Toetst of het gevraagde voorbereidingskrediet binnen het plaatselijke maximum blijft.
 * @grondslag Bbz 2004 art. 29; de wet noemt geen maximum, de gemeente soms wel
 */
export const voorbereidingskredietMaximum = regel({
	id: 'voorbereidingskrediet_maximum',
	artikel: bbz('29'),
	volgensBeleid: (beleid) => beleid.maxima.voorbereidingskrediet,
	toets(l) {
		const maximum = l.beleid.maxima.voorbereidingskrediet?.bedrag;
		if (maximum === undefined) return voldaan('niet_van_toepassing');
		const gevraagd = l.feit('gevraagdVoorbereidingskrediet');
		if (gevraagd === undefined) return ONBEKEND;
		return gevraagd <= maximum
			? voldaan('binnen_maximum', { gevraagd, maximum })
			: tenzij(
					nietVoldaan('boven_maximum', { gevraagd, maximum }),
					wijzig('gevraagdVoorbereidingskrediet', maximum)
				);
	}
});
