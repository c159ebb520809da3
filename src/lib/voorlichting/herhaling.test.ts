import { describe, expect, it } from 'vitest';
import {
	herhalingSchema,
	planmomenten,
	tijdvakOp,
	weeklyParts,
	type Herhaling,
	type Planmoment
} from './herhaling.ts';

const elkeWeek = (more: Partial<Herhaling> = {}): Herhaling =>
	herhalingSchema.parse({
		soort: 'week',
		elke: 1,
		weekdag: 2,
		vanaf: '2026-09-01',
		totEnMet: '2026-09-30',
		van: '09:30',
		tot: '11:00',
		...more
	});
const elkeMaand = (more: Partial<Herhaling> = {}) =>
	elkeWeek({ soort: 'maand', totEnMet: '2027-02-28', ...more });

const dagen = (herhaling: Herhaling) =>
	planmomenten(herhaling).flatMap((moment) => ('delen' in moment ? [moment.dag] : []));
const overgeslagen = (herhaling: Herhaling) =>
	planmomenten(herhaling).flatMap((moment) =>
		'vrij' in moment ? [`${moment.dag} ${moment.vrij ?? ''}`.trim()] : []
	);
const begin = (moment: Planmoment | undefined) =>
	moment && 'delen' in moment ? moment.delen.map((deel) => deel.begin.toISOString()) : [];

describe('by the week', () => {
	it('comes each week, from the first such day to the last one within its end', () => {
		expect(dagen(elkeWeek())).toEqual([
			'2026-09-01',
			'2026-09-08',
			'2026-09-15',
			'2026-09-22',
			'2026-09-29'
		]);
	});

	it('counts its first and its last day, and not the day after', () => {
		expect(dagen(elkeWeek({ vanaf: '2026-09-02', totEnMet: '2026-09-22' })).at(0)).toBe(
			'2026-09-08'
		);
		expect(dagen(elkeWeek({ totEnMet: '2026-09-22' })).at(-1)).toBe('2026-09-22');
		expect(dagen(elkeWeek({ totEnMet: '2026-09-21' })).at(-1)).toBe('2026-09-15');
	});

	it('can come every third week', () => {
		expect(dagen(elkeWeek({ elke: 3 }))).toEqual(['2026-09-01', '2026-09-22']);
	});

	it('keeps its hour of the Dutch clock over the change of the clock', () => {
		const momenten = planmomenten(
			elkeWeek({ vanaf: '2026-10-20', totEnMet: '2026-10-27', van: '19:00', tot: '20:30' })
		);
		expect(momenten.flatMap(begin)).toEqual([
			'2026-10-20T17:00:00.000Z',
			'2026-10-27T18:00:00.000Z'
		]);
	});
});

describe('by the month', () => {
	it('comes on the n-th weekday', () => {
		expect(dagen(elkeMaand({ nummer: 2 }))).toEqual([
			'2026-09-08',
			'2026-10-13',
			'2026-11-10',
			'2026-12-08',
			'2027-01-12',
			'2027-02-09'
		]);
	});

	it('comes on the last one, be it the fourth or the fifth', () => {
		expect(dagen(elkeMaand({ nummer: -1, totEnMet: '2026-12-31' }))).toEqual([
			'2026-09-29',
			'2026-10-27',
			'2026-11-24',
			'2026-12-29'
		]);
	});

	it('goes past a month that has no fifth', () => {
		expect(dagen(elkeMaand({ nummer: 5 }))).toEqual(['2026-09-29', '2026-12-29']);
	});

	it('goes past the first month when its day is before the beginning', () => {
		expect(dagen(elkeMaand({ vanaf: '2026-09-02', totEnMet: '2026-10-31' }))).toEqual([
			'2026-10-06'
		]);
	});

	it('can come every other month', () => {
		expect(dagen(elkeMaand({ elke: 2 }))).toEqual(['2026-09-01', '2026-11-03', '2027-01-05']);
	});

	it('knows 29 February', () => {
		const schrikkel = elkeMaand({ nummer: 5, vanaf: '2028-02-01', totEnMet: '2028-02-29' });
		expect(dagen(schrikkel)).toEqual(['2028-02-29']);
		expect(begin(planmomenten(schrikkel)[0])).toEqual(['2028-02-29T08:30:00.000Z']);
	});
});

describe('days on which there is nothing', () => {
	const kerst = { weekdag: 5, vanaf: '2026-12-18', totEnMet: '2027-01-01' } as const;

	it('are public holidays, by name', () => {
		expect(dagen(elkeWeek(kerst))).toEqual(['2026-12-18']);
		expect(overgeslagen(elkeWeek(kerst))).toEqual([
			'2026-12-25 eerste kerstdag',
			'2027-01-01 Nieuwjaarsdag'
		]);
	});

	it('are not, when that was asked', () => {
		expect(dagen(elkeWeek({ ...kerst, feestdagenVrij: false }))).toHaveLength(3);
	});

	it('are the exceptions', () => {
		const met = elkeWeek({ behalve: ['2026-09-15', '2026-09-16'] });
		expect(dagen(met)).not.toContain('2026-09-15');
		expect(overgeslagen(met)).toEqual(['2026-09-15']);
	});
});

describe('several parts', () => {
	it('are a week apart', () => {
		const [cursus] = planmomenten(elkeWeek({ delen: 5, totEnMet: '2026-09-01' }));
		expect(begin(cursus).map((tekst) => tekst.slice(0, 10))).toEqual([
			'2026-09-01',
			'2026-09-08',
			'2026-09-15',
			'2026-09-22',
			'2026-09-29'
		]);
	});

	it('go past holidays and exceptions, and are still as many', () => {
		const [cursus] = planmomenten(
			elkeWeek({
				weekdag: 5,
				delen: 4,
				vanaf: '2026-12-11',
				totEnMet: '2026-12-11',
				behalve: ['2026-12-18']
			})
		);
		expect(begin(cursus).map((tekst) => tekst.slice(0, 10))).toEqual([
			'2026-12-11',
			'2027-01-08',
			'2027-01-15',
			'2027-01-22'
		]);
	});
});

describe('times of the Dutch clock', () => {
	const uren = (dag: string, van: string, tot: string) => {
		const vak = tijdvakOp(dag, van, tot);
		return [vak.begin.toISOString().slice(0, 16), vak.eind.toISOString().slice(0, 16)];
	};

	it('run over midnight when the end is not after the beginning', () => {
		expect(uren('2026-12-10', '23:30', '00:30')).toEqual(['2026-12-10T22:30', '2026-12-10T23:30']);
		expect(uren('2026-12-10', '09:00', '09:00')).toEqual(['2026-12-10T08:00', '2026-12-11T08:00']);
	});

	it('that the clock skips come an hour later', () => {
		expect(uren('2027-03-28', '02:30', '04:00')).toEqual(['2027-03-28T01:30', '2027-03-28T02:00']);
	});

	it('that are both skipped keep their length', () => {
		expect(uren('2027-03-28', '02:15', '03:15')).toEqual(['2027-03-28T01:15', '2027-03-28T02:15']);
		expect(uren('2027-03-28', '02:00', '03:00')).toEqual(['2027-03-28T01:00', '2027-03-28T02:00']);
	});

	it('that the clock shows twice are the first', () => {
		expect(uren('2026-10-25', '02:30', '04:00')).toEqual(['2026-10-25T00:30', '2026-10-25T03:00']);
	});

	it('stay the same a week later, when the clock has changed', () => {
		const delen = weeklyParts({ dag: '2026-10-20', van: '19:00', tot: '20:30' }, 2);
		expect(delen.map(({ begin }) => begin.toISOString())).toEqual([
			'2026-10-20T17:00:00.000Z',
			'2026-10-27T18:00:00.000Z'
		]);
	});

	it('run over the night of the change', () => {
		expect(uren('2026-10-24', '23:00', '05:00')).toEqual(['2026-10-24T21:00', '2026-10-25T04:00']);
		expect(uren('2027-03-27', '23:00', '05:00')).toEqual(['2027-03-27T22:00', '2027-03-28T03:00']);
	});
});

describe('what is no recurrence', () => {
	const read = (more: object) => herhalingSchema.safeParse({ ...elkeWeek(), ...more }).success;

	it('ends before it begins', () => {
		expect(read({ totEnMet: '2026-08-31' })).toBe(false);
		expect(read({ totEnMet: '2026-09-01' })).toBe(true);
	});

	it('runs for more than two years', () => {
		expect(read({ vanaf: '2026-01-01', totEnMet: '2028-01-02' })).toBe(true);
		expect(read({ vanaf: '2026-01-01', totEnMet: '2028-01-03' })).toBe(false);
	});

	it('names a day or an hour that does not exist', () => {
		expect(read({ vanaf: '2026-02-29' })).toBe(false);
		expect(read({ van: '24:00' })).toBe(false);
		expect(read({ weekdag: 8 })).toBe(false);
		expect(read({ elke: 0 })).toBe(false);
		expect(read({ nummer: 0 })).toBe(false);
	});
});
