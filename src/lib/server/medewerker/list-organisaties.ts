import { requireRecht } from '../auth/guard.ts';
import type { ActorContext } from '../context.ts';
import { organisatie } from '../db/schema/account.ts';

/** The names of the bodies that people work for. */
export async function listOrganisaties({ db, actor }: ActorContext): Promise<string[]> {
	requireRecht(actor, 'medewerker.beheren');
	const rows = await db
		.select({ naam: organisatie.naam })
		.from(organisatie)
		.orderBy(organisatie.naam);
	return rows.map(({ naam }) => naam);
}
