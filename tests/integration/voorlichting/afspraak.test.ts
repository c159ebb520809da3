import { eq, sql } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import {
	bookAfspraak,
	type Afspraakuitkomst
} from '../../../src/lib/server/afspraak/book-afspraak.ts';
import { findVrijeTijden } from '../../../src/lib/server/afspraak/free-times.ts';
import { moveAfspraak } from '../../../src/lib/server/afspraak/move-afspraak.ts';
import type { Afspraaksoort } from '../../../src/lib/server/afspraak/soort.ts';
import { NietGevonden } from '../../../src/lib/server/auth/guard.ts';
import { beschikbaarheid } from '../../../src/lib/server/db/schema/bijeenkomst.ts';
import { account } from '../../../src/lib/server/db/schema/account.ts';
import { answerBoeking } from '../../../src/lib/server/voorlichting/answer.ts';
import { readBoeking } from '../../../src/lib/server/voorlichting/boeking.ts';
import { book, type Wens } from '../../../src/lib/server/voorlichting/book.ts';
import { reschedule } from '../../../src/lib/server/voorlichting/reschedule.ts';
import { runRound } from '../../../src/lib/server/voorlichting/round.ts';
import { tijd } from '../../../src/lib/taal/moment.ts';
import {
	afspraakWens,
	bezetBij,
	createConsulent,
	createPlek,
	createSoort
} from '../support/afspraak.ts';
import { useClone } from '../support/clone.ts';
import { contextOn } from '../support/context.ts';
import { berichten, createSession, wens, zetKlok } from '../support/voorlichting.ts';

const clone = useClone();
const klok = zetKlok('2026-12-01T09:00:00Z');
const context = () => ({ ...contextOn(clone), klok });
const DONDERDAG = { van: '2026-12-10', tot: '2026-12-10' };
const om = (uur: string) => new Date(`2026-12-10T${uur}:00+01:00`);

let plekId = '';

beforeEach(async () => {
	klok.zet('2026-12-01T09:00:00Z');
	// Each test has consulenten of its own.
	await clone.db.delete(beschikbaarheid);
	plekId = await createPlek(context());
});

const consulent = (more = {}) => createConsulent(context(), { plekId, ...more });
const boek = (soort: Afspraaksoort, uur: string, more = {}) =>
	bookAfspraak(context(), soort.code, {
		keuze: { begin: om(uur), plekId },
		wens: afspraakWens(more)
	});
const vrij = async (soort: Afspraaksoort) =>
	(await findVrijeTijden(context(), { soort }, DONDERDAG)).map(({ begin }) => tijd(begin));

const verzet = (id: string, keuze: { begin: Date; plekId: string }, bewezen = true) =>
	moveAfspraak(context(), id, { keuze, bewezen });

function idOf(uitkomst: Afspraakuitkomst): string {
	if (uitkomst.soort !== 'geboekt') throw new Error(`Not booked: ${uitkomst.soort}`);
	return uitkomst.id;
}

async function wie(id: string): Promise<string[]> {
	const { bijeenkomstId } = await readBoeking(clone.db, id);
	return bezetBij(context(), bijeenkomstId);
}

/** Pairs of times of one member of staff that are both theirs and overlap. */
async function dubbel(): Promise<number> {
	const [row] = await clone.db.execute<{ aantal: number }>(sql`
		select count(*)::int as aantal from bezetting a join bezetting b
			on a.account_id = b.account_id and a.id < b.id and a.tijd && b.tijd
		where not a.vrijgegeven and not b.vrijgegeven`);
	return row?.aantal ?? 0;
}

describe('making an appointment', () => {
	test('takes the time of whoever is there, with a mail, and then it is no longer free', async () => {
		const soort = await createSoort(context());
		const wieDan = await consulent();
		const id = idOf(await boek(soort, '10:00'));
		expect(await wie(id)).toEqual([wieDan]);
		expect(await vrij(soort)).toEqual(['09:00', '11:00']);
		const [bericht] = (await berichten(context())).filter(({ naam }) => naam.includes(id));
		expect(bericht?.tekst).toContain('donderdag 10 december 2026, 10:00 tot 11:00 uur');
	});

	test('the quiet before and after is taken too, and no more than that', async () => {
		const soort = await createSoort(context(), { minuten: 30, rustNa: 15, rustVoor: 15 });
		await consulent();
		await boek(soort, '10:15');
		// Ten until eleven is taken: what ends at ten and what begins at eleven, quiet and all, still fits.
		expect(await vrij(soort)).toEqual(['09:15', '11:15']);
	});

	test('goes to who has the fewest that week, the same way every time', async () => {
		const soort = await createSoort(context());
		const [a = '', b = ''] = [await consulent(), await consulent()].sort();
		expect(await wie(idOf(await boek(soort, '09:00')))).toEqual([a]);
		expect(await wie(idOf(await boek(soort, '10:00')))).toEqual([b]);
		expect(await wie(idOf(await boek(soort, '11:00')))).toEqual([a]);
	});

	test('for two consulenten takes the time of both, or is not made', async () => {
		const soort = await createSoort(context(), { medewerkers: 2 });
		const een = await consulent();
		expect(await boek(soort, '10:00')).toMatchObject({ soort: 'bezet', anders: [] });
		const ander = await consulent();
		expect(await wie(idOf(await boek(soort, '10:00')))).toEqual([een, ander].sort());
		expect(await vrij(await createSoort(context()))).toEqual(['09:00', '11:00']);
	});

	test('who is blocked is not asked', async () => {
		const soort = await createSoort(context());
		const id = await consulent();
		await clone.db.update(account).set({ blockedAt: new Date() }).where(eq(account.id, id));
		expect(await vrij(soort)).toEqual([]);
	});

	test('outside the hours, or at another place, there is nothing to take', async () => {
		const soort = await createSoort(context());
		await consulent();
		expect(await boek(soort, '12:00')).toMatchObject({ soort: 'bezet' });
		const elders = { begin: om('10:00'), plekId: await createPlek(context()) };
		expect(
			await bookAfspraak(context(), soort.code, { keuze: elders, wens: afspraakWens() })
		).toMatchObject({ soort: 'bezet' });
	});

	test.each([
		['2026-12-09T08:00:00Z', ['09:00', '09:30', '10:00', '10:30', '11:00']],
		['2026-12-09T08:00:01Z', ['09:30', '10:00', '10:30', '11:00']]
	])('from a day before it begins nothing is taken any more: %s', async (nu, verwacht) => {
		const soort = await createSoort(context());
		await consulent();
		klok.zet(nu);
		expect(await vrij(soort)).toEqual(verwacht);
	});

	test('after the scan asks for a result of the scan; on invitation for its secret address', async () => {
		const naScan = await createSoort(context(), { toegang: 'na_scan' });
		const uitnodiging = await createSoort(context(), { toegang: 'uitnodiging' });
		await consulent();
		expect(await boek(naScan, '09:00', { bekend: false })).toEqual({ soort: 'geen_toegang' });
		await expect(boek(uitnodiging, '09:00')).rejects.toThrow(NietGevonden);
		// A zero byte is no fault of the database: nothing has such a name.
		await expect(boek({ ...naScan, code: 'a\0b' }, '09:00')).rejects.toThrow(NietGevonden);
		const geheim = { ...uitnodiging, code: uitnodiging.id };
		expect(await boek(geheim, '09:00')).toMatchObject({ soort: 'geboekt' });
	});
});

describe('at the same moment', () => {
	test('in fifty rounds of three for one time, one has it and the others get other times', async () => {
		const soort = await createSoort(context(), { minuten: 15 });
		await consulent({ van: '00:00', tot: '12:30' });
		const begin = om('00:00').getTime();
		for (let ronde = 0; ronde < 50; ronde += 1) {
			const keuze = { begin: new Date(begin + ronde * 15 * 60_000), plekId };
			const uit = await Promise.all(
				[1, 2, 3].map(() =>
					bookAfspraak(context(), soort.code, {
						keuze,
						wens: afspraakWens({ gast: { naam: 'A', email: 'a@voorbeeld.nl' } })
					})
				)
			);
			expect(uit.map((een) => een.soort).sort()).toEqual(['bezet', 'bezet', 'geboekt']);
			for (const een of uit)
				if (een.soort === 'bezet' && ronde < 49) expect(een.anders.length).toBeGreaterThan(0);
		}
		expect(await dubbel()).toBe(0);
	}, 60_000);

	test('six for three pairs of consulenten: three have it, nobody is in two places', async () => {
		const soort = await createSoort(context(), { medewerkers: 2 });
		for (let i = 0; i < 6; i += 1) await consulent();
		const uit = await Promise.all(Array.from({ length: 6 }, () => boek(soort, '10:00')));
		expect(uit.filter((een) => een.soort === 'geboekt')).toHaveLength(3);
		expect(await dubbel()).toBe(0);
	});

	test('the same request twenty times is one appointment, also when others of staff are free', async () => {
		const soort = await createSoort(context());
		await consulent();
		await consulent();
		const keuze = { begin: om('10:00'), plekId };
		const one = afspraakWens();
		const all = await Promise.all(
			Array.from({ length: 20 }, () => bookAfspraak(context(), soort.code, { keuze, wens: one }))
		);
		expect(new Set(all.map(idOf)).size).toBe(1);
		expect(await vrij(soort)).toContain('10:00');
	});

	test('two who take each other’s time both keep one, and only one', async () => {
		const soort = await createSoort(context());
		await consulent();
		await consulent();
		const ids = [idOf(await boek(soort, '09:00')), idOf(await boek(soort, '11:00'))];
		const uit = await Promise.all(
			ids.map((id, i) => verzet(id, { begin: om(i ? '09:00' : '11:00'), plekId }))
		);
		expect(uit.map((een) => een.soort)).toEqual(['verplaatst', 'verplaatst']);
		expect(await dubbel()).toBe(0);
	});
});

describe('time that is free again', () => {
	test('an appointment that is not confirmed in fifteen minutes', async () => {
		const soort = await createSoort(context());
		await consulent();
		const id = idOf(await boek(soort, '10:00', { bekend: false }));
		expect(await vrij(soort)).not.toContain('10:00');
		klok.later(0.26);
		await runRound(context());
		expect(await vrij(soort)).toContain('10:00');
		expect(await answerBoeking(context(), id, 'bevestig')).toBe('gedaan');
		expect(await vrij(soort)).not.toContain('10:00');
	});

	test('who confirms late hears that somebody else has it now', async () => {
		const soort = await createSoort(context());
		await consulent();
		const id = idOf(await boek(soort, '10:00', { bekend: false }));
		klok.later(0.26);
		await runRound(context());
		await boek(soort, '10:30');
		expect(await answerBoeking(context(), id, 'bevestig')).toBe('tijd_weg');
		expect(await dubbel()).toBe(0);
	});

	test.each([
		['also before the round came by', false],
		['also after it', true]
	])('who confirms late finds no hours that were changed meanwhile, %s', async (_, ronde) => {
		const soort = await createSoort(context());
		const accountId = await consulent();
		const id = idOf(await boek(soort, '10:00', { bekend: false }));
		await clone.db
			.update(beschikbaarheid)
			.set({ van: '10:30' })
			.where(eq(beschikbaarheid.accountId, accountId));
		klok.later(0.26);
		if (ronde) await runRound(context());
		expect(await answerBoeking(context(), id, 'bevestig')).toBe('tijd_weg');
		expect((await readBoeking(clone.db, id)).status).toBe(ronde ? 'verlopen' : 'gehouden');
		const moved = await verzet(id, { begin: om('10:30'), plekId });
		expect(moved.soort).toBe('verplaatst');
		expect((await readBoeking(clone.db, id)).status).toBe('geannuleerd');
		expect(await verzet(id, { begin: om('10:30'), plekId })).toEqual(moved);
		expect(await wie(moved.soort === 'verplaatst' ? moved.id : '')).toEqual([accountId]);
		expect(await dubbel()).toBe(0);
	});

	test('a colleague who can do the same time is chosen, not put in place without a word', async () => {
		const soort = await createSoort(context());
		const weg = await consulent();
		const id = idOf(await boek(soort, '10:00', { bekend: false }));
		const ander = await consulent();
		await clone.db.delete(beschikbaarheid).where(eq(beschikbaarheid.accountId, weg));
		klok.later(0.26);
		expect(await answerBoeking(context(), id, 'bevestig')).toBe('tijd_weg');
		const moved = await verzet(id, { begin: om('10:00'), plekId });
		expect(await wie(moved.soort === 'verplaatst' ? moved.id : '')).toEqual([ander]);
	});

	test('within the fifteen minutes it is a promise, whatever happens to the hours', async () => {
		const soort = await createSoort(context());
		await consulent();
		const id = idOf(await boek(soort, '10:00', { bekend: false }));
		await clone.db.delete(beschikbaarheid);
		klok.later(0.24);
		expect(await answerBoeking(context(), id, 'bevestig')).toBe('gedaan');
	});

	test('who confirms late within a day of it still can: it was chosen early enough', async () => {
		const soort = await createSoort(context());
		await consulent();
		klok.zet(new Date(om('10:00').getTime() - 24 * 3_600_000));
		const id = idOf(await boek(soort, '10:00', { bekend: false }));
		klok.later(0.5);
		await runRound(context());
		expect(await vrij(soort)).not.toContain('10:00');
		expect(await answerBoeking(context(), id, 'bevestig')).toBe('gedaan');
	});

	test('who never showed that they are reachable takes no other time with it', async () => {
		const soort = await createSoort(context());
		await consulent();
		const id = idOf(await boek(soort, '10:00', { bekend: false }));
		expect(await verzet(id, { begin: om('11:00'), plekId }, false)).toEqual({ soort: 'kan_niet' });
		expect(await vrij(soort)).toContain('11:00');
	});

	test('an appointment that is called off', async () => {
		const soort = await createSoort(context());
		await consulent();
		const id = idOf(await boek(soort, '10:00'));
		await answerBoeking(context(), id, 'zeg_af');
		expect(await vrij(soort)).toContain('10:00');
		expect(await wie(id)).toEqual([]);
	});
});

describe('another time', () => {
	test('the new time is taken before the old one goes, with the same consulent', async () => {
		const soort = await createSoort(context());
		await consulent();
		await consulent();
		const id = idOf(await boek(soort, '09:00'));
		const eerst = await wie(id);
		await boek(soort, '11:00');
		const uit = await verzet(id, { begin: om('10:00'), plekId });
		if (uit.soort !== 'verplaatst') throw new Error(uit.soort);
		expect(await wie(uit.id)).toEqual(eerst);
		expect((await readBoeking(clone.db, id)).status).toBe('geannuleerd');
		expect(await verzet(id, { begin: om('10:00'), plekId })).toEqual(uit);
	});

	test('may lie over the old one', async () => {
		const soort = await createSoort(context());
		await consulent();
		const id = idOf(await boek(soort, '10:00'));
		expect(await verzet(id, { begin: om('10:30'), plekId })).toMatchObject({
			soort: 'verplaatst'
		});
		expect(await vrij(soort)).toEqual(['09:00', '09:30']);
	});

	test('that has gone leaves the old one as it was', async () => {
		const soort = await createSoort(context());
		await consulent();
		const id = idOf(await boek(soort, '09:00'));
		await boek(soort, '11:00');
		expect(await verzet(id, { begin: om('11:00'), plekId })).toEqual({
			soort: 'vol'
		});
		expect((await readBoeking(clone.db, id)).status).toBe('bevestigd');
		expect(await wie(id)).toHaveLength(1);
	});
});

describe('an appointment is nobody else’s', () => {
	test('nobody books a seat at it or moves to it', async () => {
		const soort = await createSoort(context());
		await consulent();
		const id = idOf(await boek(soort, '10:00'));
		const { bijeenkomstId } = await readBoeking(clone.db, id);
		await answerBoeking(context(), id, 'zeg_af');
		await expect(book(context(), wens(bijeenkomstId))).rejects.toThrow(NietGevonden);
		const made = await book(context(), wens(await createSession(context())));
		if (made.soort !== 'geboekt') throw new Error(made.soort);
		expect(await reschedule(context(), made.id, bijeenkomstId)).toEqual({ soort: 'kan_niet' });
	});
});

describe('who gives a telephone number only', () => {
	const gast = { naam: 'Robin', telefoon: '0612345678' };

	test('has a seat at once, but no more than a quarter of a session goes that way', async () => {
		const id = await createSession(context(), { capaciteit: 12 });
		const een = () => book(context(), wens(id, { bekend: false, gast }));
		const uit = await Promise.all([een(), een(), een(), een(), een()]);
		expect(uit.filter(({ soort }) => soort === 'geboekt')).toHaveLength(3);
		expect(uit.filter(({ soort }) => soort === 'mail_nodig')).toHaveLength(2);
		expect(await book(context(), wens(id, { bekend: false }))).toMatchObject({ soort: 'geboekt' });
	});

	test('is no more known by a result of the scan, but is when staff saw them before', async () => {
		const id = await createSession(context(), { capaciteit: 4 });
		const een = (more: Partial<Wens>) => book(context(), wens(id, { gast, ...more }));
		expect(await een({ bekend: true })).toMatchObject({ soort: 'geboekt' });
		expect(await een({ bekend: true })).toMatchObject({ soort: 'geboekt' });
		expect(await een({ bekend: true })).toEqual({ soort: 'mail_nodig' });
		expect(await een({ gezien: true })).toMatchObject({ soort: 'geboekt' });
	});

	test('the same form again is the same seat, also when there is no room for another', async () => {
		const id = await createSession(context(), { capaciteit: 4 });
		const one = wens(id, { bekend: false, gast });
		const eerste = await book(context(), one);
		await book(context(), wens(id, { bekend: false, gast }));
		expect(await book(context(), one)).toEqual({ ...eerste, nieuw: false });
	});

	test('no more than ten appointments at once go that way, until staff called', async () => {
		const soort = await createSoort(context(), { minuten: 15 });
		await consulent();
		for (let i = 0; i < 10; i += 1) {
			const klokslag =
				`${9 + Math.floor(i / 4)}`.padStart(2, '0') + `:${['00', 15, 30, 45][i % 4]}`;
			expect(await boek(soort, klokslag, { bekend: false, gast })).toMatchObject({
				soort: 'geboekt'
			});
		}
		expect(await boek(soort, '11:45', { bekend: false, gast })).toEqual({ soort: 'mail_nodig' });
		expect(await boek(soort, '11:45')).toMatchObject({ soort: 'geboekt' });
	});
});
