import { sql } from 'drizzle-orm';
import type { Database, Transaction } from '../db/client.ts';
import type { Boeking } from './boeking.ts';

/**
 * The name of a booking in calendars: that of the first one it was moved from, so that the entry moves along. A
 * cancellation and a new entry would leave two in a calendar that asks its owner before it takes one out.
 */
export async function agendaId(
	tx: Database | Transaction,
	{ id, verplaatstVan }: Pick<Boeking, 'id'> & Partial<Pick<Boeking, 'verplaatstVan'>>
): Promise<string> {
	if (!verplaatstVan) return id;
	const [first] = await tx.execute<{ id: string }>(sql`
		with recursive eerder as (
			select id, verplaatst_van from boeking where id = ${verplaatstVan}
			union all
			select boeking.id, boeking.verplaatst_van from boeking
			join eerder on boeking.id = eerder.verplaatst_van
		)
		select id from eerder where verplaatst_van is null
	`);
	if (!first) throw new Error('The booking it was moved from is gone');
	return first.id;
}
