import { beginVanDag, isoDag } from '../taal/moment.ts';
import { bewaardTot } from './termijnen.ts';

/** What a host said of a booking: they are in, they did not come, or nothing (any more). */
export const AANWEZIGHEDEN = ['ja', 'nee', 'onbekend'] as const;
export type Aanwezigheid = (typeof AANWEZIGHEDEN)[number];

const WAARDE: Readonly<Record<Aanwezigheid, boolean | null>> = {
	ja: true,
	nee: false,
	onbekend: null
};

/** As the database holds it. */
export const waardeVan = (aanwezig: Aanwezigheid): boolean | null => WAARDE[aanwezig];

/** Out of the database. */
export function aanwezigheidVan(waarde: boolean | null): Aanwezigheid {
	if (waarde === null) return 'onbekend';
	return waarde ? 'ja' : 'nee';
}

/** Whether people can be checked in now, and if not, why. */
export type Incheckstand = 'open' | 'te_vroeg' | 'afgelast' | 'gewist';

/** From the day itself, so that the list can be read before but nobody is checked in by mistake; until it is wiped. */
export function incheckstand(
	{ begin, eind, afgelast }: { begin: Date; eind: Date; afgelast: boolean },
	nu: Date
): Incheckstand {
	if (nu >= bewaardTot(eind)) return 'gewist';
	if (afgelast) return 'afgelast';
	return nu < beginVanDag(isoDag(begin)) ? 'te_vroeg' : 'open';
}

/** One thing that a host said, at the moment of the tap: what was said last holds, not what came in last. */
export interface Gezegd {
	readonly aanwezig: Aanwezigheid;
	readonly op: Date | null;
}

/** The later of two; of two at the same moment the first. */
export const laatste = <Een extends Gezegd, Ander extends Gezegd>(een: Een, ander: Ander) =>
	(ander.op?.getTime() ?? 0) > (een.op?.getTime() ?? 0) ? ander : een;

interface Telbaar {
	readonly personen: number;
	readonly aanwezig: Aanwezigheid;
}

/** How many people have a seat, are in, and did not come. */
export function telPersonen(rijen: readonly Telbaar[]) {
	const som = (deel: readonly Telbaar[]) => deel.reduce((n, { personen }) => n + personen, 0);
	const van = (aanwezig: Aanwezigheid) => som(rijen.filter((rij) => rij.aanwezig === aanwezig));
	return { komt: som(rijen), binnen: van('ja'), afwezig: van('nee') };
}

/**
 * How many people can still sit down. A booking is a promise until the start; from then on the chair of who did not come
 * is for whoever is at the door.
 */
export const vrijePlekken = (
	{ komt, afwezig }: { komt: number; afwezig: number },
	{ capaciteit, begonnen }: { capaciteit: number; begonnen: boolean }
): number => Math.max(0, capaciteit - komt + (begonnen ? afwezig : 0));

const bare = (tekst: string) =>
	tekst.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();

/** Whether a row is what a host looks for: part of a name, or of a code the way it is read out. */
export function zoekt(
	rij: { naam: string; geboektDoor?: string | undefined; code: string },
	tekst: string
): boolean {
	const gezocht = bare(tekst);
	const inNaam = [rij.naam, rij.geboektDoor ?? ''].some((naam) => bare(naam).includes(gezocht));
	const code = gezocht.replaceAll(/[^0-9a-z]/g, '');
	return inNaam || (code !== '' && rij.code.toLowerCase().startsWith(code));
}
