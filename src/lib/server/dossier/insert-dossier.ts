import { randomUUID } from 'node:crypto';
import type { SQL } from 'drizzle-orm';
import type { Transaction } from '../db/client.ts';
import { dossier } from '../db/schema/dossier.ts';

/** Two clashes in a row are no accident. */
const TRIES = 3;

export interface NewDossier {
	readonly ondernemerId: string;
	readonly keyId: string;
	/** Only for example data, which is older than today. */
	readonly createdAt?: SQL;
}

/**
 * Makes a dossier and gives its id. Its number is the beginning of the id: when another dossier bears that
 * number, which the database finds out, it gets another id.
 */
export async function insertDossier(
	tx: Transaction,
	given: NewDossier,
	newId: () => string = randomUUID
): Promise<string> {
	for (let i = 0; i < TRIES; i++) {
		const [made] = await tx
			.insert(dossier)
			.values({ id: newId(), ...given })
			.onConflictDoNothing()
			.returning({ id: dossier.id });
		if (made) return made.id;
	}
	throw new Error('No free number for a dossier');
}
