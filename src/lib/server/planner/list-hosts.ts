import { and, eq, inArray, isNull } from 'drizzle-orm';
import { mag } from '#lib/toegang/rechten.ts';
import { ROLLEN } from '#lib/toegang/rollen.ts';
import { requireRecht } from '../auth/guard.ts';
import type { ActorContext } from '../context.ts';
import { account, accountRol } from '../db/schema/account.ts';
import { openPeople } from '../dossier/people.ts';

export interface Host {
	readonly id: string;
	/** Undefined when the account has no name. */
	readonly naam: string | undefined;
}

const HOST_ROLLEN = ROLLEN.filter((rol) => mag('voorlichting.ontvangen', [rol]));

/** Who can receive people at a session, by name. */
export async function listHosts({ db, vault, actor }: ActorContext): Promise<Host[]> {
	requireRecht(actor, 'voorlichting.plannen');
	const rows = await db
		.selectDistinct({ id: account.id })
		.from(account)
		.innerJoin(accountRol, eq(accountRol.accountId, account.id))
		.where(and(isNull(account.blockedAt), inArray(accountRol.rol, HOST_ROLLEN)));
	const people = await openPeople(
		db,
		vault,
		rows.map(({ id }) => id)
	);
	return rows
		.map(({ id }) => ({ id, naam: people.get(id)?.naam }))
		.sort((a, b) => (a.naam ?? '').localeCompare(b.naam ?? '', 'nl'));
}
