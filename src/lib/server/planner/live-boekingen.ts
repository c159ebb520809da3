import { and, asc, eq, inArray } from 'drizzle-orm';
import { LOPEND } from '#lib/voorlichting/voorlichting.types.ts';
import type { Transaction } from '../db/client.ts';
import { boeking } from '../db/schema/boeking.ts';
import type { Boeking } from '../voorlichting/boeking.ts';

/** Every booking of a session that still means something, locked, in order of arrival. Call it with the session locked. */
export const liveBoekingen = (tx: Transaction, bijeenkomstId: string): Promise<Boeking[]> =>
	tx
		.select()
		.from(boeking)
		.where(and(eq(boeking.bijeenkomstId, bijeenkomstId), inArray(boeking.status, LOPEND)))
		.orderBy(asc(boeking.volgorde))
		.for('update');
