import { describe, expect, test } from 'vitest';
import { feiten } from '../../../../tests/builders/feiten.ts';
import {
	categorieIn,
	gevallen,
	lijn,
	toetsOp,
	voorzieningIn
} from '../../../../tests/wet/support.ts';
import type { Feiten } from '../feiten/catalogus.ts';

const TOEN = { op: '2019-12-31' };
const NU = { op: '2020-01-01' };

/** Iemand met een lopend bedrijf die ziek werd en op de WAZ wachtte. */
const wachtOpWaz = feiten()
	.alsGevestigde()
	.zonder('oordeelLevensvatbaar')
	.met({ beperktDoorGezondheid: true, wazAangevraagd: true })
	.metVermogen(10_000, 500);

describe('Bbz 2004 art. 2 lid 1 onder e (oud): door gezondheid beperkt', () => {
	gevallen(
		'gezondheid_beperkt',
		[
			'laat toe wie door ziekte minder kan',
			{ beperktDoorGezondheid: true },
			['voldaan', 'gezondheid_beperkt'],
			TOEN
		],
		[
			'weigert wie alles kan',
			{ beperktDoorGezondheid: false },
			['niet_voldaan', 'gezondheid_niet_beperkt'],
			TOEN
		],
		['vraagt naar de gezondheid', {}, ['onbekend', 'beperktDoorGezondheid'], TOEN]
	);
});

describe('Bbz 2004 art. 2 lid 1 onder e (oud): WAZ aangevraagd', () => {
	gevallen(
		'waz_aangevraagd',
		[
			'laat toe wie de WAZ heeft aangevraagd',
			{ wazAangevraagd: true },
			['voldaan', 'waz_aangevraagd'],
			TOEN
		],
		[
			'weigert wie dat niet heeft gedaan',
			{ wazAangevraagd: false },
			['niet_voldaan', 'waz_niet_aangevraagd'],
			TOEN
		],
		['vraagt naar de aanvraag', {}, ['onbekend', 'wazAangevraagd'], TOEN]
	);

	test('noemt alsnog aanvragen niet als uitweg', () => {
		expect(lijn('waz_aangevraagd', { wazAangevraagd: false }, TOEN).omslag).toEqual([]);
	});
});

describe('Bbz 2004 art. 28 (oud): levensonderhoud tot de beslissing over de WAZ', () => {
	const categorie = (f: Feiten) => categorieIn(toetsOp(f, TOEN), 'arbeidsongeschikt').uitkomst;

	test('is er zonder oordeel over de levensvatbaarheid, als lening tot de beslissing', () => {
		const t = toetsOp(wachtOpWaz.klaar(), TOEN);
		expect(categorieIn(t, 'arbeidsongeschikt').uitkomst).toBe('voldaan');
		expect(voorzieningIn(t, 'levensonderhoud', 'arbeidsongeschikt')).toMatchObject({
			uitkomst: 'voldaan',
			artikel: { artikel: '28' },
			vorm: 'renteloze_lening_daarna_definitief',
			voorwaarden: [
				'tot_beslissing_waz',
				'administratie_binnen_zes_maanden',
				'vermogen_boven_grens_blijft_lening'
			]
		});
		expect(voorzieningIn(t, 'levensonderhoud', 'arbeidsongeschikt').duur).toBeUndefined();
	});

	test('is er ook voor wie stopt, en niet voor wie nog niet is begonnen', () => {
		expect(categorie(wachtOpWaz.met({ doel: 'stoppen' }).klaar())).toBe('voldaan');
		expect(
			categorie(wachtOpWaz.zonder('startdatumBedrijf').met({ bedrijfGestart: false }).klaar())
		).toBe('niet_voldaan');
	});

	test('vraagt de uren van elke zelfstandige: 1.224 is te weinig, 1.225 genoeg', () => {
		expect(categorie(wachtOpWaz.metUren(1224).klaar())).toBe('niet_voldaan');
		expect(categorie(wachtOpWaz.metUren(1225).klaar())).toBe('voldaan');
	});

	test('geeft nooit kapitaal (art. 2 lid 2)', () => {
		const t = toetsOp(wachtOpWaz.metKapitaal(1).klaar(), TOEN);
		expect(voorzieningIn(t, 'bedrijfskapitaal', 'arbeidsongeschikt').uitkomst).toBe('niet_voldaan');
		expect(lijn('geen_kapitaal_bij_waz', {}, TOEN).waarom.code).toBe('kapitaal_niet_bij_waz');
	});

	test('bestaat niet meer vanaf 1 januari 2020: geen categorie, geen regel en geen vraag', () => {
		const t = toetsOp({}, NU);
		expect(t.categorieen.map((c) => c.id)).not.toContain('arbeidsongeschikt');
		expect(t.voorzieningen.map((v) => v.categorie)).not.toContain('arbeidsongeschikt');
		expect(t.regels.map((r) => r.id)).not.toContain('waz_aangevraagd');
		expect(t.ontbrekend.map((o) => o.feit)).not.toContain('wazAangevraagd');
	});

	test('vraagt de cijfers van het bedrijf om het inkomen, niet om de levensvatbaarheid', () => {
		const alleen = wachtOpWaz.met({ doel: 'stoppen', stoptBinnenTwaalfMaanden: false }).klaar();
		const stuk = toetsOp(alleen, TOEN).bewijsstukken.find((s) => s.id === 'jaarrekeningen');
		expect(stuk?.regels).toEqual(['aangewezen_op_bedrijf']);
	});
});
