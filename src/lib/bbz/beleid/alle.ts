import type { Datum } from '../begrippen/datum.ts';
import type { Beleid, Beleidsversie } from './beleid.types.ts';
import { landelijk } from './landelijk.ts';
import { werksaamWestfriesland } from './werksaam-westfriesland.ts';

/** De gemeenten en regio's waarvan het beleid bekend is. Een nieuwe is een bestand en een regel hier. */
export const BELEID: readonly Beleid[] = [landelijk, werksaamWestfriesland];

/** Zoekt beleid op zijn id. */
export function vindBeleid(id: string): Beleid | undefined {
	return BELEID.find((b) => b.id === id);
}

const isLijst = (x: unknown): x is readonly unknown[] => Array.isArray(x);
const isObject = (x: unknown): x is Readonly<Record<string, unknown>> =>
	typeof x === 'object' && x !== null;

function isVersie(x: unknown): boolean {
	return (
		isObject(x) &&
		typeof x.vanaf === 'string' &&
		typeof x.regeling === 'string' &&
		isObject(x.maxima) &&
		[x.voorbereiding, x.kapitaalOuder, x.schuldenBetalen].every(isLijst)
	);
}

/** Zegt of dit beleid is: wie de kern aanroept kan ook iets anders meegeven. */
export function isBeleid(x: unknown): x is Beleid {
	return isObject(x) && typeof x.id === 'string' && isLijst(x.versies) && x.versies.every(isVersie);
}

/** Geeft de versie van beleid die op de peildatum gold, of niets als er nog geen was. */
export function versieOp(beleid: Beleid, peildatum: Datum): Beleidsversie | undefined {
	for (let i = beleid.versies.length - 1; i >= 0; i--) {
		const versie = beleid.versies[i] as Beleidsversie;
		if (versie.vanaf > peildatum) continue;
		return versie.totEnMet !== undefined && versie.totEnMet < peildatum ? undefined : versie;
	}
	return undefined;
}
