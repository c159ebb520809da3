import type { Beleid } from '../beleid/beleid.types.ts';
import type { Toets, Verantwoording } from './toets.types.ts';
import { toets } from './toets.ts';

/**
 * Herhaalt een toets uit zijn verantwoording.
 * @uitleg Dezelfde kern geeft exact hetzelfde object; zo is achteraf te bewijzen wat iemand zag.
 *   Geef het beleid mee als het niet in de vaste lijst staat.
 */
export function herhaal(v: Verantwoording, beleid: string | Beleid = v.beleid.id): Toets {
	return toets(v.feiten, v.peildatum, beleid, v.herkomst);
}
