import { expect, it } from 'vitest';
import { geldendOp, PARAMETERS } from '#lib/bbz/index.ts';
import type { ParameterId } from '#lib/bbz/index.ts';
import { nl } from './nl/nl.ts';

/** A title of the law names its number in words; the number itself is the law core's. */
const value = (id: ParameterId) => geldendOp(PARAMETERS[id], '2026-07-01')?.waarde;
const WORDS: Readonly<Record<number, string>> = { 10: 'tien', 12: 'twaalf', 6: 'zes' };
const inWords = (id: ParameterId) => WORDS[value(id) ?? 0] ?? 'no word';

it('a fixed sentence names the same age as the law core', () => {
	expect(nl.regels.leeftijd_minimum.titel).toContain(` ${value('minimumleeftijd')} jaar`);
	expect(nl.regels.leeftijd_minimum.norm).toContain(` ${value('minimumleeftijd')} jaar`);
	expect(nl.parameters.normJongAlleenstaand).toContain(` ${value('gewoneNormLeeftijd')}`);
});

it('a fixed sentence names the same number of years or months as the law core', () => {
	expect(nl.regels.ouder_tien_jaar.titel).toContain(`${inWords('tienJaar')} jaar`);
	expect(nl.bewijsstukken.bewijs_tien_jaar.naam).toContain(`${inWords('tienJaar')} jaar`);
	expect(nl.vormen.rentedragende_lening).toContain(`${inWords('looptijdKrediet')} jaar`);
	expect(nl.voorwaarden.administratie_binnen_zes_maanden).toContain(
		`${inWords('administratieTermijn')} maanden`
	);
	expect(nl.regels.stopt_binnen_twaalf_maanden.titel).toContain(
		`${inWords('stopTermijn')} maanden`
	);
});
