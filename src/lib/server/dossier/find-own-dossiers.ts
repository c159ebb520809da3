import { desc } from 'drizzle-orm';
import type { ActorContext } from '../context.ts';
import { dossier } from '../db/schema/dossier.ts';
import { inReach } from './reach.ts';

/** The dossiers of whoever asks, the newest first. */
export async function findOwnDossiers({
	db,
	actor
}: ActorContext): Promise<{ id: string; gestart: Date }[]> {
	return db
		.select({ id: dossier.id, gestart: dossier.createdAt })
		.from(dossier)
		.where(inReach(actor, 'mijn.zien'))
		.orderBy(desc(dossier.createdAt), dossier.id);
}
