import { qrPath } from '#lib/server/medewerker/qr.ts';
import type { PlekSoort } from '#lib/voorlichting/voorlichting.types.ts';

interface Boeking {
	readonly incheck: { readonly code: string; readonly adres: string } | undefined;
	readonly delen: readonly { readonly eind: Date; readonly plek: { readonly soort: PlekSoort } }[];
}

/** The code at the door until it is over, as text and as a picture for the telephone of a host. A call has no door. */
export function incheckOf({ incheck, delen }: Boeking, nu: Date) {
	const eind = delen.at(-1)?.eind;
	const deur = delen.some(({ plek }) => plek.soort === 'locatie');
	if (!incheck || !deur || !eind || eind <= nu) return undefined;
	return { code: incheck.code, qr: qrPath(incheck.adres) };
}
