import type { GezegdFeit } from '#lib/dossier/dossier.types.ts';
import type { ActorContext } from '../context.ts';
import { recordGebeurtenis } from '../logboek/record.ts';
import { readAanwezigheid, type Bijgewoond } from './aanwezigheid.ts';
import { readFeiten } from './feiten.ts';
import { openPeople } from './people.ts';
import { requireDossier } from './reach.ts';
import { readToewijzingen, type Toewijzing } from './toewijzingen.ts';

export interface OpenDossier {
	readonly id: string;
	readonly gestart: Date;
	readonly naam: string | undefined;
	/** Everything that was said, the newest first. */
	readonly gezegd: readonly GezegdFeit[];
	readonly toewijzingen: readonly Toewijzing[];
	/** Sessions that the ondernemer came to or not, as far as they agreed to have that here. */
	readonly bijgewoond: readonly Bijgewoond[];
}

/**
 * Opens a dossier with everything that is known. Whoever reads somebody else's leaves a trace in its chain,
 * which the ondernemer sees; no trace, no reading. @throws NietGevonden
 */
export async function openDossier(context: ActorContext, id: string): Promise<OpenDossier> {
	const { db, vault, origin, actor } = context;
	return db.transaction(async (tx) => {
		const row = await requireDossier(tx, { actor, recht: 'dossier.lezen', id });
		const key = await vault.openKey(tx, row.keyId);
		const gezegd = await readFeiten(tx, { dossierId: id, key });
		const toewijzingen = await readToewijzingen(tx, vault, id);
		const bijgewoond = await readAanwezigheid(tx, id);
		const people = await openPeople(tx, vault, [row.ondernemerId]);
		if (row.ondernemerId !== actor.accountId)
			await recordGebeurtenis(tx, origin, {
				actie: 'dossier.gelezen',
				actor,
				object: { soort: 'dossier', id },
				betrokkeneId: row.ondernemerId
			});
		const naam = people.get(row.ondernemerId)?.naam;
		return { id: row.id, gestart: row.createdAt, naam, gezegd, toewijzingen, bijgewoond };
	});
}
