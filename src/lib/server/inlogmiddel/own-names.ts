import { eq } from 'drizzle-orm';
import { openField } from '../auth/account.ts';
import type { ActorContext } from '../context.ts';
import { account } from '../db/schema/account.ts';

/** How whoever asks is called. */
export async function ownNames({
	db,
	vault,
	actor
}: ActorContext): Promise<{ naam: string; email: string }> {
	const { accountId } = actor;
	const [row] = await db.select().from(account).where(eq(account.id, accountId));
	if (!row) return { naam: '', email: '' };
	const key = await vault.openKey(db, row.keyId);
	return {
		naam: openField(key, accountId, 'naam', row.naam) ?? '',
		email: openField(key, accountId, 'email', row.email) ?? ''
	};
}
