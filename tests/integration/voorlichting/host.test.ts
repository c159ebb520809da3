import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { NietGevonden } from '../../../src/lib/server/auth/guard.ts';
import type { ActorContext } from '../../../src/lib/server/context.ts';
import { boeking } from '../../../src/lib/server/db/schema/boeking.ts';
import { openDossier } from '../../../src/lib/server/dossier/open-dossier.ts';
import { addInloper } from '../../../src/lib/server/voorlichting/add-inloper.ts';
import { book, type Wens } from '../../../src/lib/server/voorlichting/book.ts';
import { checkIn } from '../../../src/lib/server/voorlichting/check-in.ts';
import { findByCode } from '../../../src/lib/server/voorlichting/find-by-code.ts';
import {
	incheckCode,
	incheckToken,
	readIncheckToken,
	readToken
} from '../../../src/lib/server/voorlichting/link.ts';
import { listGasten } from '../../../src/lib/server/voorlichting/list-gasten.ts';
import { listVandaag } from '../../../src/lib/server/voorlichting/list-vandaag.ts';
import { noteVraag } from '../../../src/lib/server/voorlichting/note-vraag.ts';
import { shareWithDossier } from '../../../src/lib/server/voorlichting/share-with-dossier.ts';
import { useClone } from '../support/clone.ts';
import { contextOn } from '../support/context.ts';
import { assign, eventsOf, ondernemer, staff } from '../support/dossier.ts';
import { createSession, seats, standen, wens, zetKlok } from '../support/voorlichting.ts';

const clone = useClone();
const klok = zetKlok('2026-12-01T09:00:00Z');
const context = () => ({ ...contextOn(clone), klok });
let host: ActorContext;

beforeEach(async () => {
	klok.zet('2026-12-10T08:30:00Z');
	host = { ...(await staff(context(), ['consulent'])), klok };
});

async function booked(bijeenkomstId: string, more: Partial<Wens> = {}): Promise<string> {
	const made = await book(context(), wens(bijeenkomstId, more));
	if (made.soort !== 'geboekt') throw new Error(made.soort);
	return made.id;
}

const rowOf = async (id: string) => {
	const [row] = await clone.db.select().from(boeking).where(eq(boeking.id, id));
	return row;
};

async function events(boekingId: string): Promise<string[]> {
	const rows = await clone.db.execute<{ actie: string }>(
		sql`select actie from gebeurtenis where keten = ${`boeking:${boekingId}`} order by volgnummer`
	);
	return rows.map(({ actie }) => actie);
}

const inloper = (bijeenkomstId: string, more = {}) => ({
	bijeenkomstId,
	gast: { naam: 'Kim' },
	personen: 1,
	sleutel: randomUUID(),
	...more
});

test('a host sees who comes, by name, with what they need; the reading leaves a trace', async () => {
	const bijeenkomstId = await createSession(context());
	await booked(bijeenkomstId, { gast: { naam: 'Robin', telefoon: '0612345678' }, personen: 2 });
	await booked(bijeenkomstId, { gast: { naam: 'Éva', email: 'a@b.nl', wensen: 'Een tolk' } });
	const { gasten, telbaar } = await listGasten(host, bijeenkomstId);
	expect(gasten.map(({ naam, wensen, personen }) => [naam, wensen, personen])).toEqual([
		['Éva', 'Een tolk', 1],
		['Robin', undefined, 2]
	]);
	expect(telbaar).toHaveLength(2);
	expect(JSON.stringify(gasten)).not.toMatch(/0612345678|a@b\.nl/);
	const traces = await clone.db.execute<{ actor_id: string; object_id: string }>(
		sql`select actor_id, object_id from gebeurtenis where actie = 'bijeenkomst.gasten_gezien'`
	);
	expect([...traces]).toContainEqual({
		actor_id: host.actor.accountId,
		object_id: bijeenkomstId
	});
});

test('who does not receive people finds no session, no booking and no code', async () => {
	const bijeenkomstId = await createSession(context());
	const boekingId = await booked(bijeenkomstId);
	const adviseur = { ...(await staff(context(), ['adviseur'])), klok };
	const tries = [
		() => listGasten(adviseur, bijeenkomstId),
		() => listVandaag(adviseur, false),
		() => checkIn(adviseur, { bijeenkomstId, boekingId, aanwezig: 'ja' }),
		() => findByCode(adviseur, bijeenkomstId, incheckCode(boekingId)),
		() => addInloper(adviseur, inloper(bijeenkomstId)),
		() => noteVraag(adviseur, bijeenkomstId, 'Mag dat?')
	];
	for (const tried of tries) await expect(tried()).rejects.toThrow(NietGevonden);
	expect(await rowOf(boekingId)).toMatchObject({ aanwezig: null, aanwezigOp: null });
});

test('the day of a host holds what is near, with how many come and are in; mine are those they host', async () => {
	const near = await createSession(context());
	const far = await createSession(context(), { begin: '2027-03-01T09:00:00Z' });
	const boekingId = await booked(near, { personen: 3 });
	await booked(near);
	await checkIn(host, { bijeenkomstId: near, boekingId, aanwezig: 'ja' });
	const all = await listVandaag(host, false);
	expect(all.find(({ id }) => id === near)).toMatchObject({ bezet: 4, binnen: 3 });
	expect(all.find(({ id }) => id === far)).toBeUndefined();
	expect(await listVandaag(host, true)).toEqual([]);
	await clone.db.execute(
		sql`update bijeenkomst set host_id = ${host.actor.accountId} where id = ${near}`
	);
	expect((await listVandaag(host, true)).map(({ id }) => id)).toEqual([near]);
});

test('is in, did not come, taken back: each is an event, the same again is none', async () => {
	const bijeenkomstId = await createSession(context());
	const boekingId = await booked(bijeenkomstId);
	for (const aanwezig of ['ja', 'ja', 'nee', 'onbekend'] as const) {
		await checkIn(host, { bijeenkomstId, boekingId, aanwezig });
		klok.later(0.01);
	}
	expect(await events(boekingId)).toEqual([
		'boeking.gemaakt',
		'boeking.aanwezig',
		'boeking.afwezig',
		'boeking.aanwezigheid_ingetrokken'
	]);
	expect(await rowOf(boekingId)).toMatchObject({ aanwezig: null });
});

test('of taps that were kept without a network the later one holds, whichever comes in first', async () => {
	const bijeenkomstId = await createSession(context());
	const boekingId = await booked(bijeenkomstId);
	const tap = (aanwezig: 'ja' | 'nee' | 'onbekend', op: string) =>
		checkIn(host, { bijeenkomstId, boekingId, aanwezig, op: new Date(op) });
	await tap('nee', '2026-12-10T08:20:00Z');
	await tap('ja', '2026-12-10T08:10:00Z');
	expect(await rowOf(boekingId)).toMatchObject({ aanwezig: false });
	await tap('onbekend', '2026-12-10T08:25:00Z');
	await tap('ja', '2026-12-10T08:22:00Z');
	await tap('nee', '2026-12-10T08:20:00Z');
	expect(await rowOf(boekingId)).toMatchObject({
		aanwezig: null,
		aanwezigOp: new Date('2026-12-10T08:25:00Z')
	});
	expect(await events(boekingId)).toEqual([
		'boeking.gemaakt',
		'boeking.afwezig',
		'boeking.aanwezigheid_ingetrokken'
	]);
});

test('a tap from a clock that is ahead counts as now, and does not win from what is said after', async () => {
	const bijeenkomstId = await createSession(context());
	const boekingId = await booked(bijeenkomstId);
	const ahead = new Date('2026-12-10T20:00:00Z');
	await checkIn(host, { bijeenkomstId, boekingId, aanwezig: 'nee', op: ahead });
	expect((await rowOf(boekingId))?.aanwezigOp).toEqual(klok.nu());
	klok.later(0.1);
	await checkIn(host, { bijeenkomstId, boekingId, aanwezig: 'ja' });
	expect(await rowOf(boekingId)).toMatchObject({ aanwezig: true });
});

test('two hosts who tap everybody at the same moment make one event for each', async () => {
	const bijeenkomstId = await createSession(context());
	const ids: string[] = [];
	for (let i = 0; i < 5; i += 1) ids.push(await booked(bijeenkomstId));
	const other = { ...(await staff(context(), ['gegevensbeheerder'])), klok };
	const taps = [host, other].flatMap((who) =>
		ids.map((boekingId) => checkIn(who, { bijeenkomstId, boekingId, aanwezig: 'ja' }))
	);
	expect(new Set(await Promise.all(taps))).toEqual(new Set(['gedaan']));
	for (const id of ids) expect(await events(id)).toEqual(['boeking.gemaakt', 'boeking.aanwezig']);
});

test('nobody is checked in before the day, after a session was called off, or without a seat', async () => {
	const bijeenkomstId = await createSession(context());
	const boekingId = await booked(bijeenkomstId);
	const tik = { bijeenkomstId, boekingId, aanwezig: 'ja' } as const;
	klok.zet('2026-12-09T22:59:00Z');
	expect(await checkIn(host, tik)).toBe('te_vroeg');
	expect(await addInloper(host, inloper(bijeenkomstId))).toEqual({ soort: 'te_vroeg' });
	klok.zet('2026-12-09T23:00:00Z');
	await clone.db.update(boeking).set({ status: 'geannuleerd' }).where(eq(boeking.id, boekingId));
	expect(await checkIn(host, tik)).toBe('geen_plek');
	await clone.db.execute(
		sql`update bijeenkomst set afgelast_op = now() where id = ${bijeenkomstId}`
	);
	expect(await checkIn(host, tik)).toBe('afgelast');
	const elsewhere = await createSession(context());
	await expect(checkIn(host, { ...tik, bijeenkomstId: elsewhere })).rejects.toThrow(NietGevonden);
});

test('who stands at the door with a seat that was only held keeps it', async () => {
	const bijeenkomstId = await createSession(context());
	const boekingId = await booked(bijeenkomstId, { bekend: false });
	expect(await checkIn(host, { bijeenkomstId, boekingId, aanwezig: 'ja' })).toBe('gedaan');
	expect(await rowOf(boekingId)).toMatchObject({ status: 'bevestigd', aanwezig: true });
	expect(await seats(context(), bijeenkomstId)).toEqual({ bezet: 1, wachtend: 0 });
});

test('a code finds its booking however it is read out, and only at its own session', async () => {
	const bijeenkomstId = await createSession(context());
	const boekingId = await booked(bijeenkomstId);
	const code = incheckCode(boekingId);
	expect(code).toMatch(/^[2-9CFGHJMPQRVWX]{5}$/);
	const spoken = `${code.slice(0, 2)} ${code.slice(2)}`.toLowerCase();
	expect(await findByCode(host, bijeenkomstId, spoken)).toBe(boekingId);
	expect(await findByCode(host, bijeenkomstId, '')).toBeUndefined();
	expect(await findByCode(host, await createSession(context()), code)).toBeUndefined();
});

test('the square code names a booking to a host and opens nothing: it is no private link', () => {
	const id = randomUUID();
	expect(readIncheckToken(incheckToken(id))).toBe(id);
	expect(readToken(incheckToken(id))).toBeUndefined();
	expect(readIncheckToken('A'.repeat(46))).toBeUndefined();
});

test('somebody without a booking takes a real seat and is in; sent ten times it is one seat', async () => {
	const bijeenkomstId = await createSession(context(), { capaciteit: 4 });
	const gast = { naam: 'Kim', telefoon: '0612345678', wensen: 'Een tolk' };
	const given = inloper(bijeenkomstId, { gast, personen: 2 });
	const made = await Promise.all(Array.from({ length: 10 }, () => addInloper(host, given)));
	expect(new Set(made.map((one) => JSON.stringify(one))).size).toBe(1);
	expect(await seats(context(), bijeenkomstId)).toEqual({ bezet: 2, wachtend: 0 });
	const { gasten } = await listGasten(host, bijeenkomstId);
	expect(gasten).toMatchObject([
		{ naam: 'Kim', personen: 2, aanwezig: 'ja', zonderAfspraak: true, wensen: 'Een tolk' }
	]);
});

test('two hosts who let people in at once never pass the capacity', async () => {
	const bijeenkomstId = await createSession(context(), { capaciteit: 3 });
	const made = await Promise.all(
		Array.from({ length: 8 }, () => addInloper(host, inloper(bijeenkomstId)))
	);
	expect(made.filter(({ soort }) => soort === 'binnen')).toHaveLength(3);
	expect(made.filter(({ soort }) => soort === 'vol')).toHaveLength(5);
	expect(await seats(context(), bijeenkomstId)).toEqual({ bezet: 3, wachtend: 0 });
});

test('nobody walks in before who waits, until the list closes near the start', async () => {
	const bijeenkomstId = await createSession(context(), { capaciteit: 2 });
	klok.zet('2026-12-10T05:00:00Z');
	await booked(bijeenkomstId);
	await booked(bijeenkomstId, { personen: 2 });
	expect(await addInloper(host, inloper(bijeenkomstId))).toEqual({ soort: 'wachtlijst' });
	klok.zet('2026-12-10T08:00:00Z');
	expect(await addInloper(host, inloper(bijeenkomstId))).toMatchObject({ soort: 'binnen' });
	expect(await standen(context(), bijeenkomstId)).toEqual([
		'bevestigd 1',
		'verlopen 2',
		'bevestigd 1'
	]);
});

describe('the chair of somebody who did not come', () => {
	const NA_BEGIN = '2026-12-10T09:01:00Z';
	const mark = (bijeenkomstId: string, boekingId: string, aanwezig: 'ja' | 'nee' | 'onbekend') => {
		klok.later(0.001);
		return checkIn(host, { bijeenkomstId, boekingId, aanwezig });
	};

	async function full(...parties: number[]) {
		const capaciteit = parties.reduce((sum, personen) => sum + personen, 0);
		const id = await createSession(context(), { capaciteit });
		const ids: string[] = [];
		for (const personen of parties) ids.push(await booked(id, { personen }));
		return { id, ids: ids as [string, ...string[]] };
	}

	test('is theirs until the start, and from then on for who is at the door', async () => {
		const { id, ids } = await full(1, 1);
		await mark(id, ids[0], 'nee');
		expect(await addInloper(host, inloper(id))).toEqual({ soort: 'vol' });
		klok.zet('2026-12-10T09:00:00Z');
		expect(await addInloper(host, inloper(id))).toMatchObject({ soort: 'binnen' });
		expect(await addInloper(host, inloper(id))).toEqual({ soort: 'vol' });
		expect(await seats(context(), id)).toEqual({ bezet: 2, wachtend: 0 });
		expect(await events(ids[0])).toEqual([
			'boeking.gemaakt',
			'boeking.afwezig',
			'boeking.plek_doorgegeven'
		]);
	});

	test('is not taken of whom nobody said that they did not come', async () => {
		const { id } = await full(1, 1);
		klok.zet(NA_BEGIN);
		expect(await addInloper(host, inloper(id))).toEqual({ soort: 'vol' });
	});

	test('is there no more for who comes late, unless another is free', async () => {
		const { id, ids } = await full(1, 1, 1);
		const [eerste, tweede = '', derde = ''] = ids;
		klok.zet(NA_BEGIN);
		await mark(id, eerste, 'nee');
		await mark(id, derde, 'ja');
		await addInloper(host, inloper(id));
		expect(await mark(id, eerste, 'ja')).toBe('plek_weg');
		expect(await mark(id, eerste, 'onbekend')).toBe('plek_weg');
		expect(await rowOf(eerste)).toMatchObject({ aanwezig: false, vrijgegeven: true });
		await mark(id, tweede, 'nee');
		expect(await mark(id, eerste, 'ja')).toBe('gedaan');
		expect(await rowOf(eerste)).toMatchObject({ aanwezig: true, vrijgegeven: false });
		expect(await mark(id, tweede, 'ja')).toBe('plek_weg');
		expect(await seats(context(), id)).toEqual({ bezet: 3, wachtend: 0 });
	});

	test('goes on no further than is needed, and not at all for a party that does not fit', async () => {
		const { id, ids } = await full(1, 1, 2);
		const [eerste, tweede = ''] = ids;
		klok.zet(NA_BEGIN);
		await mark(id, eerste, 'nee');
		await mark(id, tweede, 'nee');
		expect(await addInloper(host, inloper(id, { personen: 3 }))).toEqual({ soort: 'vol' });
		expect(await rowOf(eerste)).toMatchObject({ vrijgegeven: false });
		await addInloper(host, inloper(id));
		expect(await rowOf(eerste)).toMatchObject({ vrijgegeven: true });
		expect(await mark(id, tweede, 'ja')).toBe('gedaan');
	});

	test('is given once when many come in at the same moment', async () => {
		const { id, ids } = await full(1, 2, 1);
		klok.zet(NA_BEGIN);
		for (const one of ids.slice(0, 2)) await mark(id, one, 'nee');
		const made = await Promise.all(Array.from({ length: 8 }, () => addInloper(host, inloper(id))));
		expect(made.filter(({ soort }) => soort === 'binnen')).toHaveLength(3);
		expect(await seats(context(), id)).toEqual({ bezet: 4, wachtend: 0 });
	});

	test('is never set free by the database of whom it was not said', async () => {
		const { ids } = await full(1);
		const take = clone.db.update(boeking).set({ vrijgegeven: true }).where(eq(boeking.id, ids[0]));
		await expect(take).rejects.toMatchObject({ cause: { constraint_name: 'boeking_vrijgegeven' } });
	});
});

test('that somebody came stands in their dossier when they agreed; a correction is a new event', async () => {
	const owner = { ...(await ondernemer(context())), klok };
	const { dossierId } = owner;
	const bijeenkomstId = await createSession(context());
	const boekingId = await booked(bijeenkomstId, { actor: owner.actor });
	await checkIn(host, { bijeenkomstId, boekingId, aanwezig: 'ja' });
	expect((await openDossier(owner, dossierId)).bijgewoond).toEqual([]);
	await shareWithDossier(owner, boekingId, true);
	const titel = 'Voorlichting voor starters';
	expect((await openDossier(owner, dossierId)).bijgewoond).toMatchObject([
		{ id: boekingId, titel, begin: new Date('2026-12-10T09:00:00Z'), aanwezig: true }
	]);
	const bureau = await staff(context(), ['adviseur']);
	await assign(bureau, dossierId, 'adviseur');
	expect((await openDossier(bureau, dossierId)).bijgewoond).toEqual([]);
	klok.later(0.1);
	await checkIn(host, { bijeenkomstId, boekingId, aanwezig: 'nee' });
	expect((await openDossier(owner, dossierId)).bijgewoond).toMatchObject([{ aanwezig: false }]);
	await shareWithDossier(owner, boekingId, false);
	expect((await openDossier(owner, dossierId)).bijgewoond).toEqual([]);
	expect(await eventsOf(owner, dossierId)).toEqual([
		'dossier.aanwezig',
		'dossier.gelezen',
		'dossier.afwezig',
		'dossier.aanwezigheid_ingetrokken'
	]);
});

test('a question is kept once, with nothing of who asked', async () => {
	const bijeenkomstId = await createSession(context());
	await noteVraag(host, bijeenkomstId, 'Mag ik al facturen sturen?');
	await noteVraag(host, bijeenkomstId, 'Mag ik al facturen sturen?');
	const { vragen } = await listGasten(host, bijeenkomstId);
	expect(vragen).toMatchObject([{ vraag: 'Mag ik al facturen sturen?' }]);
	const rows = await clone.db.execute(sql`select door_id, gesteld_op from vraag`);
	expect([...rows]).toMatchObject([{ door_id: null }]);
});
