import { describe, expect, test } from 'vitest';
import { isDatum } from '../begrippen/datum.ts';
import { PARAMETERS } from './alle.ts';
import type { ParameterId } from './alle.ts';
import { BRONNEN } from './bronnen.ts';
import { GEZIEN_OP, VINDPLAATSEN } from './vindplaatsen.ts';
import { AANGEKONDIGD } from './duren.ts';
import { PW_VERMOGEN_NIET_VAN_TOEPASSING } from './pw-vermogensgrens.ts';
import { geldendOp } from './tijdreeks.ts';
import type { Parameter } from './tijdreeks.ts';

const alle = Object.entries(PARAMETERS) as [ParameterId, Parameter][];
const op = (id: ParameterId, datum: string) => geldendOp(PARAMETERS[id], datum);

describe('Elke parameter', () => {
	test.each(alle)('%s heeft zijn sleutel als id', (id, parameter) => {
		expect(parameter.id).toBe(id);
	});

	test.each(alle)('%s heeft bij elke waarde een bron, een zekerheid en een getal', (_id, p) => {
		expect(p.waarden.length).toBeGreaterThan(0);
		for (const w of p.waarden) {
			expect(Object.keys(BRONNEN)).toContain(w.bron);
			expect(['bevestigd', 'afgeleid', 'onzeker', 'herinnerd']).toContain(w.zekerheid);
			expect(w.waarde).toBeGreaterThan(0);
		}
	});

	test.each(alle)('%s staat op volgorde en overlapt niet', (_id, p) => {
		for (const [nr, w] of p.waarden.entries()) {
			expect(isDatum(w.vanaf)).toBe(true);
			if (w.totEnMet !== undefined) {
				expect(isDatum(w.totEnMet)).toBe(true);
				expect(w.totEnMet >= w.vanaf).toBe(true);
			}
			const volgende = p.waarden[nr + 1];
			if (volgende !== undefined)
				expect(w.totEnMet !== undefined && w.totEnMet < volgende.vanaf).toBe(true);
		}
	});

	test('zonder bron gezien is hij hoogstens herinnerd', () => {
		for (const [id, p] of alle)
			for (const w of p.waarden)
				if (w.bron === 'geen') expect([id, w.zekerheid]).toEqual([id, 'herinnerd']);
	});
});

describe('Elke bron', () => {
	test.each(Object.entries(BRONNEN))('%s heeft een naam', (_, naam) => {
		expect(naam.length).toBeGreaterThan(3);
	});

	test.each(Object.entries(VINDPLAATSEN))('%s heeft een adres op internet', (_, adres) => {
		expect(adres).toMatch(/^https:\/\/[a-z0-9.-]+\.[a-z]+(\/|$)/);
	});

	test('is gezien op een dag die bestaat', () => {
		expect(isDatum(GEZIEN_OP)).toBe(true);
	});
});

describe('Constanten van de wet', () => {
	test.each([
		['vermogensverhouding', 0.3],
		['duurGevestigd', 12],
		['duurGevestigdVerlenging', 24],
		['duurStarter', 36],
		['duurBeeindigend', 12],
		['duurBeeindigendVerlenging', 12],
		['duurVoorbereiding', 12],
		['duurDirectOmNiet', 6],
		['stopTermijn', 12],
		['looptijdKrediet', 10],
		['uitstelPerBesluit', 12],
		['uitstelTotaal', 36],
		['administratieTermijn', 6],
		['aflossingBovenGrens', 10],
		['naBeeindigingDuur', 5],
		['naBeeindigingAandeel', 50],
		['hypotheekDuur', 10],
		['hypotheekRenteaftrek', 3],
		['voorschotTermijn', 4],
		['minimumleeftijd', 18],
		['tienJaar', 10],
		['urencriterium', 1225],
		['urencriteriumVerlaagd', 800]
	] as const)('%s is %d en loopt door', (id, waarde) => {
		expect(op(id, '2015-01-01')?.waarde).toBe(waarde);
		expect(op(id, '2026-11-22')).toMatchObject({ waarde, zekerheid: 'bevestigd' });
		expect(op(id, '2030-01-01')?.waarde).toBe(waarde);
	});

	test('het voorschot is 90 procent tot en met 2025 en daarna 95, met een dag die niet vaststaat', () => {
		expect(op('voorschotAandeel', '2025-12-31')).toMatchObject({ waarde: 90, bron: 'LM' });
		expect(op('voorschotAandeel', '2026-01-01')).toMatchObject({
			waarde: 95,
			zekerheid: 'onzeker'
		});
	});

	test('terugwerkende kracht kent de wet pas vanaf 2026', () => {
		expect(op('terugwerkendeMaanden', '2025-12-31')).toBeUndefined();
		expect(op('terugwerkendeMaanden', '2026-01-01')?.waarde).toBe(3);
	});

	test('18 maanden voor de starter is aangekondigd maar telt niet mee', () => {
		expect(AANGEKONDIGD.map((a) => [a.parameter, a.waarde])).toEqual([['duurStarter', 18]]);
		expect(op('duurStarter', '2027-01-01')?.waarde).toBe(36);
	});

	test('de redelijke termijn van 18 maanden is praktijk en dus onzeker', () => {
		expect(op('redelijkeTermijn', '2026-11-22')).toMatchObject({
			waarde: 18,
			zekerheid: 'onzeker'
		});
	});

	test('oudere is 55 jaar tot en met 2019, daarna geboren voor 1960', () => {
		expect(op('ouderLeeftijd', '2019-12-31')?.waarde).toBe(55);
		expect(op('ouderLeeftijd', '2020-01-01')).toBeUndefined();
		expect(op('ouderGeborenVoor', '2019-12-31')).toBeUndefined();
		expect(op('ouderGeborenVoor', '2020-01-01')?.waarde).toBe(1960);
	});
});

describe('Participatiewet art. 34 lid 2 en 3: vermogensgrenzen', () => {
	test.each([
		[2017, 5940, 11880, 50100],
		[2018, 6020, 12040, undefined],
		[2019, 6120, 12240, 51600],
		[2020, 6225, 12450, undefined],
		[2021, 6295, 12590, 53100],
		[2022, 6505, 13010, undefined],
		[2023, 7605, 15210, 64100],
		[2024, 7575, 15150, 63900],
		[2025, 7770, 15540, 65500],
		[2026, 8000, 16000, 67500]
	])('zijn in %i %d, %d en voor de woning %s euro', (jaar, alleen, gehuwd, woning) => {
		for (const dag of [`${jaar}-01-01`, `${jaar}-12-31`]) {
			expect(op('pwVermogenAlleenstaand', dag)?.waarde).toBe(alleen);
			expect(op('pwVermogenGehuwd', dag)?.waarde).toBe(gehuwd);
			expect(op('pwVermogenWoning', dag)?.waarde).toBe(woning);
		}
	});

	test.each([
		['pwVermogenAlleenstaand', 2017, 'onzeker'],
		['pwVermogenAlleenstaand', 2020, 'bevestigd'],
		['pwVermogenAlleenstaand', 2021, 'herinnerd'],
		['pwVermogenGehuwd', 2020, 'herinnerd'],
		['pwVermogenWoning', 2017, 'onzeker'],
		['pwVermogenWoning', 2021, 'herinnerd']
	] as const)('%s van %i heet %s', (id, jaar, zekerheid) => {
		expect(op(id, `${jaar}-06-01`)?.zekerheid).toBe(zekerheid);
	});

	test('gelden vanaf 2026 niet bij het Bbz (art. 60ba)', () => {
		expect(PW_VERMOGEN_NIET_VAN_TOEPASSING.vanaf).toBe('2026-01-01');
	});
});
