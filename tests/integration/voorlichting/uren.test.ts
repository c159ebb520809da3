import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { bookAfspraak } from '../../../src/lib/server/afspraak/book-afspraak.ts';
import { findVrijeTijden } from '../../../src/lib/server/afspraak/free-times.ts';
import { listUren } from '../../../src/lib/server/afspraak/list-uren.ts';
import {
	listOwnAgenda,
	markOwnGebeld,
	viewOwnAfspraak
} from '../../../src/lib/server/afspraak/own-agenda.ts';
import {
	addDag,
	addUren,
	removeDag,
	removeUren
} from '../../../src/lib/server/afspraak/set-uren.ts';
import type { Afspraaksoort } from '../../../src/lib/server/afspraak/soort.ts';
import { NietGevonden } from '../../../src/lib/server/auth/guard.ts';
import type { ActorContext } from '../../../src/lib/server/context.ts';
import { loadBasis } from '../../../src/lib/server/db/seed/load-basis.ts';
import { afspraaksoort, beschikbaarheid } from '../../../src/lib/server/db/schema/bijeenkomst.ts';
import { gebeurtenis } from '../../../src/lib/server/db/schema/gebeurtenis.ts';
import { AFSPRAAKSOORTEN } from '../../../src/lib/voorlichting/afspraaksoorten.ts';
import { tijd } from '../../../src/lib/taal/moment.ts';
import { afspraakWens, createPlek, createSoort } from '../support/afspraak.ts';
import { useClone } from '../support/clone.ts';
import { contextOn, createAccount, logIn } from '../support/context.ts';
import { zetKlok } from '../support/voorlichting.ts';

const clone = useClone();
const klok = zetKlok('2026-12-01T09:00:00Z');
const context = () => ({ ...contextOn(clone), klok });
const om = (uur: string) => new Date(`2026-12-10T${uur}:00+01:00`);

let ik: ActorContext;
let ander: ActorContext;
let plekId = '';
let soort: Afspraaksoort;

async function medewerker(rol: 'consulent' | 'gegevensbeheerder' = 'consulent') {
	return { ...(await logIn(context(), await createAccount(context(), [rol]))), klok };
}

beforeEach(async () => {
	await clone.db.delete(beschikbaarheid);
	[ik, ander] = [await medewerker(), await medewerker()];
	plekId = await createPlek(context());
	soort = await createSoort(context());
});

const uren = (van: string, tot: string) => ({
	weekdag: 4,
	van,
	tot,
	plekId,
	soortId: undefined,
	reeksId: undefined
});
const vrij = async (dag = '2026-12-10') =>
	(await findVrijeTijden(context(), { soort }, { van: dag, tot: dag })).map(({ begin }) =>
		tijd(begin)
	);

describe('hours of every week', () => {
	test('open times at once, and close them when they are taken away', async () => {
		expect(await addUren(ik, uren('09:00', '10:00'))).toBeUndefined();
		expect(await vrij()).toEqual(['09:00']);
		const [regel] = (await listUren(ik)).regels;
		await removeUren(ik, regel?.id ?? '');
		expect(await vrij()).toEqual([]);
	});

	test.each([
		['ends as the other begins', '08:00', '09:00', undefined],
		['ends a minute later', '08:00', '09:01', { soort: 'overlap', van: '09:00', tot: '10:00' }],
		[
			'begins a minute too early',
			'09:59',
			'11:00',
			{ soort: 'overlap', van: '09:00', tot: '10:00' }
		],
		['begins as the other ends', '10:00', '11:00', undefined]
	])('what %s', async (_, van, tot, weigering) => {
		await addUren(ik, uren('09:00', '10:00'));
		expect(await addUren(ik, uren(van, tot))).toEqual(weigering);
	});

	test('sent five times at once are there once', async () => {
		await Promise.all([1, 2, 3, 4, 5].map(() => addUren(ik, uren('09:00', '10:00'))));
		expect((await listUren(ik)).regels).toHaveLength(1);
	});

	test('of somebody else are not seen and not taken away', async () => {
		await addUren(ander, uren('09:00', '10:00'));
		expect((await listUren(ik)).regels).toEqual([]);
		const [regel] = (await listUren(ander)).regels;
		await expect(removeUren(ik, regel?.id ?? '')).rejects.toThrow(NietGevonden);
		await expect(removeUren(ik, randomUUID())).rejects.toThrow(NietGevonden);
		expect((await listUren(ander)).regels).toHaveLength(1);
	});

	test('at a place that is not there any more are refused in words', async () => {
		const weg = { ...uren('09:00', '10:00'), plekId: randomUUID() };
		expect(await addUren(ik, weg)).toEqual({ soort: 'onbekend' });
	});

	test('are not for who has no appointments', async () => {
		const gegevens = await medewerker('gegevensbeheerder');
		await expect(addUren(gegevens, uren('09:00', '10:00'))).rejects.toThrow(NietGevonden);
		await expect(listUren(gegevens)).rejects.toThrow(NietGevonden);
	});
});

describe('a day that is otherwise', () => {
	test('closes the day, or gives it other hours, until it is as usual again', async () => {
		await addUren(ik, uren('09:00', '10:00'));
		await addDag(ik, { dag: '2026-12-10', uren: undefined });
		expect(await vrij()).toEqual([]);
		const [dag] = (await listUren(ik)).dagen;
		await expect(removeDag(ander, dag?.id ?? '')).rejects.toThrow(NietGevonden);
		await removeDag(ik, dag?.id ?? '');
		await addDag(ik, { dag: '2026-12-10', uren: { van: '14:00', tot: '15:00', plekId } });
		expect(await vrij()).toEqual(['14:00']);
	});

	test('is said once, not before today, and not twice for the same hours', async () => {
		const weg = { dag: '2026-12-10', uren: undefined };
		const middag = { dag: '2026-12-11', uren: { van: '14:00', tot: '15:00', plekId } };
		expect(await addDag(ik, { ...weg, dag: '2026-11-30' })).toEqual({ soort: 'voorbij' });
		expect(await addDag(ik, { ...weg, dag: '2026-12-01' })).toBeUndefined();
		expect(await addDag(ik, weg)).toBeUndefined();
		expect(await addDag(ik, weg)).toEqual({ soort: 'dag_bezet' });
		expect(await addDag(ik, middag)).toBeUndefined();
		expect(await addDag(ik, middag)).toEqual({ soort: 'overlap', van: '14:00', tot: '15:00' });
	});

	test('Christmas is closed without a word', async () => {
		await addUren(ik, { ...uren('09:00', '10:00'), weekdag: 5 });
		expect(await vrij('2026-12-18')).toEqual(['09:00']);
		expect(await vrij('2026-12-25')).toEqual([]);
	});
});

describe('what is booked', () => {
	async function geboekt(): Promise<string> {
		await addUren(ik, uren('09:00', '12:00'));
		const uit = await bookAfspraak(context(), soort.code, {
			keuze: { begin: om('10:00'), plekId },
			wens: afspraakWens({ bekend: false, gast: { naam: 'Robin', telefoon: '0612345678' } })
		});
		if (uit.soort !== 'geboekt') throw new Error(uit.soort);
		return uit.id;
	}

	test('is on the page of who is there, without a name, and of nobody else', async () => {
		const boekingId = await geboekt();
		expect(await listOwnAgenda(ik)).toMatchObject([
			{ boekingId, titel: 'Gesprek', bevestigd: true, teBellen: true, begin: om('10:00') }
		]);
		expect(JSON.stringify(await listOwnAgenda(ik))).not.toContain('Robin');
		expect(await listOwnAgenda(ander)).toEqual([]);
	});

	test('opens for who is there, and that is recorded; for nobody else it exists', async () => {
		const id = await geboekt();
		expect(await viewOwnAfspraak(ik, id)).toMatchObject({
			gast: { naam: 'Robin', telefoon: '0612345678' }
		});
		const seen = await clone.db.select().from(gebeurtenis).where(eq(gebeurtenis.objectId, id));
		expect(seen.filter(({ actie }) => actie === 'boeking.gelezen')).toMatchObject([
			{ actorId: ik.actor.accountId }
		]);
		await expect(viewOwnAfspraak(ander, id)).rejects.toThrow(NietGevonden);
		await expect(markOwnGebeld(ander, id)).rejects.toThrow(NietGevonden);
	});

	test('needs no call any more once somebody called', async () => {
		const id = await geboekt();
		await markOwnGebeld(ik, id);
		await markOwnGebeld(ik, id);
		expect(await listOwnAgenda(ik)).toMatchObject([{ teBellen: false }]);
		const done = await clone.db.select().from(gebeurtenis).where(eq(gebeurtenis.objectId, id));
		expect(done.filter(({ actie }) => actie === 'boeking.gebeld')).toHaveLength(1);
	});
});

test('a new installation has the kinds of appointment once, and keeps what was changed', async () => {
	const { db, vault } = context();
	await loadBasis(db, vault);
	await db.update(afspraaksoort).set({ minuten: 20 }).where(eq(afspraaksoort.code, 'even-bellen'));
	expect(await loadBasis(db, vault)).toEqual([]);
	const rows = await db.select().from(afspraaksoort);
	for (const { code } of AFSPRAAKSOORTEN)
		expect(rows.filter((row) => row.code === code)).toHaveLength(1);
	expect(rows.find(({ code }) => code === 'even-bellen')?.minuten).toBe(20);
});
