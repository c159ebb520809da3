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

/** Zegt of dit beleid is, tot op de delen die de kern leest: een aanroeper kan iets anders meegeven. */
export function isBeleid(x: unknown): x is Beleid {
	const versies = (x as Partial<Beleid> | null | undefined)?.versies;
	return (
		Array.isArray(versies) &&
		versies.every(
			(v: Partial<Beleidsversie> | null) =>
				v?.maxima && v.voorbereiding && v.kapitaalOuder && v.schuldenBetalen
		)
	);
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
