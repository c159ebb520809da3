import { sql } from 'drizzle-orm';
import type { Transaction } from '../db/client.ts';

/** Nobody could let anybody in any more. */
export class LaatsteBeheerder extends Error {
	override readonly name = 'LaatsteBeheerder';
}

/**
 * Holds everybody else who changes who is beheerder, until this transaction ends. Call it before the change,
 * or two who take each other's role away would both succeed.
 */
export async function holdBeheerders(tx: Transaction): Promise<void> {
	await tx.execute(sql`select pg_advisory_xact_lock(hashtext('beheerders'))`);
}

/** @throws LaatsteBeheerder when after the change nobody is left who is not blocked and can log in. */
export async function requireBeheerder(tx: Transaction): Promise<void> {
	const left = await tx.execute(sql`
		select 1 from account_rol r join account a on a.id = r.account_id
		where r.rol = 'beheerder' and a.blocked_at is null and (
			exists (select from passkey where account_id = a.id)
			or exists (select from account_identity where account_id = a.id)
			or exists (select from password p join totp t using (account_id)
				where p.account_id = a.id and t.confirmed_at is not null)
		) limit 1`);
	if (left.length === 0) throw new LaatsteBeheerder();
}
