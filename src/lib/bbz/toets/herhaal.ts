import type { Toets, Verantwoording } from './toets.types.ts';
import { toets } from './toets.ts';

/**
 * Herhaalt een toets uit zijn verantwoording.
 * @uitleg Dezelfde kern geeft exact hetzelfde object; zo is achteraf te bewijzen wat iemand zag.
 */
export function herhaal(v: Verantwoording): Toets {
	return toets(v.feiten, v.peildatum, v.beleid.id, v.herkomst);
}
