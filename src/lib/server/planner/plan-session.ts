import { randomUUID } from 'node:crypto';
import type { Tijdvak } from '#lib/voorlichting/herhaling.ts';
import type { ActorContext } from '../context.ts';
import type { Transaction } from '../db/client.ts';
import { bijeenkomst, dagdeel, type reeks } from '../db/schema/bijeenkomst.ts';
import { claimHost, isHostBusy } from './claim-host.ts';
import { recordPlanning } from './record-planning.ts';

export interface Plan {
	/** Random, made with the form: the same one again is the same session. */
	readonly id?: string;
	/** The moment of the recurrence: the same one again is the same session. */
	readonly planmoment?: Date;
	readonly delen: readonly Tijdvak[];
	readonly plekId: string;
	readonly hostId: string | null;
	readonly capaciteit: number;
}

export type Planuitkomst = 'gepland' | 'bestond' | 'host_bezet';

type Reeks = typeof reeks.$inferSelect;

class Bestond extends Error {}

const UUR = 3_600_000;

async function insertSession(
	tx: Transaction,
	{ vault, klok }: ActorContext,
	van: Reeks,
	{ id, planmoment, delen, capaciteit, plekId, hostId }: Plan & { id: string }
): Promise<void> {
	const begin = delen[0]?.begin;
	if (!begin) throw new Error('A session has at least one part');
	const { titel, neutraleTitel, taal, toegang } = van;
	const key = await vault.createKey(tx);
	const made = await tx
		.insert(bijeenkomst)
		.values({
			id,
			reeksId: van.id,
			titel,
			neutraleTitel,
			taal,
			toegang,
			capaciteit,
			hostId,
			sluitOp: new Date(begin.getTime() - van.sluitUren * UUR),
			keyId: key.id,
			planmoment: planmoment ?? null,
			gemaaktOp: klok.nu()
		})
		.onConflictDoNothing()
		.returning({ id: bijeenkomst.id });
	// Thrown, so that its key goes with it.
	if (made.length === 0) throw new Bestond();
	await tx
		.insert(dagdeel)
		.values(delen.map((deel, i) => ({ ...deel, bijeenkomstId: id, nummer: i + 1, plekId })));
	await claimHost(tx, id, hostId, delen);
}

/** Plans one session of a series, with everything or not at all. The caller made sure that somebody may. */
export async function planSession(
	context: ActorContext,
	van: Reeks,
	plan: Plan
): Promise<Planuitkomst> {
	const id = plan.id ?? randomUUID();
	try {
		await context.db.transaction(async (tx) => {
			await insertSession(tx, context, van, { ...plan, id });
			await recordPlanning(tx, context, {
				actie: 'bijeenkomst.gepland',
				id,
				details: { reeksId: van.id }
			});
		});
		return 'gepland';
	} catch (error) {
		if (error instanceof Bestond) return 'bestond';
		if (isHostBusy(error)) return 'host_bezet';
		throw error;
	}
}
