import { bbz } from '../begrippen/artikel.ts';
import { volleMaanden } from '../begrippen/datum.ts';
import type { Lezer } from '../toets/lezer.ts';
import type { Oordeel } from '../toets/oordeel.ts';
import { nietVoldaan, ONBEKEND, oordeelNodig, voldaan } from '../toets/oordeel.ts';
import { isGestart } from './ondernemer.ts';
import { regel } from './regel.ts';

/** Volgt een oordeel van de consulent, als dat er is. */
function geoordeeld(l: Lezer): Oordeel | undefined {
	const oordeel = l.feitAlsBekend('oordeelRedelijkeTermijn');
	if (oordeel === undefined) return undefined;
	return oordeel
		? voldaan('redelijke_termijn_geoordeeld')
		: nietVoldaan('redelijke_termijn_niet_geoordeeld');
}

/**
 * Toetst of iemand een redelijke termijn als zelfstandige werkt.
 * @grondslag Bbz 2004 art. 2 lid 1 onder a
 * @uitleg De wet noemt geen aantal maanden. De gemeente kan er een kiezen; anders geldt de praktijk
 *   als aanwijzing en beoordeelt de consulent wie daaronder blijft.
 * @aanname Wie de praktijktermijn haalt, haalt de redelijke termijn.
 */
export const redelijkeTermijn = regel({
	id: 'redelijke_termijn',
	artikel: bbz('2', '1', 'a'),
	volgensBeleid: (beleid) => beleid.redelijkeTermijn,
	toets(l) {
		const oordeel = geoordeeld(l);
		if (oordeel) return oordeel;
		if (isGestart(l) === false) return nietVoldaan('bedrijf_nog_niet_gestart');
		const start = l.feit('startdatumBedrijf');
		if (start === undefined) return ONBEKEND;
		const maanden = volleMaanden(start, l.peildatum);
		const beleid = l.beleid.redelijkeTermijn;
		if (beleid) {
			const grens = beleid.maanden;
			return maanden >= grens
				? voldaan('redelijke_termijn_beleid', { maanden, grens })
				: nietVoldaan('korter_dan_beleid', { maanden, grens });
		}
		const grens = l.parameter('redelijkeTermijn');
		if (grens === undefined) return ONBEKEND;
		return maanden >= grens
			? voldaan('redelijke_termijn_praktijk', { maanden, grens })
			: oordeelNodig(
					'consulent',
					['kvk_uittreksel', 'tussentijdse_cijfers'],
					'korter_dan_praktijk',
					{
						maanden,
						grens
					}
				);
	}
});
