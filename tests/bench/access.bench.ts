import { randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { seal, unseal } from '../../src/lib/server/crypto/seal.ts';
import { controlLogboek } from '../../src/lib/server/logboek/control.ts';
import { recordGebeurtenis } from '../../src/lib/server/logboek/record.ts';
import { cookieOf, createPerson } from '../support/people.ts';
import type { Figure, Measurement } from './figure.ts';
import { median, perSecond, rounded, sink } from './measure.ts';
import { withPortal } from './portal.ts';

const ROUNDS = 400;
const WARM_UP = 60;
const AT_MOST = 3;

async function timed(work: () => Promise<unknown>): Promise<number> {
	const started = performance.now();
	await work();
	return performance.now() - started;
}

/** The works in turn within each round, so that a slow moment of the machine hits all of them. */
async function inTurn(...works: (() => Promise<unknown>)[]): Promise<number[][]> {
	const times = works.map((): number[] => []);
	for (let round = -WARM_UP; round < ROUNDS; round += 1)
		for (const [index, work] of works.entries()) {
			const ms = await timed(work);
			if (round >= 0) times[index]?.push(ms);
		}
	return times;
}

async function get(url: string, cookie: string | undefined, status = 200): Promise<void> {
	const answer = await fetch(url, { headers: cookie === undefined ? {} : { cookie } });
	sink.total += (await answer.text()).length;
	if (answer.status !== status) throw new Error(`${url} answered ${answer.status}`);
}

/**
 * Two answers of one small JSON object by one running portal: one behind session and guard, one before
 * them. An event is appended beside them, on the database of that portal.
 */
const overhead = () =>
	withPortal(async ({ address, world }): Promise<Measurement[]> => {
		const person = await createPerson(world, 'consulent');
		const cookie = await cookieOf(world, person);
		const actor = { accountId: person.id, rollen: [person.rol] };
		const object = { soort: 'dossier', id: crypto.randomUUID() };
		const [guarded = [], open = [], audit = []] = await inTurn(
			() => get(`${address}/sessie`, cookie),
			() => get(`${address}/gezondheid/live`, undefined),
			() =>
				recordGebeurtenis(
					world.db,
					{ herkomst: 'web' },
					{ actie: 'dossier.gelezen', actor, object }
				)
		);
		const guard = rounded(median(guarded.map((ms, index) => ms - (open[index] ?? 0))));
		const event = rounded(median(audit));
		const info = { unit: 'ms', target: 'part of the sum', ok: true };
		const value = rounded(guard + event);
		return [
			{ value, unit: 'ms median', ok: value <= AT_MOST },
			{ name: 'sessie-en-bewaking', value: guard, ...info },
			{ name: 'gebeurtenis-bijschrijven', value: event, ...info },
			{ name: 'zonder-inloggen', value: rounded(median(open)), ...info, target: 'for comparison' }
		];
	});

/** How fast the whole log is worked out again; the events are appended by the database itself. */
const checking = () =>
	withPortal(async ({ world: { db } }): Promise<Measurement> => {
		const events = 20_000;
		await db.execute(sql`
			insert into gebeurtenis (keten, volgnummer, tijd, actie, uitkomst, herkomst, verwerking, vorige, hash)
			select 'account:' || n % 200, 0, now(), 'inloggen.gelukt', 'gelukt', 'web', 'toegang', '', ''
			from generate_series(1, ${events}::int) n`);
		const started = performance.now();
		const { breuken } = await controlLogboek(db, { herkomst: 'opdrachtregel' }, {});
		const value = Math.round((events / (performance.now() - started)) * 1000);
		return { value, unit: 'events/s', ok: breuken.length === 0 && value > 5_000 };
	});

function sealing(): Measurement {
	const key = randomBytes(32);
	const value = Math.round(
		perSecond((turn) => unseal(key, 'a', seal(key, 'a', `Wietske ${turn}`)).length, 800)
	);
	return { value, unit: 'values/s', ok: value > 20_000 };
}

const blindIndex = () =>
	withPortal(async ({ world: { vault } }): Promise<Measurement> => {
		await vault.index('bsn', '999990019');
		const each: number[] = [];
		for (let turn = 0; turn < ROUNDS; turn += 1)
			each.push(await timed(() => vault.index('bsn', String(turn))));
		const value = rounded(median(each) * 1000);
		return { value, unit: 'µs median', ok: value < 1_000 };
	});

const access = (name: string, target: string, run: Figure['run']): Figure => ({
	part: 'access',
	name,
	target,
	run
});

export const metingen: Figure[] = [
	access('toegang-per-verzoek', `<= ${AT_MOST} ms for session, guard and audit`, overhead),
	access('logboek-controleren', '> 5000 events/s', checking),
	access('verzegelen-en-openen', '> 20000 values/s on one core', async () => sealing()),
	access('blinde-index', '< 1000 µs', blindIndex)
];
