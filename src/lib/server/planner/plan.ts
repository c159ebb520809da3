import { and, eq, isNotNull, sql } from 'drizzle-orm';
import {
	herhalingSchema,
	planmomenten,
	type Herhaling,
	type Tijdvak
} from '#lib/voorlichting/herhaling.ts';
import { NietGevonden } from '../auth/guard.ts';
import type { ActorContext } from '../context.ts';
import { bijeenkomst, reeks } from '../db/schema/bijeenkomst.ts';
import { planSession, type Plan, type Planuitkomst } from './plan-session.ts';
import { readReeks } from './reeksen.ts';

/** A day that a recurrence comes to, and what would happen to it. */
export interface Voorstel {
	readonly dag: string;
	readonly delen: readonly Tijdvak[];
	readonly stand: 'nieuw' | 'bestaat' | 'host_bezet' | 'voorbij' | 'vrij';
	/** The holiday, when that is why there is nothing. */
	readonly feestdag?: string | undefined;
}

interface Wanneer {
	readonly herhaling: Herhaling;
	readonly hostId: string | null;
}

const overlap = (a: Tijdvak, b: Tijdvak) => a.begin < b.eind && b.begin < a.eind;

async function timesOf({ db, klok }: ActorContext, hostId: string | null): Promise<Tijdvak[]> {
	if (hostId === null) return [];
	const rows = await db.execute<{ begin: string; eind: string }>(
		sql`select lower(tijd)::text as begin, upper(tijd)::text as eind from bezetting
			where account_id = ${hostId} and upper(tijd) > ${klok.nu().toISOString()}::timestamptz`
	);
	return rows.map(({ begin, eind }) => ({ begin: new Date(begin), eind: new Date(eind) }));
}

async function plannedMoments({ db }: ActorContext, reeksId: string): Promise<Set<number>> {
	const rows = await db
		.select({ planmoment: bijeenkomst.planmoment })
		.from(bijeenkomst)
		.where(and(eq(bijeenkomst.reeksId, reeksId), isNotNull(bijeenkomst.planmoment)));
	return new Set(rows.map(({ planmoment }) => planmoment?.getTime() ?? 0));
}

/** The days of a recurrence before anything is made, each with what would happen. @throws NietGevonden */
export async function previewPlan(
	context: ActorContext,
	reeksId: string,
	{ herhaling, hostId }: Wanneer
): Promise<Voorstel[]> {
	await readReeks(context, reeksId);
	const [planned, busy] = [await plannedMoments(context, reeksId), await timesOf(context, hostId)];
	const nu = context.klok.nu();
	return planmomenten(herhaling).map((moment): Voorstel => {
		if ('vrij' in moment)
			return { dag: moment.dag, delen: [], stand: 'vrij', feestdag: moment.vrij };
		const { dag, delen } = moment;
		const begin = delen[0]?.begin ?? nu;
		if (planned.has(begin.getTime())) return { dag, delen, stand: 'bestaat' };
		if (begin <= nu) return { dag, delen, stand: 'voorbij' };
		const bezet = delen.some((deel) => busy.some((ander) => overlap(deel, ander)));
		return { dag, delen, stand: bezet ? 'host_bezet' : 'nieuw' };
	});
}

/** A series in which something can be planned. @throws NietGevonden also when it was stopped */
async function requirePlannable(context: ActorContext, id: string) {
	const found = await readReeks(context, id);
	if (found.gestoptOp) throw new NietGevonden();
	return found;
}

export interface Planning extends Wanneer {
	/** The days that were chosen. */
	readonly dagen: readonly string[];
	readonly plekId: string;
	readonly capaciteit: number;
}

/**
 * Makes the sessions of the chosen days, each by itself: what is in the way of one is not in the way of the next. Planning
 * twice plans once. Keeps the recurrence for the next time. @throws NietGevonden
 */
export async function planRecurrence(
	context: ActorContext,
	reeksId: string,
	{ herhaling, dagen, plekId, hostId, capaciteit }: Planning
): Promise<{ dag: string; begin: Date; uitkomst: Planuitkomst }[]> {
	const van = await requirePlannable(context, reeksId);
	const nu = context.klok.nu();
	const done: { dag: string; begin: Date; uitkomst: Planuitkomst }[] = [];
	for (const moment of planmomenten(herhaling)) {
		if (!('delen' in moment) || !dagen.includes(moment.dag)) continue;
		const { dag, delen } = moment;
		const begin = delen[0]?.begin;
		if (!begin || begin <= nu) continue;
		const plan = { planmoment: begin, delen, plekId, hostId, capaciteit };
		done.push({ dag, begin, uitkomst: await planSession(context, van, plan) });
	}
	await context.db.update(reeks).set({ herhaling }).where(eq(reeks.id, reeksId));
	return done;
}

/** Plans one session by hand. Twice is once. @throws NietGevonden */
export async function planByHand(
	context: ActorContext,
	reeksId: string,
	plan: Plan & { readonly id: string }
): Promise<Planuitkomst> {
	return planSession(context, await requirePlannable(context, reeksId), plan);
}

/** The recurrence that a series was planned with the last time; undefined when it never was. */
export const lastHerhaling = ({ herhaling }: Pick<typeof reeks.$inferSelect, 'herhaling'>) =>
	herhalingSchema.safeParse(herhaling).data;
