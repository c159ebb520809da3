import { desc, eq } from 'drizzle-orm';
import { geldendeFeiten } from '#lib/dossier/geldend.ts';
import type { GeldendFeit } from '#lib/dossier/dossier.types.ts';
import { requireRecht } from '../auth/guard.ts';
import { peekTicket } from '../auth/ticket.ts';
import type { ActorContext } from '../context.ts';
import { dossier } from '../db/schema/dossier.ts';
import { readFeiten } from './feiten.ts';
import { parseScanTicket, type ScanTicket } from './scan-ticket.ts';

/** What taking the answers along would do: the answers, beside what already holds in the dossier. */
export interface ScanPreview extends ScanTicket {
	readonly inDossier: readonly GeldendFeit[];
}

/** Shows what waits for this browser, and leaves it waiting. Undefined when nothing does. */
export async function previewScan(
	{ db, vault, actor }: ActorContext,
	token: string | undefined
): Promise<ScanPreview | undefined> {
	requireRecht(actor, 'scan.meenemen');
	const ticket = parseScanTicket(await peekTicket(db, 'scan', token));
	if (!ticket) return undefined;
	const [row] = await db
		.select()
		.from(dossier)
		.where(eq(dossier.ondernemerId, actor.accountId))
		.orderBy(desc(dossier.createdAt))
		.limit(1);
	if (!row) return { ...ticket, inDossier: [] };
	const key = await vault.openKey(db, row.keyId);
	const gezegd = await readFeiten(db, { dossierId: row.id, key });
	return { ...ticket, inDossier: geldendeFeiten(gezegd) };
}
