import type { FeitId, Feiten } from '#lib/bbz/index.ts';
import type { StapId } from './steps.ts';

/** The front door somebody came in by. */
export type Deur = 'starten' | 'doorgaan' | 'stoppen' | 'weet_niet';

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

/** What is wrong with a field. The words are in `texts.ts`. */
export interface Veldfout {
	/** Id of the field the message belongs to. */
	veld: string;
	code: VeldfoutCode;
	/** What was understood, to say back. */
	gelezen?: string;
	/** The bound or the other fact involved. */
	grens?: string;
	feit?: FeitId;
}

export type VeldfoutCode =
	| 'kies_een_antwoord'
	| 'vul_in'
	| 'geen_getal'
	| 'geen_bedrag'
	| 'geen_datum'
	| 'datum_bestaat_niet'
	| 'datum_in_toekomst'
	| 'te_laag'
	| 'te_hoog'
	| 'geen_heel_getal'
	| 'meer_dan_een_week'
	| 'past_niet_bij';

/** Where the scan is: at a step, or at the result. */
export type Plaats = StapId | 'resultaat';

/** A door from outside, such as an address. */
export function parseDeur(tekst: string | null): Deur | undefined {
	return DEUREN.find((d) => d === tekst);
}
