import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { bookAfspraak } from '../../../src/lib/server/afspraak/book-afspraak.ts';
import { bookVervolg, listVervolg } from '../../../src/lib/server/afspraak/follow-up.ts';
import { moveAfspraak } from '../../../src/lib/server/afspraak/move-afspraak.ts';
import type { Afspraaksoort } from '../../../src/lib/server/afspraak/soort.ts';
import { NietGevonden } from '../../../src/lib/server/auth/guard.ts';
import {
	afspraaksoort,
	beschikbaarheid,
	bijeenkomst
} from '../../../src/lib/server/db/schema/bijeenkomst.ts';
import { boeking } from '../../../src/lib/server/db/schema/boeking.ts';
import { answerBoeking } from '../../../src/lib/server/voorlichting/answer.ts';
import { readBoeking } from '../../../src/lib/server/voorlichting/boeking.ts';
import { book } from '../../../src/lib/server/voorlichting/book.ts';
import { tijd } from '../../../src/lib/taal/moment.ts';
import { afspraakWens, createConsulent, createPlek, createSoort } from '../support/afspraak.ts';
import { useClone } from '../support/clone.ts';
import { contextOn } from '../support/context.ts';
import { berichten, createSession, wens, zetKlok } from '../support/voorlichting.ts';

const clone = useClone();
const klok = zetKlok('2026-12-01T09:00:00Z');
const context = () => ({ ...contextOn(clone), klok });
const om = (uur: string) => new Date(`2026-12-10T${uur}:00+01:00`);

let plekId = '';
let soort: Afspraaksoort;
let reeksId = '';
let sessie = '';

beforeEach(async () => {
	klok.zet('2026-12-01T09:00:00Z');
	await clone.db.delete(beschikbaarheid);
	await clone.db.update(afspraaksoort).set({ gestoptOp: klok.nu() });
	plekId = await createPlek(context());
	soort = await createSoort(context(), { vervolg: true, minuten: 30 });
	// Thursday the 10th, from ten to twelve in Dutch time.
	sessie = await createSession(context());
	const [row] = await clone.db.select().from(bijeenkomst).where(eq(bijeenkomst.id, sessie));
	reeksId = row?.reeksId ?? '';
	await uren({ totEnMet: '2026-12-10' });
});

/** An hour after the session, kept for who was there. */
const uren = (more: { vanaf?: string; totEnMet?: string }) =>
	createConsulent(context(), { plekId, reeksId, van: '12:00', tot: '13:00', ...more });

/** Somebody with a seat at the session, checked in or not. */
async function bezoeker(aanwezig: boolean | null, at = sessie): Promise<string> {
	klok.zet('2026-12-01T09:00:00Z');
	const made = await book(context(), wens(at));
	if (made.soort !== 'geboekt') throw new Error(made.soort);
	await clone.db.update(boeking).set({ aanwezig }).where(eq(boeking.id, made.id));
	klok.zet(om('11:45'));
	return made.id;
}

const kies = (id: string, uur: string) =>
	bookVervolg(context(), id, { soortId: soort.id, keuze: { begin: om(uur), plekId } });
const tijdenVan = async (id: string) =>
	(await listVervolg(context(), id)).keuzes.flatMap(({ tijden }) =>
		tijden.map(({ begin }) => tijd(begin))
	);

describe('who attended', () => {
	test('chooses a time in the same hour, and is asked nothing again', async () => {
		const id = await bezoeker(true);
		expect(await tijdenVan(id)).toEqual(['12:00', '12:15', '12:30']);
		const uit = await kies(id, '12:00');
		if (uit.soort !== 'geboekt') throw new Error(uit.soort);
		expect(uit.status).toBe('bevestigd');
		const [aan, eerst] = await Promise.all(
			[uit.id, id].map(async (one) =>
				(await berichten(context())).find(({ naam }) => naam.includes(one))
			)
		);
		expect(aan?.aan).toBe(eerst?.aan);
	});

	test('has one at a time, also when asked twice or moved, and another when that was given back', async () => {
		const id = await bezoeker(true);
		const [a, b] = await Promise.all([kies(id, '12:00'), kies(id, '12:00')]);
		expect([a, b].map((uit) => uit.soort === 'geboekt' && uit.id)).toEqual([
			a.soort === 'geboekt' && a.id,
			a.soort === 'geboekt' && a.id
		]);
		if (a.soort !== 'geboekt') throw new Error(a.soort);
		const moved = await moveAfspraak(context(), a.id, {
			keuze: { begin: om('12:30'), plekId },
			bewezen: true
		});
		if (moved.soort !== 'verplaatst') throw new Error(moved.soort);
		expect(await listVervolg(context(), id)).toEqual({ afspraak: moved.id, keuzes: [] });
		expect(await kies(id, '12:00')).toMatchObject({ id: moved.id, nieuw: false });
		await answerBoeking(context(), moved.id, 'zeg_af');
		const opnieuw = await kies(id, '12:15');
		expect(opnieuw).toMatchObject({ soort: 'geboekt', nieuw: true });
	});

	test('hears that a time has gone, and which are left', async () => {
		const [a, b] = [await bezoeker(true), await bezoeker(true)];
		await kies(a, '12:00');
		const uit = await kies(b, '12:00');
		expect(uit.soort === 'bezet' && uit.anders.map(({ begin }) => tijd(begin))).toEqual(['12:30']);
	});

	test('keeps a logged-in booking together: the appointment is of the same account', async () => {
		const id = await bezoeker(true);
		const accountId = await createConsulent(context());
		await clone.db.update(boeking).set({ accountId }).where(eq(boeking.id, id));
		const uit = await kies(id, '12:00');
		if (uit.soort !== 'geboekt') throw new Error(uit.soort);
		expect((await readBoeking(clone.db, uit.id)).accountId).toBe(accountId);
	});

	test.each([
		['a week after', '2026-12-17T08:00:00+01:00', ['12:00', '12:15', '12:30']],
		['a day more', '2026-12-18T08:00:00+01:00', []]
	])('%s can choose from what is still to come that week', async (_, nu, verwacht) => {
		await uren({ vanaf: '2026-12-11' });
		const id = await bezoeker(true);
		klok.zet(nu);
		expect(await tijdenVan(id)).toEqual(verwacht);
	});
});

describe('nobody else', () => {
	test.each([[false], [null]])('who was not there (%s) gets no such page', async (aanwezig) => {
		const id = await bezoeker(aanwezig);
		await expect(listVervolg(context(), id)).rejects.toThrow(NietGevonden);
		await expect(kies(id, '12:00')).rejects.toThrow(NietGevonden);
	});

	test('who attended another series finds none of these times', async () => {
		const id = await bezoeker(true, await createSession(context()));
		expect(await tijdenVan(id)).toEqual([]);
		expect(await kies(id, '12:00')).toMatchObject({ soort: 'bezet', anders: [] });
	});

	test('the kind cannot be reached by its public address, nor the hours by another kind', async () => {
		const keuze = { begin: om('12:00'), plekId };
		for (const adres of [soort.code, soort.id])
			await expect(bookAfspraak(context(), adres, { keuze, wens: afspraakWens() })).rejects.toThrow(
				NietGevonden
			);
		const open = await createSoort(context(), { minuten: 30 });
		expect(await bookAfspraak(context(), open.code, { keuze, wens: afspraakWens() })).toMatchObject(
			{ soort: 'bezet' }
		);
	});
});
