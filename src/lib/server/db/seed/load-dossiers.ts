import { sql } from 'drizzle-orm';
import { insertAccount } from '../../auth/account.ts';
import type { Vault } from '../../crypto/vault.ts';
import { appendFeiten } from '../../dossier/feiten.ts';
import { insertDossier } from '../../dossier/insert-dossier.ts';
import type { Transaction } from '../client.ts';
import { account } from '../schema/account.ts';
import { toestemming, toewijzing } from '../schema/dossier.ts';
import { DOSSIER_STORIES, OTHERS, type DossierStory } from './dossier-stories.ts';

const ago = (days: number) => sql`now() - make_interval(days => ${days})`;

type Bodies = ReadonlyMap<string, string | null>;

async function writeDossier(
	tx: Transaction,
	vault: Vault,
	{ story, bodies }: { story: DossierStory; bodies: Bodies }
): Promise<void> {
	const { ondernemer: ondernemerId, daysAgo, feiten, later = {}, taken } = story;
	const key = await vault.createKey(tx);
	const dossierId = await insertDossier(tx, {
		ondernemerId,
		keyId: key.id,
		createdAt: ago(daysAgo)
	});
	const said = {
		dossierId,
		key,
		herkomst: 'verklaard',
		bron: 'scan',
		doorId: ondernemerId
	} as const;
	await appendFeiten(tx, { ...said, feiten, op: ago(daysAgo) });
	await appendFeiten(tx, { ...said, feiten: later, op: ago(daysAgo - 1) });
	for (const { accountId, als } of taken) {
		const organisatieId = bodies.get(accountId);
		if (!organisatieId) continue;
		const vanaf = ago(daysAgo - 1);
		await tx
			.insert(toewijzing)
			.values({ dossierId, accountId, organisatieId, als, vanaf, doorId: accountId });
	}
	const { toestemming: organisatieId } = story;
	if (organisatieId && [...bodies.values()].includes(organisatieId))
		await tx.insert(toestemming).values({ dossierId, organisatieId });
}

/** The dossiers of the demo. Of whom there is no account there is no dossier, and no task. */
export async function loadDossiers(tx: Transaction, vault: Vault): Promise<void> {
	const people = await tx
		.select({ id: account.id, organisatieId: account.organisatieId })
		.from(account);
	const bodies = new Map(people.map(({ id, organisatieId }) => [id, organisatieId]));
	for (const story of DOSSIER_STORIES.filter(({ ondernemer }) => bodies.has(ondernemer)))
		await writeDossier(tx, vault, { story, bodies });
	for (const { naam, ...rest } of OTHERS) {
		const { id: ondernemer } = await insertAccount(tx, vault, {
			soort: 'ondernemer',
			rollen: ['ondernemer'],
			naam
		});
		await writeDossier(tx, vault, { story: { ...rest, ondernemer }, bodies });
	}
}
