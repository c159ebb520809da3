import { asc, eq, isNotNull } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { reeks, vraag } from '../db/schema/bijeenkomst.ts';

/** The questions from sessions that a beheerder answered and published, the oldest first. */
export async function listVragen({ db }: Pick<Context, 'db'>) {
	const rows = await db
		.select({ id: vraag.id, vraag: vraag.vraag, antwoord: vraag.antwoord, soort: reeks.soort })
		.from(vraag)
		.innerJoin(reeks, eq(reeks.id, vraag.reeksId))
		.where(isNotNull(vraag.gepubliceerdOp))
		.orderBy(asc(vraag.gepubliceerdOp), asc(vraag.id));
	return rows.flatMap(({ antwoord, ...row }) => (antwoord ? [{ ...row, antwoord }] : []));
}
