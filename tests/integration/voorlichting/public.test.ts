import { randomUUID } from 'node:crypto';
import ICAL from 'ical.js';
import { eq, sql } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { NietGevonden } from '../../../src/lib/server/auth/guard.ts';
import { issueTicket, peekTicket } from '../../../src/lib/server/auth/ticket.ts';
import type { ActorContext } from '../../../src/lib/server/context.ts';
import { dagdeel, plek } from '../../../src/lib/server/db/schema/bijeenkomst.ts';
import { dossier } from '../../../src/lib/server/db/schema/dossier.ts';
import { vouchScan } from '../../../src/lib/server/dossier/offer-scan.ts';
import { answerBoeking } from '../../../src/lib/server/voorlichting/answer.ts';
import { book } from '../../../src/lib/server/voorlichting/book.ts';
import { comeWithFewer } from '../../../src/lib/server/voorlichting/come-with-fewer.ts';
import { downloadAgenda } from '../../../src/lib/server/voorlichting/download-agenda.ts';
import { isBekend } from '../../../src/lib/server/voorlichting/is-bekend.ts';
import { listOtherDays } from '../../../src/lib/server/voorlichting/list-other-days.ts';
import { listOwnBoekingen } from '../../../src/lib/server/voorlichting/list-own-boekingen.ts';
import { reschedule } from '../../../src/lib/server/voorlichting/reschedule.ts';
import { shareWithDossier } from '../../../src/lib/server/voorlichting/share-with-dossier.ts';
import { viewBoeking } from '../../../src/lib/server/voorlichting/view-boeking.ts';
import { viewSession } from '../../../src/lib/server/voorlichting/view-session.ts';
import { useClone } from '../support/clone.ts';
import { contextOn, createAccount, logIn } from '../support/context.ts';
import { berichten, createSession, standen, wens, zetKlok } from '../support/voorlichting.ts';

const clone = useClone();
const klok = zetKlok('2026-12-01T09:00:00Z');
const context = () => ({ ...contextOn(clone), klok });

beforeEach(() => klok.zet('2026-12-01T09:00:00Z'));

async function booked(bijeenkomstId: string, more = {}): Promise<string> {
	const made = await book(context(), wens(bijeenkomstId, more));
	if (made.soort !== 'geboekt') throw new Error(made.soort);
	return made.id;
}

async function ondernemer(): Promise<ActorContext> {
	return { ...(await logIn(context(), await createAccount(context(), ['ondernemer']))), klok };
}

async function giveDossier({ db, vault, actor }: ActorContext): Promise<string> {
	return db.transaction(async (tx) => {
		const { id: keyId } = await vault.createKey(tx);
		const [made] = await tx
			.insert(dossier)
			.values({ ondernemerId: actor.accountId, keyId })
			.returning();
		return made?.id ?? '';
	});
}

test('the address of a video call is only there for who has a seat', async () => {
	const id = await createSession(context(), { capaciteit: 1 });
	const [deel] = await clone.db.select().from(dagdeel).where(eq(dagdeel.bijeenkomstId, id));
	await clone.db
		.update(plek)
		.set({ soort: 'online', verbinding: 'https://video.example/kamer' })
		.where(eq(plek.id, deel?.plekId ?? ''));
	const [seat, waits] = [await booked(id), await booked(id)];
	expect(JSON.stringify(await viewSession(context(), id))).not.toContain('video.example');
	expect(JSON.stringify(await viewBoeking(context(), waits))).not.toContain('video.example');
	expect(JSON.stringify(await viewBoeking(context(), seat))).toContain('video.example');
});

test('what others organise has no seats of ours, neither to book nor to move to', async () => {
	const [van, naar] = [await createSession(context()), await createSession(context())];
	await clone.db.execute(sql`update reeks set externe_url = 'https://beurs.example'
		where id = (select reeks_id from bijeenkomst where id = ${naar})`);
	await expect(book(context(), wens(naar))).rejects.toThrow(NietGevonden);
	expect(await reschedule(context(), await booked(van), naar)).toEqual({ soort: 'kan_niet' });
	expect(await standen(context(), naar)).toEqual([]);
});

describe('known well enough not to confirm', () => {
	const known = (scan: string | undefined) =>
		isBekend(context(), { actor: undefined, scan, gescand: undefined });

	test('is who has a result of the scan that waits', async () => {
		const token = await issueTicket(clone.db, 'scan', { feiten: { doel: 'doorgaan' } }, 30);
		expect(await known(token)).toBe(true);
	});

	test('is who did the scan and kept nothing of it but that', async () => {
		const given = await vouchScan(context());
		const gescand = 'token' in given ? given.token : undefined;
		expect(await peekTicket(clone.db, 'gescand', gescand)).toEqual({});
		expect(await isBekend(context(), { actor: undefined, scan: undefined, gescand })).toBe(true);
	});

	test('is not who made up a token, or has one of something else', async () => {
		expect(await known(undefined)).toBe(false);
		expect(await known(randomUUID())).toBe(false);
		expect(await known(await issueTicket(clone.db, 'oidc', {}, 30))).toBe(false);
	});
});

describe('another day', () => {
	test('is no way around the scan, nor into a session for who was invited', async () => {
		const begin = '2026-12-11T09:00:00Z';
		const open = await booked(await createSession(context()));
		for (const toegang of ['na_scan', 'uitnodiging'] as const) {
			const closed = await createSession(context(), { begin, toegang });
			expect(await reschedule(context(), open, closed)).toEqual({ soort: 'kan_niet' });
		}
	});

	test('can be one of the same kind, and shows no session that is full, closed or for others', async () => {
		const begin = '2026-12-12T09:00:00Z';
		const from = await createSession(context(), { toegang: 'na_scan' });
		const same = await createSession(context(), { begin, toegang: 'na_scan' });
		const full = await createSession(context(), { begin, capaciteit: 1 });
		const closed = await createSession(context(), { begin, sluitOp: '2026-11-30T09:00:00Z' });
		const invited = await createSession(context(), { begin, toegang: 'uitnodiging' });
		const id = await booked(from, { personen: 2 });
		const days = await listOtherDays(context(), await viewBoeking(context(), id));
		const ids = days.map((day) => day.id);
		expect(ids).toContain(same);
		for (const other of [from, full, closed, invited]) expect(ids).not.toContain(other);
		expect(await reschedule(context(), id, same)).toMatchObject({ soort: 'verplaatst' });
	});
});

describe('a party on the waiting list that comes with fewer', () => {
	test('keeps its place and is offered the seat that was too few', async () => {
		const session = await createSession(context(), { capaciteit: 2 });
		const holders = [await booked(session), await booked(session)];
		const party = await booked(session, { personen: 2 });
		await answerBoeking(context(), holders[0] ?? '', 'zeg_af');
		expect(await standen(context(), session)).toEqual(['geannuleerd 1', 'bevestigd 1', 'wacht 2']);
		expect(await comeWithFewer(context(), party, 1)).toBe('gedaan');
		expect(await comeWithFewer(context(), party, 1)).toBe('gedaan');
		expect(await standen(context(), session)).toContain('aangeboden 1');
		const told = (await berichten(context())).filter(({ naam }) => naam.includes(party));
		expect(told.map(({ naam }) => naam.split(':')[2])).toContain('aanbod');
	});

	test('cannot become more, nor change a seat', async () => {
		const session = await createSession(context(), { capaciteit: 2 });
		const seat = await booked(session, { personen: 2 });
		const waits = await booked(session, { personen: 2 });
		expect(await comeWithFewer(context(), waits, 3)).toBe('te_laat');
		expect(await comeWithFewer(context(), seat, 1)).toBe('te_laat');
		expect(await standen(context(), session)).toEqual(['bevestigd 2', 'wacht 2']);
	});
});

describe('the calendar file', () => {
	const parse = (ics: string) => new ICAL.Component(ICAL.parse(ics) as unknown[]);

	test('has Dutch time, nobody invited, and the name that the mail has', async () => {
		const id = await booked(await createSession(context()));
		const calendar = parse(await downloadAgenda(context(), id));
		const event = calendar.getFirstSubcomponent('vevent');
		expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
		expect(event?.getFirstPropertyValue('dtstart')?.toString()).toBe('2026-12-10T10:00:00');
		expect(event?.getAllProperties('attendee')).toEqual([]);
		const mail = (await berichten(context())).find(({ naam }) => naam.includes(`${id}:bevestigd`));
		const invited = parse(mail?.agendas?.[0]?.ics ?? '').getFirstSubcomponent('vevent');
		expect(event?.getFirstPropertyValue('uid')).toBe(invited?.getFirstPropertyValue('uid'));
	});

	test('says nothing of what it is in the discreet mode', async () => {
		const id = await booked(await createSession(context()), { discreet: true });
		const ics = await downloadAgenda(context(), id);
		expect(ics).toContain('SUMMARY:Afspraak');
		expect(ics).not.toContain('Voorlichting');
	});

	test('is not there without a seat, nor after the link has expired', async () => {
		const session = await createSession(context(), { capaciteit: 1 });
		const [seat, waits] = [await booked(session), await booked(session)];
		await expect(downloadAgenda(context(), waits)).rejects.toThrow(NietGevonden);
		klok.zet('2027-01-10T09:00:00Z');
		await expect(downloadAgenda(context(), seat)).rejects.toThrow(NietGevonden);
	});
});

describe('bookings of an account', () => {
	test('are those made while logged in, and nobody else sees them', async () => {
		const [me, other] = [await ondernemer(), await ondernemer()];
		const session = await createSession(context());
		const id = await booked(session, { actor: me.actor });
		await booked(session);
		expect((await listOwnBoekingen(me)).map((one) => one.id)).toEqual([id]);
		expect(await listOwnBoekingen(other)).toEqual([]);
	});

	test('go with the dossier only when the person says so, and back again', async () => {
		const me = await ondernemer();
		const id = await booked(await createSession(context()), { actor: me.actor });
		expect(await shareWithDossier(me, id, true)).toBe('geen_dossier');
		const dossierId = await giveDossier(me);
		expect((await listOwnBoekingen(me))[0]?.dossierId).toBeNull();
		await shareWithDossier(me, id, true);
		expect((await listOwnBoekingen(me))[0]?.dossierId).toBe(dossierId);
		await shareWithDossier(me, id, false);
		expect((await listOwnBoekingen(me))[0]?.dossierId).toBeNull();
	});

	test('of somebody else cannot be put in a dossier', async () => {
		const [me, other] = [await ondernemer(), await ondernemer()];
		const id = await booked(await createSession(context()), { actor: me.actor });
		await expect(shareWithDossier(other, id, true)).rejects.toThrow(NietGevonden);
		await giveDossier(other);
		await expect(shareWithDossier(other, id, true)).rejects.toThrow(NietGevonden);
	});
});
