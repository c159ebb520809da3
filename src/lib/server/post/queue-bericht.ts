import type { DataKey } from '../crypto/data-key.ts';
import { seal } from '../crypto/seal.ts';
import type { Transaction } from '../db/client.ts';
import { bericht } from '../db/schema/bericht.ts';

/** A calendar file in a message: what it does to the appointment, and the text of the file. */
export interface Agenda {
	readonly method: 'REQUEST' | 'CANCEL';
	/** Which part of the appointment it is about. */
	readonly nummer: number;
	readonly ics: string;
}

/** A message as it goes out. */
export interface Inhoud {
	readonly aan: string;
	readonly onderwerp: string;
	readonly tekst: string;
	readonly html?: string;
	/** One for each part of the appointment. */
	readonly agendas?: readonly Agenda[];
}

export interface NieuwBericht {
	/** What it tells of: the same name again is the same message. */
	readonly naam: string;
	readonly key: DataKey;
	readonly inhoud: Inhoud;
	readonly vanaf?: Date | undefined;
	readonly tot?: Date | undefined;
}

export const berichtPlace = (naam: string) => `bericht.inhoud:${naam}`;

/** Puts a message in the queue, within the transaction of what it tells of. Twice is once. */
export async function queueBericht(
	tx: Transaction,
	{ naam, key, inhoud, vanaf, tot }: NieuwBericht
): Promise<void> {
	await tx
		.insert(bericht)
		.values({
			naam,
			keyId: key.id,
			inhoud: seal(key.key, berichtPlace(naam), JSON.stringify(inhoud)),
			...(vanaf && { vanaf }),
			...(tot && { tot })
		})
		.onConflictDoNothing();
}
