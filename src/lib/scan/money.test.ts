import { describe, expect, it } from 'vitest';
import type { Feiten } from '#lib/bbz/index.ts';
import { evaluateScan, startScan } from './flow.ts';
import { estimateAanvulling, estimateRunway, previewLening } from './money.ts';
import type { Deur } from './scan.types.ts';

const DAG = '2026-11-22';
const PAAR = {
	geboortedatum: '1980-05-03',
	geboortedatumPartner: '1982-09-09',
	leefvorm: 'samen',
	overigInkomen: 0,
	inkomenPartner: 900.5,
	kostendelers: 0,
	winstPerJaar: 0
} as const;

describe('money to live on', () => {
	it('fills up to the norm of the household', () => {
		expect(estimateAanvulling(PAAR, DAG)).toEqual({
			soort: 'bedrag',
			bedrag: 1127.29,
			norm: 2027.79,
			teBevestigen: false
		});
	});

	it('asks for the income of the partner instead of taking it for nothing', () => {
		const zonder = Object.fromEntries(
			Object.entries(PAAR).filter(([id]) => id !== 'inkomenPartner')
		);
		expect(estimateAanvulling(zonder, DAG)).toEqual({ soort: 'mist', wat: 'inkomenPartner' });
	});

	it('gives a lowest and a highest amount when the share of the profit is not known', () => {
		expect(estimateAanvulling({ ...PAAR, winstPerJaar: 6000 }, DAG)).toEqual({
			soort: 'tussen',
			minstens: 627.29,
			hoogstens: 1127.29
		});
	});

	it('says that an amount by the formula for people who share costs is to be confirmed', () => {
		expect(estimateAanvulling({ ...PAAR, kostendelers: 1 }, DAG)).toMatchObject({
			teBevestigen: true
		});
	});
});

describe('a loan', () => {
	const preview = (deur: Deur, meer: Feiten) => {
		const stand = startScan(deur);
		const feiten = { ...stand.feiten, vraagtLevensonderhoud: true, ...meer };
		return previewLening(evaluateScan({ ...stand, feiten }, DAG, 'landelijk'));
	};

	it('of 25.000 over five years is 506,91 per month, and its rate is to be confirmed', () => {
		const lening = preview('doorgaan', { gevraagdKapitaal: 25_000 });
		expect(lening).toMatchObject({
			isMaximum: false,
			perMaand: 506.91,
			totaleRente: 5414.59,
			rente: 8,
			teBevestigen: true,
			hoogstensJaren: 10
		});
		expect(lening?.jaren.at(-1)?.rest).toBe(0);
	});

	it('is about the highest amount for who names none or too much, and says so', () => {
		const hoogste = { isMaximum: true, bedrag: 48_060, perMaand: 974.48 };
		expect(preview('starten', {})).toMatchObject(hoogste);
		expect(preview('starten', { gevraagdKapitaal: 60_000 })).toMatchObject(hoogste);
	});

	it.each<[string, Deur, Feiten]>([
		['who wants only money to live on', 'starten', { gevraagdKapitaal: 0 }],
		['who stops', 'stoppen', { gevraagdKapitaal: 0 }],
		[
			'who can borrow at a bank',
			'starten',
			{ gevraagdKapitaal: 900, bankfinanciering: 'mogelijk' }
		],
		[
			'an older entrepreneur, who gets no loan with interest',
			'doorgaan',
			{ gevraagdKapitaal: 900, oordeelLevensvatbaar: false, tienJaarOnafgebroken: true }
		]
	])('is not shown to %s', (_who, deur, meer) => expect(preview(deur, meer)).toBeUndefined());

	it('is not shown before somebody said what help is wanted', () => {
		const stand = startScan('starten');
		const feiten = { ...stand.feiten, gevraagdKapitaal: 15_000 };
		expect(previewLening(evaluateScan({ ...stand, feiten }, DAG, 'landelijk'))).toBeUndefined();
	});
});

describe('the day the money runs out', () => {
	it('is two months away with 3.000 and 1.500 a month short', () => {
		const feiten = { geldBeschikbaar: 3000, inkomstenPerMaand: 500, uitgavenPerMaand: 2000 };
		expect(estimateRunway(feiten, DAG)).toMatchObject({ soort: 'geld_is_op', datum: '2027-01-22' });
	});

	it('is not guessed when a number is missing', () => {
		expect(estimateRunway({ geldBeschikbaar: 3000 }, DAG)).toBeUndefined();
	});
});
