import { expect, test } from 'vitest';
import { measure, splitSentences, splitWords } from './readability.ts';

const LEGALESE =
	'Onverminderd het bepaalde in de voorgaande bepalingen geschiedt de definitieve vaststelling van de ' +
	'algemene bijstandsverlening aan de desbetreffende belanghebbende zelfstandige, voor zover diens ' +
	'vermogensbestanddelen de overeenkomstig het bepaalde vastgestelde vermogensgrens overschrijden, ' +
	'uitsluitend met inachtneming van de verplichtingen betreffende de bedrijfsuitoefening.';
const PLAIN =
	'U hebt een bedrijf. Het gaat nu niet zo goed. Wij kijken met u mee. ' +
	'Soms kunt u geld krijgen om van te leven. Vraag op tijd om hulp.';

test('a paragraph of legalese fails every gate', () => {
	const m = measure([LEGALESE]);
	expect(m.score).toBeLessThan(30);
	expect(m.mean).toBeGreaterThan(12);
	expect(m.longestWords).toBeGreaterThan(20);
	expect(m.longest).toBe(LEGALESE);
});

test('plain language passes every gate', () => {
	const m = measure([PLAIN]);
	expect(m.score).toBeGreaterThan(90);
	expect(m.mean).toBeLessThan(8);
	expect(m.longestWords).toBe(9);
});

test('an amount is one word and its dots end no sentence', () => {
	expect(splitSentences('U vraagt € 48.060. Het maximum is € 2.027,79.')).toHaveLength(2);
	expect(splitWords('U vraagt €\u00a048.060.')).toHaveLength(3);
});

test('nothing to read gives no division by zero', () => {
	expect(measure([])).toMatchObject({ mean: 0, longestWords: 0 });
});
