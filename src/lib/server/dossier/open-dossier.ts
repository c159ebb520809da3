import { and, eq, isNull } from 'drizzle-orm';
import type { GezegdFeit, Taak } from '#lib/dossier/dossier.types.ts';
import { isNodig } from '#lib/dossier/nodig.ts';
import { bereikVan } from '#lib/toegang/rechten.ts';
import type { Actor } from '../auth/actor.ts';
import type { ActorContext } from '../context.ts';
import type { Transaction } from '../db/client.ts';
import { toewijzing } from '../db/schema/dossier.ts';
import { recordGebeurtenis } from '../logboek/record.ts';
import { readAanwezigheid, type Bijgewoond } from './aanwezigheid.ts';
import { readFeiten } from './feiten.ts';
import { openPeople } from './people.ts';
import { requireDossier, type DossierRow } from './reach.ts';
import { readToewijzingen, type Toewijzing } from './toewijzingen.ts';

export interface OpenDossier {
	readonly id: string;
	readonly gestart: Date;
	readonly naam: string | undefined;
	/** What was said, the newest first: everything, or what whoever asks needs for their task. */
	readonly gezegd: readonly GezegdFeit[];
	/** Whether that is everything. */
	readonly volledig: boolean;
	readonly toewijzingen: readonly Toewijzing[];
	/** Sessions that the ondernemer came to or not, as far as they agreed to have that here. */
	readonly bijgewoond: readonly Bijgewoond[];
}

/** The tasks for which somebody reads this dossier; undefined for whoever may see everything. */
async function readsFor(
	tx: Transaction,
	actor: Actor,
	row: DossierRow
): Promise<readonly Taak[] | undefined> {
	const { accountId, organisatieId, rollen } = actor;
	if (row.ondernemerId === accountId || bereikVan('dossier.lezen', rollen).includes('alle'))
		return undefined;
	if (organisatieId === undefined) return [];
	const tasks = await tx
		.select({ als: toewijzing.als })
		.from(toewijzing)
		.where(
			and(
				eq(toewijzing.dossierId, row.id),
				eq(toewijzing.accountId, accountId),
				eq(toewijzing.organisatieId, organisatieId),
				isNull(toewijzing.tot)
			)
		);
	return tasks.map(({ als }) => als);
}

/**
 * Opens a dossier with what is known; for an outside bureau with what its task needs. Whoever reads somebody else's leaves a trace in its chain,
 * which the ondernemer sees; no trace, no reading. @throws NietGevonden
 */
export async function openDossier(context: ActorContext, id: string): Promise<OpenDossier> {
	const { db, vault, origin, actor } = context;
	return db.transaction(async (tx) => {
		const row = await requireDossier(tx, { actor, recht: 'dossier.lezen', id });
		const key = await vault.openKey(tx, row.keyId);
		const taken = await readsFor(tx, actor, row);
		const gezegd = await readFeiten(tx, {
			dossierId: id,
			key,
			wanted: (feit) => taken === undefined || isNodig(feit, taken)
		});
		const toewijzingen = await readToewijzingen(tx, vault, id);
		const people = await openPeople(tx, vault, [row.ondernemerId]);
		if (row.ondernemerId !== actor.accountId)
			await recordGebeurtenis(tx, origin, {
				actie: 'dossier.gelezen',
				actor,
				object: { soort: 'dossier', id },
				betrokkeneId: row.ondernemerId
			});
		const naam = people.get(row.ondernemerId)?.naam;
		const volledig = taken === undefined;
		// An outside bureau needs it for no task.
		const bijgewoond = volledig ? await readAanwezigheid(tx, id) : [];
		return { id: row.id, gestart: row.createdAt, naam, gezegd, volledig, toewijzingen, bijgewoond };
	});
}
