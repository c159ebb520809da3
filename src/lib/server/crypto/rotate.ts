import { setTimeout as sleep } from 'node:timers/promises';
import { and, asc, count, eq, isNull, lt } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { dataKey } from '../db/schema/data-key.ts';
import { recordGebeurtenis, type Origin } from '../logboek/record.ts';
import { unwrapKey, wrapKey } from './data-key.ts';
import type { MasterKeys } from './master-keys.ts';

const BATCH = 250;
/** Between two looks at keys that somebody else is wrapping at this moment. */
const PATIENCE = 100;

/** How many data keys each version of the master key wraps. */
export type KeyCount = ReadonlyMap<number, number>;

/** Counts the data keys per version of the master key that wraps them. */
export async function countKeys(db: Database): Promise<KeyCount> {
	const { master } = dataKey;
	const rows = await db
		.select({ master, keys: count() })
		.from(dataKey)
		.where(isNull(dataKey.destroyedAt))
		.groupBy(master)
		.orderBy(asc(master));
	return new Map(rows.map(({ master: version, keys }) => [version, keys]));
}

/** What an older master key wraps; of a destroyed key there is nothing left to wrap. */
const leftOver = ({ current }: MasterKeys) =>
	and(lt(dataKey.master, current), isNull(dataKey.destroyedAt));

/** Closed before anything changed, not halfway. @throws Error that names the versions that are not there. */
async function requireMasters(db: Database, masters: MasterKeys): Promise<void> {
	const missing = [...(await countKeys(db)).keys()].filter(
		(version) => !masters.versions.includes(version)
	);
	if (missing.length === 0) return;
	throw new Error(
		`Hoofdsleutel versie ${missing.join(', ')} ontbreekt, en is nodig om gegevens te lezen. Er is niets gewijzigd.\n` +
			'Zet de sleutel terug in HOOFDSLEUTELS of in het bestand dat HOOFDSLEUTELS_BESTAND noemt.'
	);
}

/**
 * Wraps some keys anew and accounts for it in the same transaction. Keys that another process is busy with
 * are passed over. Reading goes on meanwhile: until the end of the transaction everybody sees the old form.
 */
async function rewrapBatch(db: Database, origin: Origin, masters: MasterKeys): Promise<number> {
	return db.transaction(async (tx) => {
		const rows = await tx
			.select()
			.from(dataKey)
			// Never back: another process may know a newer key than this one.
			.where(leftOver(masters))
			.orderBy(asc(dataKey.id))
			.limit(BATCH)
			.for('update', { skipLocked: true });
		const updates = rows.map((row) =>
			tx
				.update(dataKey)
				.set(wrapKey(masters, unwrapKey(masters, row)))
				.where(eq(dataKey.id, row.id))
		);
		// Sent together: one trip to the database instead of one for each.
		await Promise.all(updates);
		if (rows.length > 0)
			await recordGebeurtenis(tx, origin, {
				actie: 'sleutels.vernieuwd',
				details: { versie: masters.current, aantal: rows.length }
			});
		return rows.length;
	});
}

/**
 * Wraps every data key with the newest master key, while the portal runs. Killed halfway it goes on where it
 * was. Gives how many it wrapped.
 */
export async function rotateKeys(
	db: Database,
	origin: Origin,
	masters: MasterKeys,
	onProgress: (done: number) => void = () => undefined
): Promise<number> {
	await requireMasters(db, masters);
	let done = 0;
	for (;;) {
		const wrapped = await rewrapBatch(db, origin, masters);
		done += wrapped;
		if (wrapped > 0) onProgress(done);
		else if ((await leftToWrap(db, masters)) === 0) return done;
		else await sleep(PATIENCE);
	}
}

async function leftToWrap(db: Database, masters: MasterKeys): Promise<number> {
	return db.$count(dataKey, leftOver(masters));
}
