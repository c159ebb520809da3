import ICAL from 'ical.js';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bericht } from '../../../src/lib/server/db/schema/bericht.ts';
import { book } from '../../../src/lib/server/voorlichting/book.ts';
import { sendBerichten } from '../../../src/lib/server/post/send-berichten.ts';
import { smtp, type Versturen } from '../../../src/lib/server/post/transport.ts';
import { startMailServer, type MailServer } from '../../support/mail-server.ts';
import { useClone } from '../support/clone.ts';
import { contextOn } from '../support/context.ts';
import { createSession, wens, zetKlok } from '../support/voorlichting.ts';

const clone = useClone();
const klok = zetKlok('2026-10-01T09:00:00Z');
const context = () => ({ ...contextOn(clone), klok });
let server: MailServer;
let post: { send: Versturen; close(): void };

beforeEach(async () => {
	await clone.db.update(bericht).set({ status: 'vervallen' }).where(eq(bericht.status, 'klaar'));
	server = await startMailServer();
	post = smtp({ url: server.url, afzender: 'Gemeente <post@voorbeeldstad.example>' });
});
afterEach(async () => {
	post.close();
	await server.stop();
});

const HOUR = 3_600_000;

describe.each([
	['the night that the clock goes back', '2026-10-25T01:30:00Z', '25 oktober 2026 om 02:30'],
	['the day after that night', '2026-10-25T23:30:00Z', '26 oktober 2026 om 00:30'],
	['the night that the clock goes forward', '2027-03-28T01:30:00Z', '28 maart 2027 om 03:30'],
	['the day after that night', '2027-03-28T22:30:00Z', '29 maart 2027 om 00:30'],
	['29 February', '2028-02-29T09:00:00Z', '29 februari 2028 om 10:00'],
	['a session over midnight', '2026-12-10T22:30:00Z', '10 december 2026 om 23:30']
])('%s: %s', (_, begin, words) => {
	test('mail, calendar and both reminders tell the same moment, and come at the right one', async () => {
		const at = Date.parse(begin);
		klok.zet(new Date(at - 30 * HOUR));
		await book(context(), wens(await createSession(context(), { begin })));
		const seen: string[] = [];
		for (const before of [30, 24.1, 24, 1.1, 1]) {
			klok.zet(new Date(at - before * HOUR));
			const had = server.mails.length;
			await sendBerichten(context(), post.send);
			for (const { subject } of server.mails.slice(had)) seen.push(`${before}: ${subject}`);
		}
		expect(seen).toEqual([
			`30: U komt op ${words}`,
			`24: Herinnering: ${words}`,
			`1: Het begint bijna: ${words}`
		]);
		const file = server.mails[0]?.attachments[0]?.content.toString() ?? '';
		const calendar = new ICAL.Component(ICAL.parse(file) as never);
		for (const zone of calendar.getAllSubcomponents('vtimezone'))
			ICAL.TimezoneService.register(new ICAL.Timezone(zone));
		const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') as never);
		expect(event.startDate.toJSDate().getTime()).toBe(at);
		expect(event.endDate.toJSDate().getTime()).toBe(at + 2 * HOUR);
	});
});
