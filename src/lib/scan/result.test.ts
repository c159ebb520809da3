import { describe, expect, test } from 'vitest';
import { toets } from '#lib/bbz/index.ts';
import type { Feiten } from '#lib/bbz/index.ts';
import { feiten } from '../../../tests/builders/feiten.ts';
import { arrangeResultaat, mayGetLeven } from './result.ts';

const DAG = '2026-11-24';

const resultOf = (f: Feiten, beleid = 'landelijk') =>
	arrangeResultaat(toets(f, DAG, beleid), { feiten: f });
const waysOf = (f: Feiten) =>
	resultOf(f).uitwegen.map(({ wijzigingen }) =>
		Object.fromEntries(wijzigingen.map((w) => [w.feit, w.waarde]))
	);

/** Money to live on only, too few hours and too much income beside the business. */
const TE_VEEL_INKOMEN = feiten()
	.alsGevestigde()
	.zonder('oordeelLevensvatbaar')
	.samenMetPartner(2000, '1980-04-02')
	.met({ overigInkomen: 1000, gevraagdKapitaal: 0 })
	.metUren(780)
	.klaar();
const WEINIG_UREN = { ...TE_VEEL_INKOMEN, overigInkomen: 0, inkomenPartner: 500 };

describe('"It can be done" is only said of what the law core then gives', () => {
	test('more hours do not open money to live on for whom the income is too high', () => {
		expect(resultOf(TE_VEEL_INKOMEN)).toMatchObject({ kop: 'past_nu_niet', uitwegen: [] });
	});

	test('more hours do open it where the income is low enough', () => {
		expect(resultOf(WEINIG_UREN).kop).toBe('kan_passen_als');
		expect(waysOf(WEINIG_UREN)).toEqual([{ urenPerJaar: 1225 }]);
		const dan = resultOf({ ...WEINIG_UREN, urenPerJaar: 1225 });
		expect(dan.voorzieningen.map((v) => v.uitkomst)).not.toContain('niet_voldaan');
	});

	test('says which of two kinds of help the change opens', () => {
		const beide = feiten().met(TE_VEEL_INKOMEN).metKapitaal(10_000).klaar();
		const r = resultOf(beide);
		expect([r.kop, r.uitwegVoor]).toEqual(['kan_passen_als', 'bedrijfskapitaal']);
		expect(waysOf(beide)).toEqual([{ urenPerJaar: 1225 }]);
	});

	test('keeps apart what would still be unknown', () => {
		const open = feiten().met(WEINIG_UREN).zonder('rechtsvorm').klaar();
		expect(resultOf(open).uitwegen.map((u) => u.uitkomst)).toEqual(['onbekend']);
	});
});

describe('No lever that nobody should be offered', () => {
	const omslagOf = (f: Feiten) =>
		[...resultOf(f).pastNiet].flatMap((r) => r.omslag.map((w) => w.feit));

	test('nobody is told to earn less, the reason names the limit', () => {
		const f = { ...TE_VEEL_INKOMEN, urenPerJaar: 1600 };
		const r = resultOf(f);
		expect([r.kop, r.uitwegen, omslagOf(f)]).toEqual(['past_nu_niet', [], []]);
		expect(r.pastNiet.map((l) => l.waarom)).toEqual([
			{ code: 'inkomen_niet_onder_norm', waarden: { inkomen: 3000, norm: 2027.79 } }
		]);
	});

	test('whoever stops is not told to work more', () => {
		const f = feiten().alsStopper().metUren(600).klaar();
		expect([resultOf(f).kop, resultOf(f).uitwegen, omslagOf(f)]).toEqual(['past_nu_niet', [], []]);
	});
});

describe('An amount to live on', () => {
	const ALLEBEI = feiten().met(TE_VEEL_INKOMEN).metKapitaal(10_000).klaar();
	const STARTER = feiten().alsStarter().klaar();
	const ZONDER_UITKERING: Feiten = { ...STARTER, uitkering: 'geen', ontslagDreigt: false };

	test.each<[zin: string, Feiten, boolean]>([
		['is worked out for whom it may fit', STARTER, true],
		['is worked out where more hours would open it', WEINIG_UREN, true],
		['is worked out while nothing is known', {}, true],
		['is kept from a starter without a benefit', ZONDER_UITKERING, false],
		['is kept from whom the income is too high', TE_VEEL_INKOMEN, false],
		['is kept from whom more hours only open a loan', ALLEBEI, false],
		['is kept where only the loan fits', { ...ALLEBEI, urenPerJaar: 1600 }, false],
		['is kept from who did not ask it', { ...WEINIG_UREN, vraagtLevensonderhoud: false }, false]
	])('%s', (_zin, f, verwacht) => {
		expect(mayGetLeven(resultOf(f), f)).toBe(verwacht);
	});
});

describe('Whoever has not said what they want', () => {
	test('hears that it is open, and no kind of help by name', () => {
		const r = resultOf({});
		expect([r.kop, r.voorzieningen, r.later]).toEqual(['nog_open', [], []]);
		expect(r.ontbreekt.map((l) => l.id)).toContain('leeftijd_minimum');
		expect(r.ontbreekt.map((l) => l.id)).not.toContain('redelijke_termijn');
	});

	test('first talks to somebody: nothing says that they want to begin', () => {
		const stappen = toets({}, DAG).routes.map((r) => r.id);
		expect(stappen.slice(0, 2)).toEqual(['gesprek_consulent', 'voorlichting']);
		expect(stappen).not.toContain('voorbereidingsperiode');
		expect(toets({ startvoornemen: true }, DAG).routes[0]?.id).toBe('voorlichting_starters');
	});

	test('hears about one kind of help as soon as the answers point there', () => {
		const f = feiten().alsGevestigde().zonder('doel').met({ stoptBinnenTwaalfMaanden: false });
		expect(resultOf(f.klaar())).toMatchObject({
			kop: 'nog_niet_duidelijk',
			beste: { id: 'gevestigd' }
		});
	});
});
