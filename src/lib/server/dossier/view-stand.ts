import { and, eq, isNull } from 'drizzle-orm';
import { faseVan, type Fase } from '#lib/dossier/fase.ts';
import type { ActorContext } from '../context.ts';
import { toewijzing } from '../db/schema/dossier.ts';
import { recordGebeurtenis } from '../logboek/record.ts';
import { openPeople } from './people.ts';
import { requireDossier } from './reach.ts';

export interface Stand {
	readonly id: string;
	readonly gestart: Date;
	readonly naam: string | undefined;
	readonly fase: Fase;
}

/** How far a dossier is, and nothing of what is in it. Leaves a trace, as reading does. @throws NietGevonden */
export async function viewStand(context: ActorContext, id: string): Promise<Stand> {
	const { db, vault, origin, actor } = context;
	return db.transaction(async (tx) => {
		const row = await requireDossier(tx, { actor, recht: 'dossier.stand', id });
		const lopend = await tx
			.select({ als: toewijzing.als })
			.from(toewijzing)
			.where(and(eq(toewijzing.dossierId, id), isNull(toewijzing.tot)));
		const people = await openPeople(tx, vault, [row.ondernemerId]);
		if (row.ondernemerId !== actor.accountId)
			await recordGebeurtenis(tx, origin, {
				actie: 'dossier.stand_gezien',
				actor,
				object: { soort: 'dossier', id },
				betrokkeneId: row.ondernemerId
			});
		const fase = faseVan(lopend.map(({ als }) => als));
		return {
			id: row.id,
			gestart: row.createdAt,
			naam: people.get(row.ondernemerId)?.naam,
			fase
		};
	});
}
