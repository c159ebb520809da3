import { eq } from 'drizzle-orm';
import type { ActorContext } from '../context.ts';
import { bijeenkomst } from '../db/schema/bijeenkomst.ts';
import { lockBijeenkomst, readBijeenkomst } from '../voorlichting/bijeenkomst.ts';
import { changeStatus } from '../voorlichting/change-status.ts';
import { partsOf } from '../voorlichting/view-session.ts';
import { claimHost } from './claim-host.ts';
import { liveBoekingen } from './live-boekingen.ts';
import { recordPlanning } from './record-planning.ts';
import { requireGepland } from './view-planning.ts';

const NAAR = { naar: 'afgelast', actie: 'boeking.afgelast', bericht: 'afgelast' } as const;

/**
 * Calls a session off, with the reason in words that everybody with a seat, an offer or a place on the list reads. The
 * host is free again. Twice is once. @throws NietGevonden
 */
export async function callOff(
	context: ActorContext,
	id: string,
	reden: string
): Promise<'gedaan' | 'voorbij'> {
	return context.db.transaction(async (tx) => {
		await requireGepland(context, id, tx);
		const { afgelastOp, versie } = await lockBijeenkomst(tx, id);
		if (afgelastOp) return 'gedaan';
		const nu = context.klok.nu();
		const delen = await partsOf(tx, id);
		if (delen.every(({ eind }) => eind <= nu)) return 'voorbij';
		await tx
			.update(bijeenkomst)
			.set({ afgelastOp: nu, afgelastReden: reden, versie: versie + 1 })
			.where(eq(bijeenkomst.id, id));
		await claimHost(tx, id, null, []);
		const session = await readBijeenkomst(tx, id);
		const key = await context.vault.openKey(tx, session.keyId);
		const rows = await liveBoekingen(tx, id);
		for (const row of rows) await changeStatus(tx, context, { session, boeking: row, key }, NAAR);
		await recordPlanning(tx, context, {
			actie: 'bijeenkomst.afgelast',
			id,
			details: { boekingen: rows.length }
		});
		return 'gedaan' as const;
	});
}
