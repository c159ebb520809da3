import type { Database, Transaction } from '../client.ts';
import { installatie } from '../schema/installatie.ts';

/** One set of demo data: loaded once in the life of a database, under this name. */
export interface DemoPart {
	readonly name: string;
	load(tx: Transaction): Promise<void>;
}

/** In order; a later part may lean on an earlier one. */
export const demoParts: readonly DemoPart[] = [{ name: 'demo', load: () => Promise.resolve() }];

/** Loads the parts that this database does not have yet; two processes never load the same part. */
export async function loadDemo(db: Database, parts: readonly DemoPart[]): Promise<string[]> {
	const loaded: string[] = [];
	for (const part of parts) {
		await db.transaction(async (tx) => {
			const marker = await tx
				.insert(installatie)
				.values({ onderdeel: part.name })
				.onConflictDoNothing()
				.returning({ onderdeel: installatie.onderdeel });
			if (marker.length === 0) return;
			await part.load(tx);
			loaded.push(part.name);
		});
	}
	return loaded;
}
