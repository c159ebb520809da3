import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { bijeenkomst, dagdeel } from '../../../src/lib/server/db/schema/bijeenkomst.ts';
import { dataKey } from '../../../src/lib/server/db/schema/data-key.ts';
import { listComing, listReeksen } from '../../../src/lib/server/planner/list-planning.ts';
import { listHosts } from '../../../src/lib/server/planner/list-hosts.ts';
import {
	lastHerhaling,
	planByHand,
	planRecurrence,
	previewPlan,
	type Planning
} from '../../../src/lib/server/planner/plan.ts';
import { changePlek } from '../../../src/lib/server/planner/change-plek.ts';
import { listPlekken, readPlek } from '../../../src/lib/server/planner/plekken.ts';
import { changeReeks, readReeks } from '../../../src/lib/server/planner/reeksen.ts';
import { viewPlanning } from '../../../src/lib/server/planner/view-planning.ts';
import { tijdvakOp } from '../../../src/lib/voorlichting/herhaling.ts';
import { useClone } from '../support/clone.ts';
import { contextOn } from '../support/context.ts';
import { staff } from '../support/dossier.ts';
import { createPlek, createReeks, dinsdagen, PLEK, REEKS } from '../support/planner.ts';
import { zetKlok } from '../support/voorlichting.ts';

const clone = useClone();
const klok = zetKlok('2026-08-20T09:00:00Z');
const context = () => ({ ...contextOn(clone), klok });

beforeEach(() => klok.zet('2026-08-20T09:00:00Z'));

const DAGEN = ['2026-09-01', '2026-09-08', '2026-09-15', '2026-09-22', '2026-09-29'];

async function setUp(more: Partial<Planning> = {}) {
	const planner = await staff(context(), ['consulent']);
	const plekId = await createPlek(planner);
	const reeksId = await createReeks(planner);
	const herhaling = dinsdagen();
	const planning: Planning = {
		herhaling,
		dagen: DAGEN,
		plekId,
		hostId: null,
		capaciteit: 12,
		...more
	};
	return { planner, plekId, reeksId, planning };
}

const outcomes = (done: { uitkomst: string }[]) => done.map(({ uitkomst }) => uitkomst);

describe('planning from a recurrence', () => {
	test('makes a session for each chosen day, at its hour of the Dutch clock', async () => {
		const { planner, reeksId, planning } = await setUp();
		const done = await planRecurrence(planner, reeksId, { ...planning, dagen: DAGEN.slice(1, 3) });
		expect(done.map(({ begin }) => begin.toISOString())).toEqual([
			'2026-09-08T07:30:00.000Z',
			'2026-09-15T07:30:00.000Z'
		]);
		const coming = await listComing(planner, reeksId);
		expect(coming.map(({ titel, capaciteit, bezet }) => [titel, capaciteit, bezet])).toEqual([
			[REEKS.titel, 12, 0],
			[REEKS.titel, 12, 0]
		]);
		const [first] = await clone.db
			.select()
			.from(bijeenkomst)
			.where(eq(bijeenkomst.id, coming[0]?.id ?? ''));
		expect(first?.sluitOp.toISOString()).toBe('2026-09-08T05:30:00.000Z');
	});

	test('twice plans once, also at the same moment, and leaves no keys behind', async () => {
		const { planner, reeksId, planning } = await setUp();
		const keys = async () => (await clone.db.select({ id: dataKey.id }).from(dataKey)).length;
		const before = await keys();
		const both = await Promise.all([1, 2].map(() => planRecurrence(planner, reeksId, planning)));
		expect(outcomes(both.flat()).filter((uitkomst) => uitkomst === 'gepland')).toHaveLength(5);
		expect(outcomes(await planRecurrence(planner, reeksId, planning))).toEqual(
			DAGEN.map(() => 'bestond')
		);
		expect(await listComing(planner, reeksId)).toHaveLength(5);
		expect((await keys()) - before).toBe(5);
	});

	test('makes nothing in the past', async () => {
		const { planner, reeksId, planning } = await setUp();
		klok.zet('2026-09-08T07:30:00Z');
		expect(outcomes(await planRecurrence(planner, reeksId, planning))).toHaveLength(3);
	});

	test('makes several parts of one session', async () => {
		const { planner, reeksId, planning } = await setUp({
			herhaling: dinsdagen({ delen: 5 }),
			dagen: ['2026-09-01']
		});
		await planRecurrence(planner, reeksId, planning);
		const [one] = await listComing(planner, reeksId);
		const delen = await clone.db
			.select()
			.from(dagdeel)
			.where(eq(dagdeel.bijeenkomstId, one?.id ?? ''))
			.orderBy(dagdeel.nummer);
		expect(delen.map(({ begin }) => begin.toISOString().slice(0, 10))).toEqual(DAGEN);
	});

	test('shows beforehand what would happen to each day', async () => {
		const { planner, reeksId, planning } = await setUp();
		const hostId = planner.actor.accountId;
		const other = await createReeks(planner);
		await planRecurrence(planner, other, { ...planning, hostId, dagen: ['2026-09-22'] });
		await planRecurrence(planner, reeksId, { ...planning, dagen: ['2026-09-15'] });
		klok.zet('2026-09-01T08:00:00Z');
		const herhaling = dinsdagen({ behalve: ['2026-09-08'] });
		const shown = await previewPlan(planner, reeksId, { herhaling, hostId });
		expect(shown.map(({ dag, stand }) => `${dag} ${stand}`)).toEqual([
			'2026-09-01 voorbij',
			'2026-09-08 vrij',
			'2026-09-15 bestaat',
			'2026-09-22 host_bezet',
			'2026-09-29 nieuw'
		]);
	});

	test('names the holiday on which there is nothing', async () => {
		const { planner, reeksId } = await setUp();
		const herhaling = dinsdagen({ weekdag: 5, vanaf: '2026-12-25', totEnMet: '2026-12-25' });
		expect(await previewPlan(planner, reeksId, { herhaling, hostId: null })).toMatchObject([
			{ stand: 'vrij', feestdag: 'eerste kerstdag' }
		]);
	});

	test('is kept with the series for the next time', async () => {
		const { planner, reeksId, planning } = await setUp();
		expect(lastHerhaling(await readReeks(planner, reeksId))).toBeUndefined();
		await planRecurrence(planner, reeksId, planning);
		expect(lastHerhaling(await readReeks(planner, reeksId))).toEqual(planning.herhaling);
	});
});

describe('a host', () => {
	test('is in one place at a time: the day on which they are busy is not planned, the others are', async () => {
		const { planner, reeksId, planning } = await setUp();
		const hostId = planner.actor.accountId;
		const other = await createReeks(planner);
		await planRecurrence(planner, other, { ...planning, hostId, dagen: ['2026-09-15'] });
		const done = await planRecurrence(planner, reeksId, { ...planning, hostId });
		expect(done.filter(({ uitkomst }) => uitkomst === 'host_bezet').map(({ dag }) => dag)).toEqual([
			'2026-09-15'
		]);
		expect(await listComing(planner, reeksId)).toHaveLength(4);
	});

	test('can have one session right after the other', async () => {
		const { planner, reeksId, planning } = await setUp();
		const hostId = planner.actor.accountId;
		await planRecurrence(planner, reeksId, { ...planning, hostId });
		const next = { ...planning, hostId, herhaling: dinsdagen({ van: '11:00', tot: '12:00' }) };
		const done = await planRecurrence(planner, await createReeks(planner), next);
		expect(new Set(outcomes(done))).toEqual(new Set(['gepland']));
	});

	test('is somebody who may receive people', async () => {
		const planner = await staff(context(), ['senior']);
		const beheerder = await staff(context(), ['beheerder']);
		const hosts = (await listHosts(beheerder)).map(({ id }) => id);
		expect(hosts).toContain(planner.actor.accountId);
		expect(hosts).not.toContain(beheerder.actor.accountId);
	});
});

describe('planning by hand', () => {
	test('the same form twice is one session', async () => {
		const { planner, reeksId, plekId } = await setUp();
		const id = randomUUID();
		const delen = [tijdvakOp('2026-09-03', '23:30', '00:30')];
		const plan = { id, delen, plekId, hostId: null, capaciteit: 3 };
		const done = await Promise.all([1, 2, 3].map(() => planByHand(planner, reeksId, plan)));
		expect(done.sort()).toEqual(['bestond', 'bestond', 'gepland']);
		const { delen: made, capaciteit } = await viewPlanning(planner, id);
		expect(capaciteit).toBe(3);
		expect(made[0]?.eind.toISOString()).toBe('2026-09-03T22:30:00.000Z');
	});
});

describe('a series', () => {
	test('changes sessions that are planned only when asked', async () => {
		const { planner, reeksId, planning } = await setUp();
		await planRecurrence(planner, reeksId, planning);
		const titles = async () =>
			new Set((await listComing(planner, reeksId)).map(({ titel }) => titel));
		const gegevens = { ...REEKS, titel: 'Nieuwe titel' };
		await changeReeks(planner, reeksId, { gegevens, ookGepland: false });
		expect(await titles()).toEqual(new Set([REEKS.titel]));
		await changeReeks(planner, reeksId, { gegevens, ookGepland: true });
		expect(await titles()).toEqual(new Set(['Nieuwe titel']));
	});

	test('that is stopped keeps its sessions, and nothing is planned in it any more', async () => {
		const { planner, reeksId, planning } = await setUp();
		await planRecurrence(planner, reeksId, { ...planning, dagen: DAGEN.slice(0, 1) });
		const gegevens = { ...REEKS, gestopt: true };
		await changeReeks(planner, reeksId, { gegevens, ookGepland: false });
		await expect(planRecurrence(planner, reeksId, planning)).rejects.toThrow();
		expect(await listComing(planner, reeksId)).toHaveLength(1);
	});

	test('tells how many sessions are to come', async () => {
		const { planner, reeksId, planning } = await setUp();
		await planRecurrence(planner, reeksId, planning);
		const line = (await listReeksen(planner)).find(({ id }) => id === reeksId);
		expect(line).toMatchObject({ komend: 5, gestopt: false });
	});
});

describe('a place', () => {
	test('that is stopped stands last, and can come back', async () => {
		const planner = await staff(context(), ['consulent']);
		const id = await createPlek(planner, { naam: 'Aula' });
		await changePlek(planner, id, { ...PLEK, naam: 'Aula', gestopt: true });
		expect((await listPlekken(planner)).at(-1)).toMatchObject({ id, naam: 'Aula' });
		const { gestoptOp } = await readPlek(planner, id);
		expect(gestoptOp).toEqual(klok.nu());
		await changePlek(planner, id, { ...PLEK, gestopt: false });
		expect((await readPlek(planner, id)).gestoptOp).toBeNull();
	});
});

test('somebody without the permission plans, sees and changes nothing', async () => {
	const { planner, reeksId, plekId, planning } = await setUp();
	const adviseur = await staff(context(), ['adviseur']);
	const tries = [
		() => planRecurrence(adviseur, reeksId, planning),
		() => previewPlan(adviseur, reeksId, planning),
		() => listComing(adviseur),
		() => listReeksen(adviseur),
		() => listPlekken(adviseur),
		() => listHosts(adviseur),
		() => changePlek(adviseur, plekId, PLEK),
		() => createReeks(adviseur),
		() => createPlek(adviseur)
	];
	for (const attempt of tries) await expect(attempt()).rejects.toThrow();
	expect(await listComing(planner, reeksId)).toEqual([]);
});
