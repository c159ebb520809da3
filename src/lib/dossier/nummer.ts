/**
 * The number that people call a dossier by, such as `3F2A-91BC`: the beginning of its id, so that it says
 * nothing about the person or about how many dossiers there are.
 */
export const dossiernummer = (id: string): string =>
	`${id.slice(0, 4)}-${id.slice(4, 8)}`.toUpperCase();

/** The beginning of an id out of a number as somebody types it; undefined when it is not one. */
export function parseDossiernummer(tekst: string): string | undefined {
	// There is no letter O or I in a number, so whoever types one means the digit.
	const kaal = tekst.toLowerCase().replace(/[\s-]/g, '').replaceAll('o', '0').replace(/[il]/g, '1');
	return /^[0-9a-f]{8}$/.test(kaal) ? kaal : undefined;
}
