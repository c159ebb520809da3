import { randomBytes, randomUUID } from 'node:crypto';
import postgres, { type Sql } from 'postgres';
import { startEmbedded } from '../../scripts/postgres/embedded.ts';
import { portaalRole } from '../../src/lib/server/db/portaal-role.ts';
import { createSession } from '../integration/support/voorlichting.ts';
import type { World } from '../support/people.ts';
import type { Figure, Measurement } from './figure.ts';
import { median, rounded } from './measure.ts';
import { withPortal } from './portal.ts';

const CLIENTS = 16;
const SESSIONS = 5;
const BOOKINGS = 400;
const ROUNDS = 7;
const LEAST = 0.4;

/** Does all the work with this many clients at a time, and gives how often it was done per second. */
async function perSecondWith(clients: number, work: (turn: number) => Promise<void>) {
	let turn = 0;
	const started = performance.now();
	const client = async () => {
		while (turn < BOOKINGS) await work(turn++);
	};
	await Promise.all(Array.from({ length: clients }, client));
	return (BOOKINGS / (performance.now() - started)) * 1000;
}

async function hotSessions({ db, vault }: World): Promise<string[]> {
	const begin = new Date(Date.now() + 20 * 86_400_000).toISOString();
	const made: string[] = [];
	while (made.length < SESSIONS)
		made.push(await createSession({ db, vault }, { begin, capaciteit: 500 }));
	return made;
}

/** What somebody on a phone does: sends the form, and is sent on to the page of the booking. */
async function bookOverHttp(address: string, session: string): Promise<void> {
	const answer = await fetch(`${address}/agenda/${session}`, {
		method: 'POST',
		redirect: 'manual',
		headers: {
			accept: 'text/html',
			origin: address,
			// Each visitor has an address of their own, or the limit per visitor would stop them.
			'x-forwarded-for': [10, ...randomBytes(3)].join('.')
		},
		body: new URLSearchParams({
			naam: 'Robin',
			email: 'robin@voorbeeld.example',
			telefoon: '',
			personen: '1',
			wensen: '',
			geboektDoor: '',
			kanaal: '',
			campagne: '',
			sleutel: randomUUID()
		})
	});
	await answer.arrayBuffer();
	if (answer.status !== 303) throw new Error(`A booking was answered with ${answer.status}`);
}

/** The same booking as bare statements, with nothing around it: the event, the message and the seat. */
async function bookBare(sql: Sql, session: string, keyId: string): Promise<void> {
	const id = randomUUID();
	await sql.begin(async (tx) => {
		await tx`insert into gebeurtenis (keten, actie, uitkomst, object_soort, object_id, herkomst, trace_id, span_id, verwerking, details)
			values (${`boeking:${id}`}, 'boeking.gemaakt', 'gelukt', 'boeking', ${id}, 'web', ${'0'.repeat(32)}, ${'0'.repeat(16)},
				'voorlichting', ${tx.json({ bijeenkomstId: session, personen: 1 })})`;
		await tx`insert into bericht (naam, key_id, inhoud, vanaf)
			values (${`boeking:${id}:bevestigen:0`}, ${keyId}, ${randomBytes(1500)}, now() + interval '1 day')`;
		await tx`insert into boeking (id, bijeenkomst_id, status, personen, gast, link_tot, geldig_tot, sleutel)
			values (${id}, ${session}, 'gehouden', 1, ${randomBytes(100)}, now() + interval '30 days', now() + interval '15 minutes', ${randomUUID()})`;
	});
}

async function keysOf(sql: Sql, sessions: readonly string[]): Promise<Map<string, string>> {
	const rows = await sql<{ id: string; keyId: string }[]>`
		select id, key_id as "keyId" from bijeenkomst where id in ${sql(sessions)}`;
	return new Map(rows.map(({ id, keyId }) => [id, keyId]));
}

/** In turn within each round, each on five sessions of its own, so that a slow moment of the machine hits both. */
async function compare(address: string, world: World, sql: Sql): Promise<Measurement[]> {
	const http: number[] = [];
	const bare: number[] = [];
	for (let round = -1; round < ROUNDS; round += 1) {
		const forHttp = await hotSessions(world);
		const forBare = await hotSessions(world);
		const keys = await keysOf(sql, forBare);
		const over = await perSecondWith(CLIENTS, (turn) =>
			bookOverHttp(address, forHttp[turn % SESSIONS] ?? '')
		);
		const alone = await perSecondWith(CLIENTS, (turn) => {
			const session = forBare[turn % SESSIONS] ?? '';
			return bookBare(sql, session, keys.get(session) ?? '');
		});
		// The first round warms both up.
		if (round < 0) continue;
		http.push(over);
		bare.push(alone);
	}
	const share = rounded(median(http.map((value, index) => value / (bare[index] ?? 1))));
	const info = { unit: 'bookings/s', target: 'part of the share', ok: true };
	return [
		{ value: share, unit: 'of the bare transaction', ok: share >= LEAST },
		{ name: 'boeken-over-http', value: rounded(median(http)), ...info },
		{ name: 'boeken-kale-transactie', value: rounded(median(bare)), ...info }
	];
}

const overHttp = () =>
	withPortal(
		async ({ address, world, folder }) => {
			const server = await startEmbedded(folder);
			const sql = postgres(server.url, {
				max: CLIENTS,
				connection: { role: portaalRole },
				onnotice: () => undefined
			});
			return compare(address, world, sql).finally(() => sql.end());
		},
		{ ADDRESS_HEADER: 'x-forwarded-for' }
	);

export const metingen: Figure[] = [
	{
		part: 'voorlichting',
		name: 'boeken-http-tegen-kaal',
		target: `>= ${LEAST} of the bare transaction, ${CLIENTS} clients on ${SESSIONS} hot sessions`,
		run: overHttp
	}
];
