import { eq, sql } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { bookAfspraak } from '../../../src/lib/server/afspraak/book-afspraak.ts';
import { NietGevonden } from '../../../src/lib/server/auth/guard.ts';
import type { ActorContext } from '../../../src/lib/server/context.ts';
import { beschikbaarheid } from '../../../src/lib/server/db/schema/bijeenkomst.ts';
import { boeking } from '../../../src/lib/server/db/schema/boeking.ts';
import { gebeurtenis } from '../../../src/lib/server/db/schema/gebeurtenis.ts';
import { answerBoeking } from '../../../src/lib/server/voorlichting/answer.ts';
import { book } from '../../../src/lib/server/voorlichting/book.ts';
import { reschedule } from '../../../src/lib/server/voorlichting/reschedule.ts';
import {
	listTeBellen,
	markGebeld,
	viewTeBellen
} from '../../../src/lib/server/voorlichting/te-bellen.ts';
import { addUren, afspraakWens, createPlek, createSoort } from '../support/afspraak.ts';
import { useClone } from '../support/clone.ts';
import { contextOn } from '../support/context.ts';
import { staff } from '../support/dossier.ts';
import { createSession, standen, wens, zetKlok } from '../support/voorlichting.ts';

const clone = useClone();
const klok = zetKlok('2026-12-01T09:00:00Z');
const context = () => ({ ...contextOn(clone), klok });
const gast = { naam: 'Robin', telefoon: '0612345678', wensen: 'Een tolk' };

let eigenaar: ActorContext;
let collega: ActorContext;
let zitting = '';
let afspraak = '';

const as = async (rol: 'consulent' | 'gegevensbeheerder' | 'adviseur' | 'beheerder') => ({
	...(await staff(context(), [rol])),
	klok
});

beforeEach(async () => {
	klok.zet('2026-12-01T09:00:00Z');
	await clone.db.update(boeking).set({ teBellen: false }).where(eq(boeking.teBellen, true));
	await clone.db.delete(beschikbaarheid);
	[eigenaar, collega] = [await as('consulent'), await as('gegevensbeheerder')];
	const plekId = await createPlek(context());
	await addUren(context(), eigenaar.actor.accountId, { plekId });
	const soort = await createSoort(context());
	const keuze = { begin: new Date('2026-12-10T10:00:00+01:00'), plekId };
	const made = await bookAfspraak(context(), soort.code, {
		keuze,
		wens: afspraakWens({ bekend: false, gast })
	});
	const seat = await book(
		context(),
		wens(await createSession(context(), { begin: '2026-12-05T09:00:00Z' }), { bekend: false, gast })
	);
	if (made.soort !== 'geboekt' || seat.soort !== 'geboekt') throw new Error('Not booked');
	[afspraak, zitting] = [made.id, seat.id];
});

const ids = async (wie: ActorContext) => (await listTeBellen(wie)).map(({ id }) => id);
const done = async (id: string, actie: string) =>
	(await clone.db.select().from(gebeurtenis).where(eq(gebeurtenis.objectId, id)))
		.filter((event) => event.actie === actie)
		.map(({ actorId }) => actorId);

test('everybody who receives people sees whom to call, their own first, and no name', async () => {
	expect(await listTeBellen(eigenaar)).toMatchObject([
		{ id: afspraak, vanMij: true, isAfspraak: true },
		{ id: zitting, vanMij: false, isAfspraak: false }
	]);
	expect(await ids(collega)).toEqual([zitting, afspraak]);
	expect(JSON.stringify(await listTeBellen(collega))).not.toMatch(/Robin|0612345678/);
});

test('a colleague sees name and number, which is recorded, and nothing of what was asked for', async () => {
	const seen = await viewTeBellen(collega, afspraak);
	expect(seen.gast).toEqual({ naam: 'Robin', telefoon: '0612345678' });
	expect(await done(afspraak, 'boeking.gelezen')).toEqual([collega.actor.accountId]);
});

test('a colleague who called makes it done for all, once, and the name is shown no more', async () => {
	await Promise.all([1, 2, 3].map(() => markGebeld(collega, afspraak)));
	expect(await done(afspraak, 'boeking.gebeld')).toEqual([collega.actor.accountId]);
	expect(await ids(eigenaar)).toEqual([zitting]);
	expect((await viewTeBellen(eigenaar, afspraak)).gast).toBeUndefined();
	expect(await done(afspraak, 'boeking.gelezen')).toEqual([]);
});

test('a call makes room for the next with a number only', async () => {
	const id = await createSession(context(), { capaciteit: 4 });
	const een = () => book(context(), wens(id, { bekend: false, gast }));
	const eerste = await een();
	await een();
	expect(await een()).toEqual({ soort: 'mail_nodig' });
	await markGebeld(collega, eerste.soort === 'geboekt' ? eerste.id : '');
	expect(await een()).toMatchObject({ soort: 'geboekt' });
});

test('who is to be called moves on only as long as there is room to call there', async () => {
	const van = await createSession(context(), { capaciteit: 12 });
	const naar = await createSession(context(), { capaciteit: 4 });
	const next = async () => {
		const made = await book(context(), wens(van, { bekend: false, gast }));
		return reschedule(context(), made.soort === 'geboekt' ? made.id : '', naar);
	};
	const moved = [await next(), await next(), await next()];
	expect(moved.map(({ soort }) => soort)).toEqual(['verplaatst', 'verplaatst', 'bellen']);
	expect(await standen(context(), naar)).toHaveLength(2);
	expect((await standen(context(), van)).at(-1)).toBe('bevestigd 1');
});

test('a party with a number only counts for all its people', async () => {
	const id = await createSession(context(), { capaciteit: 12 });
	const drie = () => book(context(), wens(id, { bekend: false, gast, personen: 3 }));
	expect(await drie()).toMatchObject({ soort: 'geboekt' });
	expect(await drie()).toEqual({ soort: 'mail_nodig' });
});

test('nobody is called of whom the seat went, or after it began', async () => {
	await answerBoeking(context(), afspraak, 'zeg_af');
	expect(await ids(eigenaar)).toEqual([zitting]);
	klok.zet('2026-12-05T09:00:00Z');
	expect(await ids(eigenaar)).toEqual([]);
	for (const id of [afspraak, zitting])
		expect((await viewTeBellen(eigenaar, id)).gast).toBeUndefined();
});

test('who does not receive people sees and marks nothing', async () => {
	for (const rol of ['adviseur', 'beheerder'] as const) {
		const wie = await as(rol);
		await expect(listTeBellen(wie)).rejects.toThrow(NietGevonden);
		await expect(viewTeBellen(wie, afspraak)).rejects.toThrow(NietGevonden);
		await expect(markGebeld(wie, afspraak)).rejects.toThrow(NietGevonden);
	}
	const [row] = await clone.db.execute(sql`select te_bellen from boeking where id = ${afspraak}`);
	expect(row).toEqual({ te_bellen: true });
});
