import { asc, eq } from 'drizzle-orm';
import type { Taak } from '#lib/dossier/dossier.types.ts';
import type { Vault } from '../crypto/vault.ts';
import type { Database, Transaction } from '../db/client.ts';
import { organisatie } from '../db/schema/account.ts';
import { toewijzing } from '../db/schema/dossier.ts';
import { openPeople } from './people.ts';

export interface Toewijzing {
	readonly id: string;
	readonly als: Taak;
	readonly naam: string | undefined;
	readonly organisatie: string;
	readonly vanaf: Date;
	readonly tot: Date | null;
}

/** Who works or worked on a dossier, in order of time. */
export async function readToewijzingen(
	tx: Database | Transaction,
	vault: Vault,
	dossierId: string
): Promise<Toewijzing[]> {
	const { id, als, accountId, vanaf, tot } = toewijzing;
	const rows = await tx
		.select({ id, als, accountId, vanaf, tot, organisatie: organisatie.naam })
		.from(toewijzing)
		.innerJoin(organisatie, eq(organisatie.id, toewijzing.organisatieId))
		.where(eq(toewijzing.dossierId, dossierId))
		.orderBy(asc(vanaf), id);
	const people = await openPeople(
		tx,
		vault,
		rows.map((row) => row.accountId)
	);
	return rows.map(({ accountId: who, ...row }) => ({ ...row, naam: people.get(who)?.naam }));
}
