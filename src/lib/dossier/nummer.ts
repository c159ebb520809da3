/**
 * The number that people call a dossier by, such as `3F2A-91BC-06D7`: the beginning of its id, so that it
 * says nothing about the person or about how many dossiers there are. Its 48 bits hardly ever clash, and the
 * database keeps two dossiers from sharing one.
 */
export const dossiernummer = (id: string): string =>
	`${id.slice(0, 4)}-${id.slice(4, 8)}-${id.slice(9, 13)}`.toUpperCase();

/** The beginning of an id out of a number as somebody types it; undefined when it is not one. */
export function parseDossiernummer(tekst: string): string | undefined {
	// There is no letter O or I in a number, so whoever types one means the digit.
	const kaal = tekst.toLowerCase().replace(/[\s-]/g, '').replaceAll('o', '0').replace(/[il]/g, '1');
	return /^[0-9a-f]{12}$/.test(kaal) ? `${kaal.slice(0, 8)}-${kaal.slice(8)}` : undefined;
}
