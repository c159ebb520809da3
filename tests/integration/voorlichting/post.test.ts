import { eq, sql } from 'drizzle-orm';
import ICAL from 'ical.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bericht } from '../../../src/lib/server/db/schema/bericht.ts';
import { retryGivenUp, sendBerichten } from '../../../src/lib/server/post/send-berichten.ts';
import { smtp, type Versturen } from '../../../src/lib/server/post/transport.ts';
import { answerBoeking } from '../../../src/lib/server/voorlichting/answer.ts';
import { book } from '../../../src/lib/server/voorlichting/book.ts';
import { reschedule } from '../../../src/lib/server/voorlichting/reschedule.ts';
import { startMailServer, type MailServer } from '../../support/mail-server.ts';
import { useClone } from '../support/clone.ts';
import { contextOn } from '../support/context.ts';
import { createSession, wens, zetKlok } from '../support/voorlichting.ts';

const clone = useClone();
const klok = zetKlok('2026-12-01T09:00:00Z');
const context = () => ({ ...contextOn(clone), klok });
let server: MailServer;
let post: { send: Versturen; close(): void };

beforeEach(async () => {
	klok.zet('2026-12-01T09:00:00Z');
	await clone.db.update(bericht).set({ status: 'vervallen' }).where(eq(bericht.status, 'klaar'));
	server = await startMailServer();
	post = smtp({ url: server.url, afzender: 'Gemeente <post@voorbeeldstad.example>' });
});
afterEach(async () => {
	post.close();
	await server.stop();
});

const send = () => sendBerichten(context(), post.send);
async function booking(more = {}): Promise<string> {
	const uitkomst = await book(context(), wens(await createSession(context()), more));
	if (uitkomst.soort !== 'geboekt') throw new Error('Not booked');
	return uitkomst.id;
}
const left = async () =>
	(
		await clone.db
			.select()
			.from(bericht)
			.where(sql`status in ('klaar', 'opgegeven')`)
	).map(({ status, pogingen, fout }) => ({ status, pogingen, fout }));
/** Lets time go by in steps, sending at each, as the portal does. */
async function hours(count: number): Promise<void> {
	for (let i = 0; i < count * 4; i += 1) {
		klok.later(0.25);
		await send();
	}
}

test('a confirmation arrives once, with an appointment for the calendar', async () => {
	await booking();
	await Promise.all([send(), send()]);
	expect(server.mails).toHaveLength(1);
	const [mail] = server.mails;
	expect(mail?.subject).toBe('U komt op 10 december 2026 om 10:00');
	expect(mail?.text).toContain('https://portaal.test/b/');
	expect(mail?.html).toContain('<a href="https://portaal.test/b/');
	expect(mail?.html).not.toMatch(/<img|<link|src=/);
	const file = mail?.attachments[0]?.content.toString() ?? '';
	const event = new ICAL.Component(ICAL.parse(file) as never).getFirstSubcomponent('vevent');
	expect(new ICAL.Event(event as never).startDate.toString()).toBe('2026-12-10T10:00:00');
});

test('nothing in subject or calendar of a discreet booking says what it is about', async () => {
	await booking({ discreet: true });
	await send();
	const [mail] = server.mails;
	const all = `${mail?.subject} ${mail?.text} ${mail?.html} ${mail?.attachments[0]?.content.toString()}`;
	expect(all).not.toMatch(/voorlichting|starter|bbz|uitkering|bijstand/i);
});

test('the same request fifty times is one mail', async () => {
	const one = wens(await createSession(context()));
	await Promise.all(Array.from({ length: 50 }, () => book(context(), one)));
	await send();
	expect(server.mails).toHaveLength(1);
});

test('a cancellation takes the same appointment out of the calendar', async () => {
	const id = await booking();
	await send();
	await answerBoeking(context(), id, 'zeg_af');
	await send();
	const files = server.mails.map(({ attachments }) => attachments[0]?.content.toString() ?? '');
	const uid = (file: string | undefined) => /UID:(.+)/.exec(file ?? '')?.[1];
	expect(uid(files[1])).toBe(uid(files[0]));
	expect(files[1]).toContain('METHOD:CANCEL');
	expect(Number(/SEQUENCE:(\d+)/.exec(files[1] ?? '')?.[1])).toBeGreaterThan(0);
});

test('with the mail server away for an hour nothing is lost and nothing comes twice', async () => {
	const port = Number(new URL(server.url).port);
	await server.stop();
	for (let i = 0; i < 5; i += 1) await booking();
	await hours(1);
	expect(server.mails).toHaveLength(0);
	server = await startMailServer(port);
	await hours(2);
	expect(new Set(server.mails.map(({ messageId }) => messageId)).size).toBe(5);
	expect(server.mails).toHaveLength(5);
});

test('a mail server that asks to come back later is asked less and less often, for 48 hours; then it is work', async () => {
	server.answer('later');
	await booking();
	await hours(49);
	const [one] = (await left()).filter(({ pogingen }) => pogingen > 0);
	expect(one).toMatchObject({ status: 'opgegeven', fout: 'smtp_450' });
	expect(one?.pogingen).toBeLessThan(40);
	server.answer('ok');
	expect(await retryGivenUp(context())).toBe(1);
	await send();
	expect(server.mails).toHaveLength(1);
});

test('an address that the mail server does not know is work at once', async () => {
	server.answer('unknown');
	await booking();
	await send();
	expect(await left()).toContainEqual({ status: 'opgegeven', pogingen: 1, fout: 'smtp_550' });
});

test('a process that died after sending leaves a second try that is the same message', async () => {
	await booking();
	const died: Versturen = async (id, inhoud) => {
		await post.send(id, inhoud);
		throw new Error('gone');
	};
	await sendBerichten(context(), died);
	await hours(1);
	expect(new Set(server.mails.map(({ messageId }) => messageId)).size).toBe(1);
});

test('reminders come a day and an hour before, and not after the seat was given back', async () => {
	const [stays, goes] = [await booking(), await booking()];
	await send();
	await answerBoeking(context(), goes, 'zeg_af');
	await send();
	const before = server.mails.length;
	klok.zet('2026-12-09T09:00:00Z');
	await send();
	klok.zet('2026-12-10T08:00:00Z');
	await send();
	const subjects = server.mails.slice(before).map(({ subject }) => subject);
	expect(subjects).toEqual([
		'Herinnering: 10 december 2026 om 10:00',
		'Het begint bijna: 10 december 2026 om 10:00'
	]);
	expect(stays).toBeDefined();
});

test('a reminder that comes too late is not sent any more', async () => {
	await booking();
	await send();
	const before = server.mails.length;
	klok.zet('2026-12-11T09:00:00Z');
	await send();
	expect(server.mails).toHaveLength(before);
});

test('who is reminded late is reminded once', async () => {
	await booking();
	await send();
	const before = server.mails.length;
	klok.zet('2026-12-10T08:30:00Z');
	await send();
	const subjects = server.mails.slice(before).map(({ subject }) => subject);
	expect(subjects).toEqual(['Het begint bijna: 10 december 2026 om 10:00']);
});

test('two senders at work on the same queue send each message once', async () => {
	for (let i = 0; i < 12; i += 1) await booking();
	await Promise.all([send(), send(), send(), send()]);
	expect(server.mails).toHaveLength(12);
	expect(new Set(server.mails.map(({ messageId }) => messageId)).size).toBe(12);
});

test('while the mail server is away one message a round tries it, and the others lose no try', async () => {
	await server.stop();
	for (let i = 0; i < 3; i += 1) await booking();
	await send();
	const tried = (await left()).filter(({ status, pogingen }) => status === 'klaar' && pogingen > 0);
	expect(tried).toHaveLength(1);
	expect(tried[0]?.fout).toMatch(/^e[a-z]+$/);
});

test('a sender that is asked to stop ends after the message at hand, and the rest waits for the next', async () => {
	for (let i = 0; i < 3; i += 1) await booking();
	const asked = new AbortController();
	const last: Versturen = async (id, inhoud) => {
		await post.send(id, inhoud);
		asked.abort();
	};
	expect(await sendBerichten(context(), last, asked.signal)).toBe(1);
	await send();
	expect(server.mails).toHaveLength(3);
});

test('who moves twice and then cancels has one entry in the calendar all the way, and gets one mail each time', async () => {
	const days = ['2026-12-11T09:00:00Z', '2026-12-12T09:00:00Z'];
	let id = await booking();
	for (const begin of days) {
		const moved = await reschedule(context(), id, await createSession(context(), { begin }));
		if (moved.soort !== 'verplaatst') throw new Error('Not moved');
		id = moved.id;
	}
	await answerBoeking(context(), id, 'zeg_af');
	await send();
	const files = server.mails.map(({ attachments }) => attachments[0]?.content.toString() ?? '');
	const field = (name: string) => files.map((file) => new RegExp(`${name}:(.+)`).exec(file)?.[1]);
	expect(new Set(field('UID')).size).toBe(1);
	expect(field('METHOD').sort()).toEqual(['CANCEL', 'REQUEST', 'REQUEST', 'REQUEST']);
	const bySequence = files
		.map((file) => [
			Number(/SEQUENCE:(\d+)/.exec(file)?.[1]),
			/DTSTART;[^:]+:(\d+)/.exec(file)?.[1],
			/METHOD:(\w+)/.exec(file)?.[1]
		])
		.sort(([a], [b]) => Number(a) - Number(b));
	expect(new Set(bySequence.map(([sequence]) => sequence)).size).toBe(4);
	expect(bySequence.map(([, day, method]) => `${day} ${method}`)).toEqual([
		'20261210 REQUEST',
		'20261211 REQUEST',
		'20261212 REQUEST',
		'20261212 CANCEL'
	]);
});

test('a held seat that is given back sends no cancellation to a calendar that never had it', async () => {
	const id = await booking({ bekend: false });
	await answerBoeking(context(), id, 'zeg_af');
	await send();
	expect(server.mails.flatMap(({ attachments }) => attachments)).toEqual([]);
});

test('a workshop of three parts is three entries; who moves to one of one part keeps one and loses two', async () => {
	const workshop = await createSession(context(), { delen: 3 });
	const made = await book(context(), wens(workshop));
	if (made.soort !== 'geboekt') throw new Error('Not booked');
	await send();
	await reschedule(context(), made.id, await createSession(context()));
	await send();
	const entries = server.mails.map(({ attachments }) =>
		attachments
			.filter(({ filename }) => filename !== undefined)
			.map(({ filename, content }) => {
				const file = content.toString();
				const [, deel] = /UID:boeking-.{36}-(\d)@/.exec(file) ?? [];
				return `${filename} ${/METHOD:(\w+)/.exec(file)?.[1]} ${deel}`;
			})
			.sort()
	);
	expect(entries).toEqual([
		['afspraak-1.ics REQUEST 1', 'afspraak-2.ics REQUEST 2', 'afspraak-3.ics REQUEST 3'],
		['afspraak-1.ics REQUEST 1', 'vervalt-2.ics CANCEL 2', 'vervalt-3.ics CANCEL 3']
	]);
});
