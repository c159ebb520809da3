import type { Rol } from './rollen.ts';

export interface Zoekvraag {
	readonly tekst: string;
	readonly rol: Rol | undefined;
}

const plat = (tekst: string) => tekst.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether every word of the search is in the name, the address or the body of this person. */
export function voldoetAan(
	{ tekst, rol }: Zoekvraag,
	wie: { naam: string; email: string; organisatie?: string | undefined; rollen: readonly Rol[] }
): boolean {
	if (rol && !wie.rollen.includes(rol)) return false;
	const hooi = plat(`${wie.naam} ${wie.email} ${wie.organisatie ?? ''}`);
	return plat(tekst)
		.split(/\s+/)
		.every((woord) => hooi.includes(woord));
}
