import { randomUUID } from 'node:crypto';
import { desc, eq, sql, type SQL } from 'drizzle-orm';
import { FEIT_IDS, isFeitId } from '#lib/bbz/index.ts';
import type { FeitId, Feiten, FeitWaarde, Herkomst } from '#lib/bbz/index.ts';
import type { Bron, GezegdFeit } from '#lib/dossier/dossier.types.ts';
import type { DataKey } from '../crypto/data-key.ts';
import { seal, unseal } from '../crypto/seal.ts';
import type { Database, Transaction } from '../db/client.ts';
import { feit } from '../db/schema/dossier.ts';

const place = (dossierId: string, name: string, id: string) =>
	`feit.waarde:${dossierId}:${name}:${id}`;

export interface Said {
	readonly dossierId: string;
	readonly key: DataKey;
	readonly feiten: Feiten;
	readonly herkomst: Herkomst;
	readonly bron: Bron;
	readonly doorId: string;
	/** When it was said; now unless told otherwise. */
	readonly op?: SQL;
}

/** Adds what was said to a dossier, under one moment. What stood there stays. */
export async function appendFeiten(tx: Transaction, said: Said): Promise<void> {
	const { dossierId, key, feiten, herkomst, bron, doorId } = said;
	// The clock, not the start of the transaction: whoever waited for a lock spoke later.
	const gezegdOp = said.op ?? sql`(select clock_timestamp())`;
	const rows = FEIT_IDS.filter((name) => feiten[name] !== undefined).map((name) => {
		const id = randomUUID();
		const waarde = seal(key.key, place(dossierId, name, id), JSON.stringify(feiten[name]));
		return { id, dossierId, feit: name, waarde, herkomst, bron, gezegdOp, doorId };
	});
	if (rows.length > 0) await tx.insert(feit).values(rows);
}

type Sealed = Pick<typeof feit.$inferSelect, 'id' | 'dossierId' | 'feit' | 'waarde'>;

/** Opens the value of one fact with the key of its dossier. */
export function openWaarde(
	key: DataKey,
	{ id, dossierId, feit: name, waarde }: Sealed
): FeitWaarde {
	return JSON.parse(unseal(key.key, place(dossierId, name, id), waarde).toString()) as FeitWaarde;
}

/** What was said in a dossier, the newest first. What is not wanted is not opened. */
export async function readFeiten(
	tx: Database | Transaction,
	{
		dossierId,
		key,
		wanted = () => true
	}: { dossierId: string; key: DataKey; wanted?: (feit: FeitId) => boolean }
): Promise<GezegdFeit[]> {
	const rows = await tx
		.select()
		.from(feit)
		.where(eq(feit.dossierId, dossierId))
		.orderBy(desc(feit.gezegdOp), feit.id);
	return rows.flatMap((row): GezegdFeit[] => {
		const { feit: name, herkomst, bron, gezegdOp } = row;
		// A fact that this version of the law no longer knows stays stored.
		if (!isFeitId(name) || !wanted(name)) return [];
		return [{ feit: name, waarde: openWaarde(key, row), herkomst, bron, gezegdOp }];
	});
}
