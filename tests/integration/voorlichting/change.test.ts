import ICAL from 'ical.js';
import { beforeEach, describe, expect, test } from 'vitest';
import { callOff } from '../../../src/lib/server/planner/call-off.ts';
import { changeSession, type Wijziging } from '../../../src/lib/server/planner/change-session.ts';
import { listAntwoorden } from '../../../src/lib/server/planner/list-antwoorden.ts';
import { planByHand } from '../../../src/lib/server/planner/plan.ts';
import { viewPlanning } from '../../../src/lib/server/planner/view-planning.ts';
import { answerBoeking } from '../../../src/lib/server/voorlichting/answer.ts';
import { book } from '../../../src/lib/server/voorlichting/book.ts';
import { reschedule } from '../../../src/lib/server/voorlichting/reschedule.ts';
import { sayComing } from '../../../src/lib/server/voorlichting/say-coming.ts';
import { viewBoeking } from '../../../src/lib/server/voorlichting/view-boeking.ts';
import { useClone } from '../support/clone.ts';
import { contextOn } from '../support/context.ts';
import { staff } from '../support/dossier.ts';
import { createPlek, createReeks } from '../support/planner.ts';
import {
	berichten,
	createSession,
	seats,
	standen,
	wens,
	zetKlok,
	type SessionOptions
} from '../support/voorlichting.ts';

const clone = useClone();
const klok = zetKlok('2026-12-01T09:00:00Z');
const context = () => ({ ...contextOn(clone), klok });

beforeEach(() => klok.zet('2026-12-01T09:00:00Z'));

async function booked(sessionId: string, more = {}): Promise<string> {
	const made = await book(context(), wens(sessionId, more));
	if (made.soort !== 'geboekt') throw new Error(made.soort);
	return made.id;
}

async function setUp(options: SessionOptions = {}) {
	const planner = await staff(context(), ['consulent']);
	const id = await createSession(context(), options);
	return { planner, id };
}

/** The change to what a session is now, with something else in it. */
async function changed(
	{ planner, id }: Awaited<ReturnType<typeof setUp>>,
	more: Partial<Wijziging> & { readonly uren?: number } = {}
): Promise<Wijziging> {
	const now = await viewPlanning(planner, id);
	const { uren = 0, ...rest } = more;
	const later = (moment: Date) => new Date(moment.getTime() + uren * 3_600_000);
	return {
		delen: now.delen.map(({ begin, eind, plek }) => ({
			begin: later(begin),
			eind: later(eind),
			plekId: plek.id
		})),
		hostId: now.hostId,
		capaciteit: now.capaciteit,
		sluitUren: 0,
		versie: now.versie,
		...rest
	};
}

const toldOf = async (id: string) =>
	(await berichten(context())).filter(({ naam }) => naam.startsWith(`boeking:${id}:`));
const soorten = async (id: string) => (await toldOf(id)).map(({ naam }) => naam.split(':')[2]);
const waiting = async (id: string) =>
	(await toldOf(id))
		.filter(({ naam, status }) => naam.includes('herinnering') && status === 'klaar')
		.map(({ vanaf }) => vanaf.toISOString())
		.sort();

const eventOf = (ics = '') => {
	const calendar = new ICAL.Component(ICAL.parse(ics) as never);
	const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') as never);
	return {
		method: calendar.getFirstPropertyValue('method'),
		uid: event.uid,
		sequence: event.sequence,
		begin: event.startDate.toString()
	};
};

describe('another time', () => {
	test('reaches everybody with a seat: mail, and the same calendar entry with a higher number', async () => {
		const zaak = await setUp();
		const id = await booked(zaak.id);
		expect(await changeSession(zaak.planner, zaak.id, await changed(zaak, { uren: 24 }))).toBe(
			'gedaan'
		);
		const told = await toldOf(id);
		const mail = told.find(({ naam }) => naam.includes(':gewijzigd:'));
		expect(mail?.onderwerp).toBe('Er is iets veranderd: het is nu op 11 december 2026 om 10:00');
		const first = told.find(({ naam }) => naam.includes(':bevestigd:'));
		const [before, after] = [first, mail].map((one) => eventOf(one?.agendas?.[0]?.ics));
		expect(after?.uid).toBe(before?.uid);
		expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0);
		expect(after).toMatchObject({ method: 'REQUEST', begin: '2026-12-11T10:00:00' });
	});

	test('takes the reminders of the old time out of the queue and puts in those of the new one', async () => {
		const zaak = await setUp();
		const id = await booked(zaak.id);
		await changeSession(zaak.planner, zaak.id, await changed(zaak, { uren: 24 }));
		expect(await waiting(id)).toEqual(['2026-12-10T09:00:00.000Z', '2026-12-11T08:00:00.000Z']);
	});

	test('sent five times at once it is one change and one mail', async () => {
		const zaak = await setUp();
		const id = await booked(zaak.id);
		const change = await changed(zaak, { uren: 24 });
		const all = await Promise.all(
			Array.from({ length: 5 }, () => changeSession(zaak.planner, zaak.id, change))
		);
		expect(new Set(all)).toEqual(new Set(['gedaan']));
		expect((await soorten(id)).filter((soort) => soort === 'gewijzigd')).toHaveLength(1);
	});

	test('tells who waits, without a calendar entry, and asks them nothing', async () => {
		const zaak = await setUp({ capaciteit: 1 });
		await booked(zaak.id);
		const waits = await booked(zaak.id);
		await changeSession(zaak.planner, zaak.id, await changed(zaak, { uren: 24 }));
		const told = (await toldOf(waits)).find(({ naam }) => naam.includes('wachtlijst_gewijzigd'));
		expect(told?.tekst).toContain('vrijdag 11 december 2026');
		expect(told?.agendas).toBeUndefined();
		expect(await sayComing(context(), waits)).toBe('te_laat');
	});

	test('of a colleague is not undone by who looked at the page before that', async () => {
		const zaak = await setUp();
		const stale = await changed(zaak, { uren: 48 });
		await changeSession(zaak.planner, zaak.id, await changed(zaak, { uren: 24 }));
		expect(await changeSession(zaak.planner, zaak.id, stale)).toBe('verouderd');
	});

	test('cannot be in the past, and parts stay in order', async () => {
		const zaak = await setUp({ delen: 2 });
		const past = await changed(zaak, { uren: -24 * 20 });
		expect(await changeSession(zaak.planner, zaak.id, past)).toBe('voorbij');
		const { delen, ...rest } = await changed(zaak);
		expect(await changeSession(zaak.planner, zaak.id, { ...rest, delen: delen.toReversed() })).toBe(
			'volgorde'
		);
	});

	test('of a later part can be made after the first one was', async () => {
		const zaak = await setUp({ delen: 2 });
		klok.zet('2026-12-12T09:00:00Z');
		const { delen, ...rest } = await changed(zaak);
		const [first, second] = delen;
		if (!first || !second) throw new Error('Two parts');
		const eind = new Date(second.eind.getTime() + 3_600_000);
		const done = await changeSession(zaak.planner, zaak.id, {
			...rest,
			delen: [first, { ...second, eind }]
		});
		expect(done).toBe('gedaan');
	});
});

describe('another place, room or host', () => {
	test('another place is told; other room or a first host is not', async () => {
		const zaak = await setUp();
		const id = await booked(zaak.id);
		const hostId = zaak.planner.actor.accountId;
		const quiet = await changed(zaak, { capaciteit: 20, hostId });
		expect(await changeSession(zaak.planner, zaak.id, quiet)).toBe('gedaan');
		expect((await soorten(id)).filter((soort) => soort?.includes('gewijzigd'))).toEqual([]);
		const plekId = await createPlek(zaak.planner, { naam: 'Stadhuis' });
		const { delen, ...rest } = await changed(zaak);
		const moved = { ...rest, delen: delen.map((deel) => ({ ...deel, plekId })) };
		expect(await changeSession(zaak.planner, zaak.id, moved)).toBe('gedaan');
		const told = (await toldOf(id)).find(({ naam }) => naam.includes(':gewijzigd:'));
		expect(told?.tekst).toContain('Stadhuis');
	});

	test('another host than before is told to who has a seat, with the calendar, and asks nothing', async () => {
		const zaak = await setUp({ capaciteit: 1 });
		const id = await booked(zaak.id);
		const waits = await booked(zaak.id);
		const [eerst, dan] = [zaak.planner, await staff(context(), ['senior'])];
		const met = (hostId: string | null) => changed(zaak, { hostId });
		await changeSession(zaak.planner, zaak.id, await met(eerst.actor.accountId));
		const anders = await met(dan.actor.accountId);
		for (let i = 0; i < 2; i += 1)
			expect(await changeSession(zaak.planner, zaak.id, anders)).toBe('gedaan');
		const told = (await toldOf(id)).filter(({ naam }) => naam.includes(':host_gewijzigd:'));
		expect(told.map(({ onderwerp }) => onderwerp)).toEqual([
			'Iemand anders ontvangt u op 10 december 2026 om 10:00'
		]);
		const [before, after] = [
			(await toldOf(id)).find(({ naam }) => naam.includes(':bevestigd:')),
			told[0]
		].map((one) => eventOf(one?.agendas?.[0]?.ics));
		expect(after).toMatchObject({ method: 'REQUEST', uid: before?.uid, begin: before?.begin });
		expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0);
		expect(await waiting(id)).toEqual(['2026-12-09T09:00:00.000Z', '2026-12-10T08:00:00.000Z']);
		expect(await viewBoeking(context(), id)).toMatchObject({ antwoord: null });
		expect((await soorten(waits)).filter((soort) => soort?.includes('gewijzigd'))).toEqual([]);
	});

	test('is shown before it is told: nothing of it holds, and nobody hears it', async () => {
		const zaak = await setUp();
		const id = await booked(zaak.id);
		await booked(zaak.id, { gast: { naam: 'Kim', telefoon: '0612345678' } });
		const eerstTonen = true;
		const change = await changed(zaak, { uren: 24 });
		const shown = await changeSession(zaak.planner, zaak.id, change, { eerstTonen });
		expect(shown).toMatchObject({
			mail: 1,
			zonderMail: 1,
			onderwerp: 'Er is iets veranderd: het is nu op 11 december 2026 om 10:00'
		});
		expect(JSON.stringify(shown)).not.toMatch(/Robin|Kim|voorbeeld\.nl/);
		expect(await soorten(id)).not.toContain('gewijzigd');
		expect((await viewPlanning(zaak.planner, zaak.id)).versie).toBe(change.versie);
		expect(await changeSession(zaak.planner, zaak.id, change)).toBe('gedaan');
	});

	test('is made at once when nobody would hear of it', async () => {
		const zaak = await setUp();
		const change = await changed(zaak, { uren: 24 });
		expect(await changeSession(zaak.planner, zaak.id, change, { eerstTonen: true })).toBe('gedaan');
	});

	test('there cannot be less room than what is taken; the database keeps that', async () => {
		const zaak = await setUp({ capaciteit: 5 });
		await booked(zaak.id, { personen: 3 });
		const small = await changed(zaak, { capaciteit: 2 });
		expect(await changeSession(zaak.planner, zaak.id, small)).toBe('te_klein');
		expect(await changeSession(zaak.planner, zaak.id, await changed(zaak, { capaciteit: 3 }))).toBe(
			'gedaan'
		);
		expect((await viewPlanning(zaak.planner, zaak.id)).capaciteit).toBe(3);
	});

	test('more room is offered to who waits', async () => {
		const zaak = await setUp({ capaciteit: 1 });
		await booked(zaak.id);
		const waits = await booked(zaak.id);
		await changeSession(zaak.planner, zaak.id, await changed(zaak, { capaciteit: 2 }));
		expect(await soorten(waits)).toContain('aanbod');
	});

	test('a host who is busy says so, and nothing else of the change happens', async () => {
		const zaak = await setUp();
		const id = await booked(zaak.id);
		const hostId = zaak.planner.actor.accountId;
		const plan = {
			id: crypto.randomUUID(),
			delen: [{ begin: new Date('2026-12-11T10:00:00Z'), eind: new Date('2026-12-11T12:00:00Z') }],
			plekId: await createPlek(zaak.planner),
			hostId,
			capaciteit: 5
		};
		await planByHand(zaak.planner, await createReeks(zaak.planner), plan);
		const clash = await changed(zaak, { uren: 24, hostId });
		expect(await changeSession(zaak.planner, zaak.id, clash)).toBe('host_bezet');
		expect(await soorten(id)).not.toContain('gewijzigd');
		expect(await waiting(id)).toEqual(['2026-12-09T09:00:00.000Z', '2026-12-10T08:00:00.000Z']);
	});
});

describe('the answer after a change', () => {
	async function asked() {
		const zaak = await setUp();
		const ids = [await booked(zaak.id), await booked(zaak.id), await booked(zaak.id)] as const;
		const caller = await booked(zaak.id, { gast: { naam: 'Kim', telefoon: '0612345678' } });
		await changeSession(zaak.planner, zaak.id, await changed(zaak, { uren: 24 }));
		return { ...zaak, ids, caller };
	}

	test('"I come", "I do not come" and "another day" are each seen by the planner, and who must be called', async () => {
		const { planner, id, ids, caller } = await asked();
		const other = await createSession(context());
		expect(await sayComing(context(), ids[0])).toBe('gedaan');
		expect(await answerBoeking(context(), ids[1], 'zeg_af')).toBe('gedaan');
		expect(await reschedule(context(), ids[2], other)).toMatchObject({ soort: 'verplaatst' });
		expect((await viewPlanning(planner, id)).tellingen).toEqual({
			komt: 1,
			komtNiet: 2,
			zonderAntwoord: 1,
			nietGevraagd: 0,
			wacht: 0
		});
		const lines = await listAntwoorden(planner, id);
		expect(lines.map(({ stand }) => stand)).toEqual(['komt', 'komt_niet', 'komt_niet', 'gevraagd']);
		expect(lines.at(-1)).toMatchObject({ id: caller, naam: 'Kim', telefoon: '0612345678' });
	});

	test('is one tap on the own page, and can be given twice', async () => {
		const { ids } = await asked();
		expect(await viewBoeking(context(), ids[0])).toMatchObject({ antwoord: 'gevraagd' });
		await sayComing(context(), ids[0]);
		expect(await sayComing(context(), ids[0])).toBe('gedaan');
		expect(await viewBoeking(context(), ids[0])).toMatchObject({ antwoord: 'komt' });
	});

	test('is asked again after the next change', async () => {
		const zaak = await asked();
		await sayComing(context(), zaak.ids[0]);
		await changeSession(zaak.planner, zaak.id, await changed(zaak, { uren: 1 }));
		expect(await viewBoeking(context(), zaak.ids[0])).toMatchObject({ antwoord: 'gevraagd' });
	});

	test('is not asked of who books after the change', async () => {
		const { id } = await asked();
		expect(await viewBoeking(context(), await booked(id))).toMatchObject({ antwoord: null });
	});

	test('who said what is only for who may see the people, and leaves a trace', async () => {
		const { id, planner } = await asked();
		const beheerder = await staff(context(), ['beheerder']);
		await expect(listAntwoorden(beheerder, id)).rejects.toThrow();
		expect((await viewPlanning(beheerder, id)).tellingen.zonderAntwoord).toBe(4);
		await listAntwoorden(planner, id);
		const [trace] = await clone.db.execute<{ n: number }>(
			`select count(*)::int as n from gebeurtenis where actie = 'bijeenkomst.antwoorden_gezien' and object_id = '${id}'`
		);
		expect(trace?.n).toBe(1);
	});
});

describe('calling off', () => {
	test('reaches everybody with the reason, takes the entry out of calendars and leaves no reminder', async () => {
		const zaak = await setUp({ capaciteit: 1 });
		const id = await booked(zaak.id);
		const waits = await booked(zaak.id);
		expect(await callOff(zaak.planner, zaak.id, 'De zaal is onder water gelopen.')).toBe('gedaan');
		expect(await standen(context(), zaak.id)).toEqual(['afgelast 1', 'afgelast 1']);
		const mail = (await toldOf(id)).find(({ naam }) => naam.includes(':afgelast:'));
		expect(mail?.tekst).toContain('De zaal is onder water gelopen.');
		expect(eventOf(mail?.agendas?.[0]?.ics)).toMatchObject({ method: 'CANCEL' });
		expect(await waiting(id)).toEqual([]);
		const list = (await toldOf(waits)).find(({ naam }) => naam.includes(':afgelast:'));
		expect(list?.agendas).toBeUndefined();
		expect(await viewBoeking(context(), id)).toMatchObject({
			afgelastReden: 'De zaal is onder water gelopen.'
		});
	});

	test('twice is once, and the first reason stays', async () => {
		const zaak = await setUp();
		const id = await booked(zaak.id);
		await Promise.all(
			['Ziek', 'Ziek', 'Ziek'].map((reden) => callOff(zaak.planner, zaak.id, reden))
		);
		expect(await callOff(zaak.planner, zaak.id, 'Anders')).toBe('gedaan');
		expect((await soorten(id)).filter((soort) => soort === 'afgelast')).toHaveLength(1);
		expect((await viewPlanning(zaak.planner, zaak.id)).afgelastReden).toBe('Ziek');
	});

	test('sets the host and all seats free; nothing is booked or changed after it', async () => {
		const zaak = await setUp();
		await booked(zaak.id);
		const hostId = zaak.planner.actor.accountId;
		await changeSession(zaak.planner, zaak.id, await changed(zaak, { hostId }));
		await callOff(zaak.planner, zaak.id, 'Ziek');
		expect(await seats(context(), zaak.id)).toEqual({ bezet: 0, wachtend: 0 });
		const again = await setUp();
		const taken = await changed({ ...again, planner: zaak.planner }, { hostId });
		expect(await changeSession(zaak.planner, again.id, taken)).toBe('gedaan');
		expect(await book(context(), wens(zaak.id))).toEqual({ soort: 'afgelast' });
		expect(await changeSession(zaak.planner, zaak.id, await changed(zaak, { uren: 1 }))).toBe(
			'afgelast'
		);
	});

	test('what is over cannot be called off', async () => {
		const zaak = await setUp();
		klok.zet('2026-12-10T11:00:00Z');
		expect(await callOff(zaak.planner, zaak.id, 'Te laat')).toBe('voorbij');
	});
});

test('somebody without the permission changes and calls off nothing', async () => {
	const zaak = await setUp();
	const adviseur = await staff(context(), ['adviseur']);
	const change = await changed(zaak, { uren: 1 });
	await expect(changeSession(adviseur, zaak.id, change)).rejects.toThrow();
	await expect(callOff(adviseur, zaak.id, 'Zomaar')).rejects.toThrow();
	await expect(viewPlanning(adviseur, zaak.id)).rejects.toThrow();
});
