import { describe, expect, test } from 'vitest';
import { isoDag, tijd } from '../taal/moment.ts';
import {
	dichtstbij,
	kiesTeam,
	vrijeTijden,
	type Gevraagd,
	type Rooster,
	type UrenRegel
} from './beschikbaarheid.ts';

const LOKET = { id: 'loket', soort: 'locatie' } as const;
const WERKPLEIN = { id: 'werkplein', soort: 'locatie' } as const;

const gesprek = (more: Partial<Gevraagd> = {}): Gevraagd => ({
	soortId: 'gesprek',
	minuten: 60,
	rustVoor: 0,
	rustNa: 0,
	medewerkers: 1,
	plekSoort: 'locatie',
	vervolgVan: undefined,
	plekId: undefined,
	...more
});

/** Tuesdays from nine to twelve, unless told otherwise. */
const uren = (more: Partial<UrenRegel> = {}): UrenRegel => ({
	weekdag: 2,
	van: '09:00',
	tot: '12:00',
	plek: LOKET,
	soortId: undefined,
	reeksId: undefined,
	vanaf: '2026-01-01',
	totEnMet: undefined,
	...more
});

const rooster = (more: Partial<Rooster> = {}): Rooster => ({
	medewerker: 'a',
	regels: [uren()],
	uitzonderingen: [],
	bezet: [],
	...more
});

const DINSDAG = '2026-12-01';
const op = (dag: string, klok: string) => Date.parse(`${dag}T${klok}:00+01:00`);

interface Vraag {
	readonly van?: string;
	readonly tot?: string;
	readonly vroegst?: Date;
	readonly dicht?: readonly string[];
}

function tijden(
	gevraagd: Gevraagd,
	roosters: readonly Rooster[],
	{ van = DINSDAG, tot = van, vroegst = new Date(0), dicht = [] }: Vraag = {}
) {
	return vrijeTijden(gevraagd, roosters, { van, tot, vroegst, dicht: new Set(dicht) });
}

const klokken = (...given: Parameters<typeof tijden>) =>
	tijden(...given).map(({ begin }) => tijd(begin));

describe('within the hours', () => {
	test('a long appointment begins every half hour and ends with them at the latest', () => {
		expect(klokken(gesprek(), [rooster()])).toEqual(['09:00', '09:30', '10:00', '10:30', '11:00']);
	});

	test('a short one begins every quarter', () => {
		const kort = uren({ tot: '09:45' });
		expect(klokken(gesprek({ minuten: 15 }), [rooster({ regels: [kort] })])).toEqual([
			'09:00',
			'09:15',
			'09:30'
		]);
	});

	test.each([
		['a minute too short', '09:59', []],
		['just long enough', '10:00', ['09:00']]
	])('hours that are %s', (_, tot, verwacht) => {
		expect(klokken(gesprek(), [rooster({ regels: [uren({ tot })] })])).toEqual(verwacht);
	});

	test('the quiet before and after falls within them', () => {
		const thuis = gesprek({ rustVoor: 30, rustNa: 30 });
		expect(klokken(thuis, [rooster()])).toEqual(['09:30', '10:00', '10:30']);
	});

	test('hours that join are one stretch, those at another place are not', () => {
		const regels = [uren({ tot: '10:00' }), uren({ van: '10:00', tot: '11:00' })];
		expect(klokken(gesprek({ minuten: 90 }), [rooster({ regels })])).toEqual(['09:00', '09:30']);
		const elders = [uren({ tot: '10:00' }), uren({ van: '10:00', tot: '11:00', plek: WERKPLEIN })];
		expect(klokken(gesprek({ minuten: 90 }), [rooster({ regels: elders })])).toEqual([]);
	});

	test.each([
		['the day before it holds', '2026-12-08', undefined, []],
		['the first day', '2026-12-01', undefined, ['09:00']],
		['the last day', '2026-01-01', '2026-12-01', ['09:00']],
		['the day after the last', '2026-01-01', '2026-11-30', []]
	])('%s of a rule', (_, vanaf, totEnMet, verwacht) => {
		const regels = [uren({ tot: '10:00', vanaf, totEnMet })];
		expect(klokken(gesprek(), [rooster({ regels })])).toEqual(verwacht);
	});
});

describe('what is taken', () => {
	const van = (begin: string, eind: string) => ({
		van: op(DINSDAG, begin),
		tot: op(DINSDAG, eind)
	});

	test('leaves what ends or begins at that very minute', () => {
		const bezet = [van('10:00', '11:00')];
		expect(klokken(gesprek(), [rooster({ bezet })])).toEqual(['09:00', '11:00']);
	});

	test.each([
		['that ends as the next begins fits', 30, ['09:30']],
		['that ends a minute later does not', 31, []]
	])('quiet %s', (_, rustNa, verwacht) => {
		const alleen = uren({ van: '09:30' });
		const bezet = [van('08:00', '09:30'), van('11:00', '12:00')];
		expect(klokken(gesprek({ rustNa }), [rooster({ regels: [alleen], bezet })])).toEqual(verwacht);
	});

	test.each([
		['just before that moment', '08:59', '09:00'],
		['at that moment', '09:00', '09:00'],
		['just after it', '09:01', '09:30']
	])('nothing begins before the earliest moment: %s', (_, vroegst, eerste) => {
		const [begin] = klokken(gesprek(), [rooster()], { vroegst: new Date(op(DINSDAG, vroegst)) });
		expect(begin).toBe(eerste);
	});
});

describe('a day on which it is otherwise', () => {
	const weg = { dag: DINSDAG, uren: undefined };

	test('away is away', () => {
		expect(klokken(gesprek(), [rooster({ uitzonderingen: [weg] })])).toEqual([]);
	});

	test('other hours stand in the place of the usual ones', () => {
		const anders = { dag: DINSDAG, uren: { van: '14:00', tot: '15:30', plek: LOKET } };
		expect(klokken(gesprek(), [rooster({ uitzonderingen: [anders] })])).toEqual(['14:00', '14:30']);
	});

	test('the day after is as usual, and a day without hours can get some', () => {
		const anders = { dag: '2026-12-02', uren: { van: '14:00', tot: '15:00', plek: LOKET } };
		const week = { van: DINSDAG, tot: '2026-12-08' };
		const gevonden = tijden(gesprek(), [rooster({ uitzonderingen: [weg, anders] })], week);
		expect(gevonden.map(({ begin }) => isoDag(begin))).toEqual([
			'2026-12-02',
			...Array.from({ length: 5 }, () => '2026-12-08')
		]);
	});

	test('hours kept for who attended stay kept', () => {
		const regels = [uren({ reeksId: 'starters', van: '11:00', tot: '12:00' })];
		const anders = { dag: DINSDAG, uren: { van: '10:00', tot: '13:00', plek: LOKET } };
		const een = rooster({ regels, uitzonderingen: [anders] });
		expect(klokken(gesprek(), [een])).toEqual(['10:00', '12:00']);
		expect(klokken(gesprek({ vervolgVan: 'starters' }), [een])).toEqual(['11:00']);
	});

	test('on a closed day nobody is asked', () => {
		expect(klokken(gesprek(), [rooster()], { dicht: [DINSDAG] })).toEqual([]);
	});
});

describe('what hours are for', () => {
	test('hours for one kind are not for another', () => {
		const regels = [uren({ soortId: 'intake', tot: '10:00' })];
		expect(klokken(gesprek(), [rooster({ regels })])).toEqual([]);
		expect(klokken(gesprek({ soortId: 'intake' }), [rooster({ regels })])).toEqual(['09:00']);
	});

	test('hours for who attended a series are for nobody else, and they get no others', () => {
		const regels = [
			uren({ reeksId: 'starters', tot: '10:00' }),
			uren({ van: '10:00', tot: '11:00' })
		];
		expect(klokken(gesprek(), [rooster({ regels })])).toEqual(['10:00']);
		expect(klokken(gesprek({ vervolgVan: 'starters' }), [rooster({ regels })])).toEqual(['09:00']);
		expect(klokken(gesprek({ vervolgVan: 'andere' }), [rooster({ regels })])).toEqual([]);
	});

	const bellen = gesprek({ plekSoort: 'telefoon', plekId: 'telefoon' });

	test('who sits at a desk can be rung, who works at home does not sit at a desk', () => {
		const thuis = [uren({ plek: undefined, tot: '10:00' })];
		expect(klokken(bellen, [rooster({ regels: thuis })])).toEqual(['09:00']);
		expect(klokken(gesprek(), [rooster({ regels: thuis })])).toEqual([]);
		expect(tijden(bellen, [rooster()])[0]).toMatchObject({ plekId: 'telefoon' });
	});

	test('hours by video are for video only', () => {
		const plek = { id: 'video', soort: 'online' } as const;
		const regels = [uren({ plek, tot: '10:00' })];
		expect(klokken(bellen, [rooster({ regels })])).toEqual([]);
		expect(tijden(gesprek({ plekSoort: 'online' }), [rooster({ regels })])).toMatchObject([
			{ plekId: 'video' }
		]);
	});
});

describe('two members of staff', () => {
	const samen = gesprek({ medewerkers: 2 });
	const b = (more = {}) => rooster({ medewerker: 'b', ...more });

	test('are both needed, for the whole of it', () => {
		const later = [uren({ van: '10:00', tot: '11:30' })];
		expect(klokken(samen, [rooster()])).toEqual([]);
		expect(klokken(samen, [rooster(), b({ regels: later })])).toEqual(['10:00', '10:30']);
		const bezet = [{ van: op(DINSDAG, '10:00'), tot: op(DINSDAG, '10:30') }];
		expect(klokken(samen, [rooster(), b({ regels: later, bezet })])).toEqual(['10:30']);
	});

	test('are at the same place', () => {
		expect(klokken(samen, [rooster(), b({ regels: [uren({ plek: WERKPLEIN })] })])).toEqual([]);
	});
});

describe('the clock on the wall', () => {
	const nacht = (more: Partial<UrenRegel>) => [
		rooster({ regels: [uren({ weekdag: 7, ...more })] })
	];

	test('in the night that the clock goes forward, an hour is not there', () => {
		const gevonden = klokken(gesprek(), nacht({ van: '01:00', tot: '05:00' }), {
			van: '2027-03-28'
		});
		expect(gevonden).toEqual(['01:00', '01:30', '03:00', '03:30', '04:00']);
	});

	test('in the night that the clock goes back, an hour is there twice', () => {
		const gevonden = tijden(gesprek(), nacht({ van: '02:00', tot: '04:00' }), {
			van: '2026-10-25'
		});
		expect(gevonden.map(({ begin }) => begin.toISOString().slice(11, 16))).toEqual([
			'00:00',
			'00:30',
			'01:00',
			'01:30',
			'02:00'
		]);
	});

	test('nine in the morning is nine on both sides of the change', () => {
		const ochtend = nacht({ van: '09:00', tot: '10:00' });
		const gevonden = tijden(gesprek(), ochtend, { van: '2026-10-18', tot: '2026-10-25' });
		expect(gevonden.map(({ begin }) => begin.toISOString())).toEqual([
			'2026-10-18T07:00:00.000Z',
			'2026-10-25T08:00:00.000Z'
		]);
	});

	test('29 February is a day like others', () => {
		const gevonden = tijden(gesprek(), [rooster({ regels: [uren({ tot: '10:00' })] })], {
			van: '2028-02-28',
			tot: '2028-03-01'
		});
		expect(gevonden.map(({ begin }) => isoDag(begin))).toEqual(['2028-02-29']);
	});
});

describe('who does it', () => {
	const drukte = new Map([
		['a', 3],
		['b', 1],
		['c', 1]
	]);

	test('the one with the fewest that week, then the first by id', () => {
		expect(kiesTeam(['c', 'b', 'a'], 1, { drukte, liefst: [] })).toEqual(['b']);
		expect(kiesTeam(['a', 'b', 'c'], 2, { drukte, liefst: [] })).toEqual(['b', 'c']);
	});

	test('who has none goes before who has one', () => {
		expect(kiesTeam(['a', 'b', 'd'], 1, { drukte, liefst: [] })).toEqual(['d']);
	});

	test('but who was there before stays', () => {
		expect(kiesTeam(['a', 'b'], 1, { drukte, liefst: ['a'] })).toEqual(['a']);
	});
});

test('the nearest other times stand in order of time', () => {
	const vrij = [8, 10, 12, 13].map((uur) => ({ begin: new Date(Date.UTC(2026, 11, 1, uur)) }));
	const dichtbij = dichtstbij(vrij, new Date(Date.UTC(2026, 11, 1, 11)), 3);
	expect(dichtbij.map(({ begin }) => begin.getUTCHours())).toEqual([10, 12, 13]);
});
