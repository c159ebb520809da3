import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import type { Taak } from '#lib/dossier/dossier.types.ts';
import type { ActorContext } from '../context.ts';
import { account, accountRol } from '../db/schema/account.ts';
import { ROLLEN_VOOR } from './assign-dossier.ts';
import { openPeople } from './people.ts';
import { requireDossier } from './reach.ts';
import { readToewijzingen, type Toewijzing } from './toewijzingen.ts';

export interface Kandidaat {
	readonly accountId: string;
	readonly als: Taak;
	readonly naam: string | undefined;
	readonly organisatie: string;
}

const TAKEN: readonly Taak[] = ['consulent', 'adviseur', 'begeleider'];

/** Who works on a dossier, and who could. Shows nothing of what is in it. @throws NietGevonden */
export async function prepareToewijzing(
	{ db, vault, actor }: ActorContext,
	id: string
): Promise<{ toewijzingen: Toewijzing[]; kandidaten: Kandidaat[] }> {
	await requireDossier(db, { actor, recht: 'dossier.toewijzen', id });
	const toewijzingen = await readToewijzingen(db, vault, id);
	const rows = await db
		.select({ accountId: account.id, rol: accountRol.rol })
		.from(account)
		.innerJoin(accountRol, eq(accountRol.accountId, account.id))
		.where(
			and(
				isNull(account.blockedAt),
				isNotNull(account.organisatieId),
				inArray(accountRol.rol, Object.values(ROLLEN_VOOR).flat())
			)
		);
	const people = await openPeople(
		db,
		vault,
		rows.map(({ accountId }) => accountId)
	);
	const kandidaten = TAKEN.flatMap((als): Kandidaat[] => {
		const roles: readonly string[] = ROLLEN_VOOR[als];
		const able = new Set(rows.filter(({ rol }) => roles.includes(rol)).map((r) => r.accountId));
		return [...able]
			.map((accountId) => {
				const { naam, organisatie = '' } = people.get(accountId) ?? { naam: undefined };
				return { accountId, als, naam, organisatie };
			})
			.sort((a, b) => (a.naam ?? '').localeCompare(b.naam ?? '', 'nl'));
	});
	return { toewijzingen, kandidaten };
}
