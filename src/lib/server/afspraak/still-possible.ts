import { eq } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { bezetting, dagdeel } from '../db/schema/bijeenkomst.ts';
import { readBijeenkomst } from '../voorlichting/bijeenkomst.ts';
import { readBoeking } from '../voorlichting/boeking.ts';
import { forMove } from './for-move.ts';
import { findTijd } from './free-times.ts';

/**
 * Whether who confirms an appointment late can still have that time: whoever would be there may have changed their hours
 * since, or be gone. Within the time that it is held it is a promise. Always so for a seat at a session.
 * @throws NietGevonden
 */
export async function isStillPossible(context: Context, boekingId: string): Promise<boolean> {
	const { status, geldigTot, bijeenkomstId } = await readBoeking(context.db, boekingId);
	const held = status === 'gehouden' && geldigTot !== null && geldigTot > context.klok.nu();
	if (held || !['gehouden', 'verlopen'].includes(status)) return true;
	const { afspraaksoortId, begin } = await readBijeenkomst(context.db, bijeenkomstId);
	if (!afspraaksoortId || begin <= context.klok.nu()) return true;
	const [deel] = await context.db
		.select({ plekId: dagdeel.plekId })
		.from(dagdeel)
		.where(eq(dagdeel.bijeenkomstId, bijeenkomstId));
	const team = await context.db
		.select({ id: bezetting.accountId })
		.from(bezetting)
		.where(eq(bezetting.bijeenkomstId, bijeenkomstId));
	const voor = { ...(await forMove(context, boekingId)), alGekozen: true };
	const tijd = deel && (await findTijd(context, voor, { begin, plekId: deel.plekId }));
	return team.every(({ id }) => tijd?.medewerkers.includes(id));
}
