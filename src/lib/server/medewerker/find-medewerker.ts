import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { NietGevonden } from '../auth/guard.ts';
import type { Database, Transaction } from '../db/client.ts';
import { account } from '../db/schema/account.ts';

const uuid = z.uuid();

/** The row of a member of staff. @throws NietGevonden when there is no such person, or it is no staff. */
export async function findMedewerker(db: Database | Transaction, id: string) {
	if (!uuid.safeParse(id).success) throw new NietGevonden();
	const [row] = await db
		.select()
		.from(account)
		.where(and(eq(account.id, id), eq(account.soort, 'medewerker')));
	if (!row) throw new NietGevonden();
	return row;
}
