import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { asc, eq, inArray } from 'drizzle-orm';
import type { Context } from '../../src/lib/server/context.ts';
import { bijeenkomst } from '../../src/lib/server/db/schema/bijeenkomst.ts';
import { boeking, boekingVerloop } from '../../src/lib/server/db/schema/boeking.ts';
import type { Antwoord } from '../../src/lib/server/voorlichting/answer.ts';
import { runRound } from '../../src/lib/server/voorlichting/round.ts';
import { findingsIn } from './booking-history.ts';

/** What one process does in one round. */
export interface Crowd {
	readonly sessions: readonly [string, string];
	readonly visitors: number;
	readonly seed: number;
	/** Whether the look beforehand is switched off, so that the database alone holds. */
	readonly blindly: boolean;
}

/** What a visitor was told. */
export interface Acknowledged {
	readonly id: string;
	readonly antwoord: Antwoord | 'geboekt';
}

type Report = { readonly seen: readonly Acknowledged[] } | { readonly failed: string };

const program = fileURLToPath(new URL('./booking-crowd.ts', import.meta.url));

/** Processes of the application, each with connections of its own. */
export class Crowds {
	private readonly children: readonly ChildProcess[];

	private constructor(children: readonly ChildProcess[]) {
		this.children = children;
	}

	static async start(
		processes: number,
		given: { readonly url: string; readonly keys: string; readonly connections: number }
	): Promise<Crowds> {
		const children = Array.from({ length: processes }, () =>
			fork(program, [JSON.stringify(given)], {
				execArgv: ['--disable-warning=ExperimentalWarning']
			})
		);
		await Promise.all(children.map((child) => once(child, 'message')));
		return new Crowds(children);
	}

	/** Lets every process do its part at the same moment. @throws Error when one of them failed */
	async run(crowd: Omit<Crowd, 'seed'>, seed: number): Promise<Acknowledged[]> {
		const reports = await Promise.all(
			this.children.map(async (child, index) => {
				const answer = once(child, 'message') as Promise<[Report]>;
				const visitors = Math.ceil(crowd.visitors / this.children.length);
				child.send({ ...crowd, visitors, seed: seed * 31 + index });
				const [report] = await answer;
				if ('failed' in report) throw new Error(report.failed);
				return report.seen;
			})
		);
		return reports.flat();
	}

	async stop(): Promise<void> {
		for (const child of this.children) {
			const ended = once(child, 'exit');
			child.disconnect();
			await ended;
		}
	}
}

const END = {
	zeg_af: 'geannuleerd',
	wijs_af: 'afgewezen',
	verlaat_wachtlijst: 'afgewezen'
} as const;

/** What was acknowledged to somebody and is not so. */
async function broken({ db }: Context, seen: readonly Acknowledged[]): Promise<string[]> {
	const ids = [...new Set(seen.map(({ id }) => id))];
	if (ids.length === 0) return [];
	const rows = await db.select().from(boeking).where(inArray(boeking.id, ids));
	const status = new Map(rows.map((row) => [row.id, row.status]));
	return seen.flatMap(({ id, antwoord }) => {
		const now = status.get(id);
		if (now === undefined) return [`${id} was acknowledged and is not there`];
		const wanted = antwoord in END ? END[antwoord as keyof typeof END] : undefined;
		return wanted && now !== wanted ? [`${id} was told ${antwoord}, but is ${now}`] : [];
	});
}

/** Lets a crowd loose on two sessions, then reads back what happened; gives everything that is wrong. */
export async function checkedRound(
	context: Context,
	crowds: Crowds,
	crowd: Omit<Crowd, 'seed'>,
	seed: number
): Promise<string[]> {
	const seen = await crowds.run(crowd, seed);
	await runRound(context);
	const findings = await broken(context, seen);
	for (const id of crowd.sessions) {
		const changes = await context.db
			.select()
			.from(boekingVerloop)
			.where(eq(boekingVerloop.bijeenkomstId, id))
			.orderBy(asc(boekingVerloop.nummer));
		const [session] = await context.db.select().from(bijeenkomst).where(eq(bijeenkomst.id, id));
		findings.push(...findingsIn(changes, session?.capaciteit ?? 0));
	}
	return findings;
}
