import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { answerBoeking } from '../../../src/lib/server/voorlichting/answer.ts';
import { book, type Boekuitkomst } from '../../../src/lib/server/voorlichting/book.ts';
import { reschedule } from '../../../src/lib/server/voorlichting/reschedule.ts';
import { runRound } from '../../../src/lib/server/voorlichting/round.ts';
import { useClone } from '../support/clone.ts';
import { contextOn } from '../support/context.ts';
import {
	berichten,
	createSession,
	seats,
	standen,
	wens,
	zetKlok
} from '../support/voorlichting.ts';

const clone = useClone();
const klok = zetKlok('2026-12-01T09:00:00Z');
const context = () => ({ ...contextOn(clone), klok });

beforeEach(() => klok.zet('2026-12-01T09:00:00Z'));

function idOf(uitkomst: Boekuitkomst): string {
	if (uitkomst.soort !== 'geboekt') throw new Error(`Not booked: ${uitkomst.soort}`);
	return uitkomst.id;
}

const booked = async (sessionId: string, more = {}) =>
	idOf(await book(context(), wens(sessionId, more)));
const told = async (id: string) =>
	(await berichten(context()))
		.filter(({ naam }) => naam.startsWith(`boeking:${id}:`))
		.map(({ naam }) => naam.split(':')[2]);

describe('booking', () => {
	test('a person who is known has the seat at once, with reminders a day and an hour before', async () => {
		const id = await booked(await createSession(context()));
		const messages = (await berichten(context())).filter(({ naam }) => naam.includes(id));
		expect(messages.map(({ naam, vanaf }) => [naam.split(':')[2], vanaf.toISOString()])).toEqual(
			expect.arrayContaining([
				['herinnering_dag', '2026-12-09T09:00:00.000Z'],
				['herinnering_uur', '2026-12-10T08:00:00.000Z']
			])
		);
		expect(await told(id)).toContain('bevestigd');
	});

	test('a seat is held for fifteen minutes until somebody who is not known confirms', async () => {
		const session = await createSession(context());
		const id = await booked(session, { bekend: false });
		expect(await standen(context(), session)).toEqual(['gehouden 1']);
		expect(await answerBoeking(context(), id, 'bevestig')).toBe('gedaan');
		expect(await standen(context(), session)).toEqual(['bevestigd 1']);
	});

	test('a seat that was not confirmed in time is free again', async () => {
		const session = await createSession(context(), { capaciteit: 1 });
		await booked(session, { bekend: false });
		klok.later(0.3);
		await runRound(context());
		expect(await seats(context(), session)).toEqual({ bezet: 0, wachtend: 0 });
	});

	test('who confirms late still has the seat when it is free', async () => {
		const session = await createSession(context(), { capaciteit: 1 });
		const id = await booked(session, { bekend: false });
		klok.later(0.3);
		await runRound(context());
		expect(await answerBoeking(context(), id, 'bevestig')).toBe('gedaan');
	});

	test('who confirms late hears that the seat has gone', async () => {
		const session = await createSession(context(), { capaciteit: 1 });
		const id = await booked(session, { bekend: false });
		klok.later(0.3);
		await runRound(context());
		await booked(session);
		expect(await answerBoeking(context(), id, 'bevestig')).toBe('vol');
	});

	test('the same request fifty times at once is one booking and one mail', async () => {
		const session = await createSession(context());
		const one = wens(session);
		const all = await Promise.all(Array.from({ length: 50 }, () => book(context(), one)));
		expect(new Set(all.map(idOf)).size).toBe(1);
		expect(await standen(context(), session)).toEqual(['bevestigd 1']);
		expect(
			(await told(idOf(all[0] as Boekuitkomst))).filter((soort) => soort === 'bevestigd')
		).toHaveLength(1);
	});

	test('one mail address may book for two people', async () => {
		const session = await createSession(context());
		const gast = { naam: 'Robin', email: 'samen@voorbeeld.nl' };
		await booked(session, { gast });
		await booked(session, { gast: { ...gast, naam: 'Kim' } });
		expect(await standen(context(), session)).toEqual(['bevestigd 1', 'bevestigd 1']);
	});

	test('after the closing time nobody books', async () => {
		const session = await createSession(context(), { sluitOp: '2026-12-01T09:00:00Z' });
		expect(await book(context(), wens(session))).toEqual({ soort: 'gesloten' });
	});

	test('a session after the scan asks for a result of the scan', async () => {
		const session = await createSession(context(), { toegang: 'na_scan' });
		expect(await book(context(), wens(session, { bekend: false }))).toEqual({
			soort: 'geen_toegang'
		});
	});
});

describe('capacity', () => {
	test('the database alone keeps a session from being overbooked', async () => {
		const session = await createSession(context(), { capaciteit: 12 });
		const blind = { lijktVol: () => false };
		await Promise.all(
			Array.from({ length: 60 }, (_, i) =>
				book(context(), wens(session, { personen: (i % 3) + 1 }), blind)
			)
		);
		const taken = (await standen(context(), session))
			.filter((stand) => stand.startsWith('bevestigd'))
			.reduce((sum, stand) => sum + Number(stand.split(' ')[1]), 0);
		expect(taken).toBeLessThanOrEqual(12);
		expect(taken).toBeGreaterThan(9);
		expect((await seats(context(), session)).bezet).toBe(taken);
	});

	test('the portal itself cannot write the count of seats', async () => {
		const session = await createSession(context());
		await expect(
			clone.db.execute(`update bijeenkomst set bezet = 0 where id = '${session}'`)
		).rejects.toThrow();
	});

	test('a booking cannot be taken to another session', async () => {
		const session = await createSession(context());
		const id = await booked(session);
		const other = await createSession(context());
		await expect(
			clone.db.execute(`update boeking set bijeenkomst_id = '${other}' where id = '${id}'`)
		).rejects.toThrow();
	});
});

describe('the waiting list', () => {
	const full = async (capaciteit = 1) => {
		const session = await createSession(context(), { capaciteit });
		return { session, holder: await booked(session, { personen: capaciteit }) };
	};

	test('a seat that is given back is offered to who waited longest', async () => {
		const { session, holder } = await full();
		const first = await booked(session);
		await booked(session);
		await answerBoeking(context(), holder, 'zeg_af');
		expect(await standen(context(), session)).toEqual(['geannuleerd 1', 'aangeboden 1', 'wacht 1']);
		expect(await told(first)).toEqual(['wachtlijst', 'aanbod']);
	});

	test('nobody who comes new goes before those who wait', async () => {
		const { session, holder } = await full();
		await booked(session, { personen: 2 }).catch(() => undefined);
		await answerBoeking(context(), holder, 'zeg_af');
		await booked(session);
		expect((await standen(context(), session)).at(-1)).toMatch(/^(wacht|aangeboden) 1$/);
	});

	test('a party that is too large for the free seat is passed over, told so, and keeps its place', async () => {
		const session = await createSession(context(), { capaciteit: 2 });
		const one = await booked(session);
		await booked(session);
		const pair = await booked(session, { personen: 2 });
		await booked(session);
		await answerBoeking(context(), one, 'zeg_af');
		expect(await standen(context(), session)).toEqual([
			'geannuleerd 1',
			'bevestigd 1',
			'wacht 2',
			'aangeboden 1'
		]);
		expect(await told(pair)).toContain('overgeslagen');
	});

	test('an offer that is declined goes to the next', async () => {
		const { session, holder } = await full();
		const first = await booked(session);
		await booked(session);
		await answerBoeking(context(), holder, 'zeg_af');
		expect(await answerBoeking(context(), first, 'wijs_af')).toBe('gedaan');
		expect(await standen(context(), session)).toEqual([
			'geannuleerd 1',
			'afgewezen 1',
			'aangeboden 1'
		]);
	});

	test('one silent person does not hold up the rest', async () => {
		const { session, holder } = await full();
		const silent = await booked(session);
		await booked(session);
		await answerBoeking(context(), holder, 'zeg_af');
		klok.later(25);
		await runRound(context());
		expect(await standen(context(), session)).toEqual([
			'geannuleerd 1',
			'verlopen 1',
			'aangeboden 1'
		]);
		expect(await answerBoeking(context(), silent, 'aanvaard')).toBe('te_laat');
		expect(await told(silent)).toContain('aanbod_verlopen');
	});

	test('near the start nothing is offered, the list closes and the seat can simply be booked', async () => {
		const { session, holder } = await full();
		await booked(session);
		klok.zet('2026-12-10T07:00:00Z');
		await answerBoeking(context(), holder, 'zeg_af');
		await runRound(context());
		expect(await standen(context(), session)).toEqual(['geannuleerd 1', 'verlopen 1']);
		await booked(session);
		expect((await standen(context(), session)).at(-1)).toBe('bevestigd 1');
	});

	test('who accepts an offer twice has one seat', async () => {
		const { session, holder } = await full();
		const first = await booked(session);
		await answerBoeking(context(), holder, 'zeg_af');
		const answers = await Promise.all(
			[1, 2].map(() => answerBoeking(context(), first, 'aanvaard'))
		);
		expect(answers).toEqual(['gedaan', 'gedaan']);
		expect(await seats(context(), session)).toEqual({ bezet: 1, wachtend: 0 });
	});
});

describe('another day', () => {
	test('the new seat is taken before the old one is given back', async () => {
		const [from, to] = [await createSession(context()), await createSession(context())];
		const id = await booked(from, { personen: 2 });
		expect(await reschedule(context(), id, to)).toMatchObject({ soort: 'verplaatst' });
		expect(await standen(context(), from)).toEqual(['geannuleerd 2']);
		expect(await standen(context(), to)).toEqual(['bevestigd 2']);
	});

	test('who finds the other day full keeps what they had', async () => {
		const from = await createSession(context());
		const to = await createSession(context(), { capaciteit: 1 });
		await booked(to);
		const id = await booked(from);
		expect(await reschedule(context(), id, to)).toEqual({ soort: 'vol' });
		expect(await standen(context(), from)).toEqual(['bevestigd 1']);
	});

	test('asked ten times at once it is one move', async () => {
		const [from, to] = [await createSession(context()), await createSession(context())];
		const id = await booked(from);
		const all = await Promise.all(Array.from({ length: 10 }, () => reschedule(context(), id, to)));
		expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(1);
		expect(await standen(context(), to)).toEqual(['bevestigd 1']);
	});

	test('two people who change places with each other both succeed or keep their seat', async () => {
		const [a, b] = [
			await createSession(context(), { capaciteit: 2 }),
			await createSession(context(), { capaciteit: 2 })
		];
		const [one, two] = [await booked(a), await booked(b)];
		await Promise.all([reschedule(context(), one, b), reschedule(context(), two, a)]);
		expect(await seats(context(), a)).toEqual({ bezet: 1, wachtend: 0 });
		expect(await seats(context(), b)).toEqual({ bezet: 1, wachtend: 0 });
	});

	test('the reminders of the old day are taken out of the queue', async () => {
		const [from, to] = [await createSession(context()), await createSession(context())];
		const id = await booked(from);
		await reschedule(context(), id, to);
		const left = (await berichten(context())).filter(
			({ naam, status }) => naam.includes(`${id}:herinnering`) && status === 'klaar'
		);
		expect(left).toEqual([]);
	});
});

test('a booking that is not there cannot be answered', async () => {
	await expect(answerBoeking(context(), randomUUID(), 'zeg_af')).rejects.toThrow();
});
