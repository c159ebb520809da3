import { and, desc, eq, sql } from 'drizzle-orm';
import { hideSmall, safeTotal } from '#lib/dossier/cijfers.ts';
import { requireRecht } from '../auth/guard.ts';
import type { ActorContext } from '../context.ts';
import { dossier, feit } from '../db/schema/dossier.ts';
import { openWaarde } from './feiten.ts';

/** The goals of the front doors; `onbekend` when nobody said. */
export const DOELEN = ['starten', 'doorgaan', 'stoppen', 'onbekend'] as const;
export type Doel = (typeof DOELEN)[number];

/** A count, or undefined where it is so small that it could point at a person. */
export interface Telling<Waarvan> {
	readonly van: Waarvan;
	readonly aantal: number | undefined;
}

export interface Cijfers {
	/** The twelve months before this one, as `JJJJ-MM`, the newest first. */
	readonly perMaand: readonly Telling<string>[];
	readonly perDoel: readonly Telling<Doel>[];
	readonly totaal: number | undefined;
}

// Whole months only: from a running month somebody could tell by the day who was added.
const dezeMaand = sql`date_trunc('month', now() at time zone 'Europe/Amsterdam')`;
const begonnen = sql`(${dossier.createdAt} at time zone 'Europe/Amsterdam')`;
const inPeriode = sql`${begonnen} >= ${dezeMaand} - interval '12 months' and ${begonnen} < ${dezeMaand}`;

async function countMonths({ db }: ActorContext): Promise<{ maand: string; n: number }[]> {
	return db.execute<{ maand: string; n: number }>(sql`
		select to_char(m, 'YYYY-MM') as maand, count(dossier.id)::int as n
		from generate_series(${dezeMaand} - interval '12 months', ${dezeMaand} - interval '1 month', interval '1 month') m
			left join dossier on date_trunc('month', ${begonnen}) = m
		group by m order by m desc`);
}

/** What each dossier of the period is for. Opened here to count, and forgotten. */
async function countDoelen({ db, vault }: ActorContext, totaal: number): Promise<number[]> {
	const { id, dossierId, waarde } = feit;
	const rows = await db
		.selectDistinctOn([dossierId], { id, dossierId, feit: feit.feit, waarde, keyId: dossier.keyId })
		.from(feit)
		.innerJoin(dossier, eq(dossier.id, dossierId))
		.where(and(eq(feit.feit, 'doel'), inPeriode))
		.orderBy(dossierId, desc(feit.gezegdOp));
	const keys = await vault.openKeys(
		db,
		rows.map(({ keyId }) => keyId)
	);
	const doelen = rows.map((row) => {
		const key = keys.get(row.keyId);
		return key && openWaarde(key, row);
	});
	const bekend = DOELEN.slice(0, -1).map((doel) => doelen.filter((d) => d === doel).length);
	return [...bekend, totaal - bekend.reduce((a, b) => a + b, 0)];
}

/** How many dossiers began, per month and per goal. Figures only: nothing here leads to a person. */
export async function countDossiers(context: ActorContext): Promise<Cijfers> {
	requireRecht(context.actor, 'cijfers.zien');
	const maanden = await countMonths(context);
	const aantallen = maanden.map(({ n }) => n);
	const totaal = aantallen.reduce((a, b) => a + b, 0);
	const doelen = await countDoelen(context, totaal);
	const veilig = hideSmall(aantallen);
	const doelVeilig = hideSmall(doelen);
	return {
		perMaand: maanden.map(({ maand }, i) => ({ van: maand, aantal: veilig[i] })),
		perDoel: DOELEN.map((van, i) => ({ van, aantal: doelVeilig[i] })),
		totaal: safeTotal(aantallen) === undefined ? undefined : safeTotal(doelen)
	};
}
