import type { Feiten } from '#lib/bbz/index.ts';
import type { Foutwaarden, ScanTeksten } from '#lib/taal/scan.types.ts';
import type { StapId } from './steps.ts';

/** The front door somebody came in by. */
export type Deur = keyof ScanTeksten['deuren'];

export const DEUREN: readonly Deur[] = ['starten', 'doorgaan', 'stoppen', 'weet_niet'];

/** Everything the scan knows. It lives on the device, or travels in the form; never on the server. */
export interface ScanStand {
	deur: Deur;
	feiten: Feiten;
	/** Steps that were shown and left, in the order the person saw them. */
	pad: readonly StapId[];
	/** Steps answered with "weet ik niet": not asked again by themselves. */
	overgeslagen: readonly StapId[];
}

/** What somebody typed, as text per field; several values for a group of checkboxes. */
export type Velden = Readonly<Record<string, readonly string[]>>;

/** What is wrong with a field. The words are in the catalogue of texts: a code without words does not compile. */
export interface Veldfout extends Foutwaarden {
	/** Id of the field the message belongs to. */
	veld: string;
	code: VeldfoutCode;
}

export type VeldfoutCode = keyof ScanTeksten['fouten'];

/** Where the scan is: at a step, or at the result. */
export type Plaats = StapId | 'resultaat';

/** A door from outside, such as an address. Two of them say nothing. */
export function parseDeur(teksten: readonly string[]): Deur | undefined {
	return teksten.length === 1 ? DEUREN.find((d) => d === teksten[0]) : undefined;
}
