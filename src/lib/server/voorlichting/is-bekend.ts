import type { Actor } from '../auth/actor.ts';
import { peekTicket } from '../auth/ticket.ts';
import type { Context } from '../context.ts';

/** Who asks: somebody who is logged in, or a browser with tokens of the scan. */
interface Bezoeker {
	readonly actor: Actor | undefined;
	readonly scan: string | undefined;
	readonly gescand: string | undefined;
}

/**
 * Whether somebody is known well enough not to confirm: logged in, or with a result of the scan that still waits. A
 * browser can send any token, so only one that was given out counts.
 */
export async function isBekend(
	{ db }: Pick<Context, 'db'>,
	{ actor, scan, gescand }: Bezoeker
): Promise<boolean> {
	if (actor) return true;
	const [carried, done] = [
		await peekTicket(db, 'scan', scan),
		await peekTicket(db, 'gescand', gescand)
	];
	return carried !== undefined || done !== undefined;
}
