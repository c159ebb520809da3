import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Feiten } from '../../../src/lib/bbz/index.ts';
import type { ActorContext, Context } from '../../../src/lib/server/context.ts';
import { organisatie } from '../../../src/lib/server/db/schema/account.ts';
import { toewijzing } from '../../../src/lib/server/db/schema/dossier.ts';
import { appendFeiten } from '../../../src/lib/server/dossier/feiten.ts';
import { insertDossier } from '../../../src/lib/server/dossier/insert-dossier.ts';
import type { Taak } from '../../../src/lib/dossier/dossier.types.ts';
import type { Rol } from '../../../src/lib/toegang/rollen.ts';
import { createAccount, logIn } from './context.ts';

/** A body of its own for this test. */
export async function createOrganisatie({ db }: Context, naam?: string): Promise<string> {
	const [row] = await db
		.insert(organisatie)
		.values({ naam: naam ?? `Bureau ${randomUUID().slice(0, 8)}` })
		.returning({ id: organisatie.id });
	if (!row) throw new Error('The organisatie was not made');
	return row.id;
}

/** Somebody of staff in a body of their own, logged in. */
export async function staff(
	context: Context,
	rollen: readonly Rol[],
	organisatieId?: string
): Promise<ActorContext & { token: string }> {
	const id = await createAccount(context, rollen, {
		naam: `Medewerker ${rollen.join(' ')}`,
		organisatieId: organisatieId ?? (await createOrganisatie(context))
	});
	return logIn(context, id, 'passkey');
}

const FEITEN: Feiten = { doel: 'doorgaan', leefvorm: 'alleenstaand', overigInkomen: 321.45 };

/** An ondernemer with a dossier, logged in. */
export async function ondernemer(
	context: Context,
	feiten: Feiten = FEITEN
): Promise<ActorContext & { dossierId: string }> {
	const accountId = await createAccount(context, ['ondernemer'], { naam: 'Noor de Vries' });
	const owner = await logIn(context, accountId);
	const dossierId = await createDossier(context, accountId, feiten);
	return { ...owner, dossierId };
}

export async function createDossier(
	{ db, vault }: Context,
	ondernemerId: string,
	feiten: Feiten = FEITEN
): Promise<string> {
	return db.transaction(async (tx) => {
		const key = await vault.createKey(tx);
		const dossierId = await insertDossier(tx, { ondernemerId, keyId: key.id });
		const said = { herkomst: 'verklaard', bron: 'scan', doorId: ondernemerId } as const;
		await appendFeiten(tx, { dossierId, key, feiten, ...said });
		return dossierId;
	});
}

/** Puts somebody to work on a dossier, past the use case. */
export async function assign(
	{ db, actor }: ActorContext,
	dossierId: string,
	als: Taak
): Promise<string> {
	const { accountId, organisatieId = '' } = actor;
	const [row] = await db
		.insert(toewijzing)
		.values({ dossierId, accountId, organisatieId, als, doorId: accountId })
		.returning({ id: toewijzing.id });
	if (!row) throw new Error('Nobody was assigned');
	return row.id;
}

/** The events in the chain of a dossier, in order. */
export async function eventsOf({ db }: Context, dossierId: string): Promise<string[]> {
	const rows = await db.execute<{ actie: string; uitkomst: string }>(
		sql`select actie, uitkomst from gebeurtenis where keten = ${`dossier:${dossierId}`} order by volgnummer`
	);
	return rows.map(({ actie, uitkomst }) =>
		uitkomst === 'gelukt' ? actie : `${actie} ${uitkomst}`
	);
}
