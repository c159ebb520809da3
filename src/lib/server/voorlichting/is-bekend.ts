import type { Actor } from '../auth/actor.ts';
import { peekTicket } from '../auth/ticket.ts';
import type { Context } from '../context.ts';
import { parseScanTicket } from '../dossier/scan-ticket.ts';

/**
 * Whether somebody is known well enough not to confirm: logged in, or with a result of the scan that still waits. A
 * browser can send any token, so only what the ticket holds counts.
 */
export async function isBekend(
	{ db }: Pick<Context, 'db'>,
	{ actor, scan }: { actor: Actor | undefined; scan: string | undefined }
): Promise<boolean> {
	return actor !== undefined || parseScanTicket(await peekTicket(db, 'scan', scan)) !== undefined;
}
