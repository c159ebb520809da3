import { eq } from 'drizzle-orm';
import type { Context } from '../context.ts';
import type { Database, Transaction } from '../db/client.ts';
import { bijeenkomst } from '../db/schema/bijeenkomst.ts';
import { agendaId } from '../voorlichting/agenda-id.ts';
import { readBoeking, type Boeking } from '../voorlichting/boeking.ts';

/** The keys of the appointments that follow from a booking: so many in its life, each made once. */
export const vervolgSleutels = (boekingId: string): string[] =>
	[1, 2, 3, 4, 5].map((nummer) => `vervolg:${boekingId}:${nummer}`);

/** The series of which somebody attended a session with this booking; undefined when they did not. */
export async function attendedReeks(
	db: Database | Transaction,
	{ aanwezig, bijeenkomstId }: Pick<Boeking, 'aanwezig' | 'bijeenkomstId'>
): Promise<string | undefined> {
	if (!aanwezig) return undefined;
	const [row] = await db
		.select({ reeksId: bijeenkomst.reeksId })
		.from(bijeenkomst)
		.where(eq(bijeenkomst.id, bijeenkomstId));
	return row?.reeksId ?? undefined;
}

/** The series that an appointment follows from, also after it was moved; undefined for any other. */
export async function vervolgVan(
	{ db }: Pick<Context, 'db'>,
	boeking: Boeking
): Promise<string | undefined> {
	const first = await readBoeking(db, await agendaId(db, boeking));
	const [, from] = /^vervolg:([0-9a-f-]{36}):/.exec(first.sleutel) ?? [];
	return from && attendedReeks(db, await readBoeking(db, from));
}
