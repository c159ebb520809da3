import { and, eq } from 'drizzle-orm';
import type { Tijdvak } from '#lib/voorlichting/herhaling.ts';
import type { ActorContext } from '../context.ts';
import type { Transaction } from '../db/client.ts';
import { bijeenkomst, dagdeel } from '../db/schema/bijeenkomst.ts';
import { lockBijeenkomst, readBijeenkomst } from '../voorlichting/bijeenkomst.ts';
import { constraintOf } from '../voorlichting/boeking.ts';
import { offerSeats } from '../voorlichting/offer-seats.ts';
import { partsOf } from '../voorlichting/view-session.ts';
import { claimHost, isHostBusy } from './claim-host.ts';
import { orVoorbeeld, showFirst, type Voorbeeld } from './eerst-tonen.ts';
import { recordPlanning } from './record-planning.ts';
import { tellChanged, type Nieuws } from './tell-changed.ts';
import { requireGepland, type Gepland } from './view-planning.ts';

interface NieuwDeel extends Tijdvak {
	readonly plekId: string;
}

export interface Wijziging {
	/** Every part, the first first. */
	readonly delen: readonly NieuwDeel[];
	readonly hostId: string | null;
	readonly capaciteit: number;
	/** Hours before the start at which booking closes. */
	readonly sluitUren: number;
	/** The version that was looked at: who was overtaken by a colleague does not undo what that one did. */
	readonly versie: number;
}

export type Wijzigingsuitkomst =
	'gedaan' | 'te_klein' | 'host_bezet' | 'verouderd' | 'voorbij' | 'afgelast' | 'volgorde';

const UUR = 3_600_000;
type Delen = Awaited<ReturnType<typeof partsOf>>;

const sameTime = (a: Date, b: Date | undefined) => a.getTime() === b?.getTime();

const isMoved = (now: Delen, delen: readonly NieuwDeel[]) =>
	now.some(({ begin, eind, plek }, i) => {
		const wanted = delen[i];
		return (
			!sameTime(begin, wanted?.begin) || !sameTime(eind, wanted?.eind) || plek.id !== wanted?.plekId
		);
	});

const inOrder = (delen: readonly NieuwDeel[]) =>
	delen.every(({ begin }, i) => i === 0 || begin >= (delen[i - 1]?.eind ?? begin));

interface Zaak {
	readonly session: Gepland;
	readonly now: Delen;
	readonly wijziging: Wijziging;
	readonly sluitOp: Date;
	/** Whether the planner reads first what people would hear. */
	readonly eerstTonen: boolean;
}

/** What people must hear. Who receives them is news only after it was said that somebody would. */
function nieuwsOf({ session, now, wijziging }: Zaak): Nieuws | undefined {
	if (isMoved(now, wijziging.delen)) return 'gewijzigd';
	const { hostId } = wijziging;
	const other = session.hostId !== null && hostId !== null && session.hostId !== hostId;
	return other ? 'host_gewijzigd' : undefined;
}

/** Why a change cannot be, before anything is written. */
function objection({ session, now, wijziging }: Zaak, nu: Date): Wijzigingsuitkomst | undefined {
	const { delen, versie } = wijziging;
	if (session.afgelastOp) return 'afgelast';
	if (now.every(({ eind }) => eind <= nu)) return 'voorbij';
	if (versie !== session.versie) return 'verouderd';
	if (delen.length !== now.length || !inOrder(delen)) return 'volgorde';
	const pastPart = delen.some(({ begin }, i) => begin <= nu && !sameTime(begin, now[i]?.begin));
	return pastPart ? 'voorbij' : undefined;
}

async function apply(tx: Transaction, context: ActorContext, zaak: Zaak): Promise<void> {
	const { session, wijziging, sluitOp } = zaak;
	const { delen, hostId, capaciteit } = wijziging;
	const { id } = session;
	const nieuws = nieuwsOf(zaak);
	await tx
		.update(bijeenkomst)
		.set({ hostId, capaciteit, sluitOp, versie: session.versie + 1 })
		.where(eq(bijeenkomst.id, id));
	for (const [i, deel] of delen.entries())
		await tx
			.update(dagdeel)
			.set(deel)
			.where(and(eq(dagdeel.bijeenkomstId, id), eq(dagdeel.nummer, i + 1)));
	await claimHost(tx, id, hostId, delen);
	const changed = await readBijeenkomst(tx, id);
	if (nieuws) {
		const verteld = await tellChanged(tx, context, changed, nieuws);
		if (zaak.eerstTonen) await showFirst(tx, { session: changed, nieuws, verteld });
	}
	await offerSeats(tx, context, changed);
	await recordPlanning(tx, context, {
		actie: 'bijeenkomst.gewijzigd',
		id,
		details: { moved: nieuws === 'gewijzigd', capaciteit }
	});
}

async function change(
	tx: Transaction,
	context: ActorContext,
	{ id, wijziging, eerstTonen }: { id: string; wijziging: Wijziging; eerstTonen: boolean }
): Promise<Wijzigingsuitkomst> {
	await requireGepland(context, id, tx);
	await lockBijeenkomst(tx, id);
	const session = await requireGepland(context, id, tx);
	const now = await partsOf(tx, id);
	const begin = wijziging.delen[0]?.begin ?? new Date(0);
	const sluitOp = new Date(begin.getTime() - wijziging.sluitUren * UUR);
	const zaak = { session, now, wijziging, sluitOp, eerstTonen };
	const same =
		!session.afgelastOp &&
		!isMoved(now, wijziging.delen) &&
		session.hostId === wijziging.hostId &&
		session.capaciteit === wijziging.capaciteit &&
		sameTime(session.sluitOp, sluitOp);
	if (same) return 'gedaan';
	const objected = objection(zaak, context.klok.nu());
	if (!objected) await apply(tx, context, zaak);
	return objected ?? 'gedaan';
}

/**
 * Another time, place, host or room for a session, with everything that follows: everybody hears of another time or place
 * and can answer, and of another host; the time of the host moves along, seats that came free are offered. Sent twice it
 * is one change. With `eerstTonen` a change that people would hear of is not made, but shown. @throws NietGevonden
 */
export async function changeSession(
	context: ActorContext,
	id: string,
	wijziging: Wijziging,
	{ eerstTonen = false } = {}
): Promise<Wijzigingsuitkomst | Voorbeeld> {
	const given = { id, wijziging, eerstTonen };
	try {
		return await orVoorbeeld(() => context.db.transaction((tx) => change(tx, context, given)));
	} catch (error) {
		if (isHostBusy(error)) return 'host_bezet';
		if (constraintOf(error) === 'bijeenkomst_niet_overboekt') return 'te_klein';
		throw error;
	}
}
