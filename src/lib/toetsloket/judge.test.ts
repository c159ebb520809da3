import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someFeiten, roughFeiten } from '../../../tests/support/arbitrary-feiten.ts';
import { toets } from '../bbz/index.ts';
import { judgeBytes, judgeText, judgeValue } from './judge.ts';
import type { Uitslag } from './judge.ts';
import { problemDetails, problemSchema } from './refusal.ts';

const peildatum = '2026-03-01';
const judge = (value: unknown) => judgeText(JSON.stringify(value));
const problems = (uitslag: Uitslag) =>
	uitslag.ok ? [] : uitslag.fout.problemen.map(({ code, velden }) => [code, velden.join(' ')]);

/** Every refusal has a code, a Dutch sentence and the published form, and survives JSON. */
function expectGoodAnswer(uitslag: Uitslag) {
	expect(JSON.parse(JSON.stringify(uitslag))).toHaveProperty('ok');
	if (uitslag.ok) return;
	const { fout } = uitslag;
	expect(fout.problemen.length).toBeGreaterThan(0);
	for (const { melding } of fout.problemen) expect(melding).toMatch(/^[\p{Lu}“‘].+[.?]$/su);
	expect(fout.melding).not.toMatch(/undefined|\[object|NaN/);
	expect(fout.melding.isWellFormed()).toBe(true);
	problemSchema.parse(problemDetails(fout));
}

test('the answer is the toets of the law core itself', () => {
	const feiten = { doel: 'starten', geboortedatum: '1990-05-17' } as const;
	const uitslag = judge({ peildatum, beleid: 'werksaam-westfriesland', feiten });
	expect(uitslag).toEqual({ ok: true, toets: toets(feiten, peildatum, 'werksaam-westfriesland') });
});

test('without a policy the national rules hold', () => {
	const uitslag = judge({ peildatum, feiten: {} });
	expect(uitslag.ok && uitslag.toets.beleid.id).toBe('landelijk');
});

test('the provenance that is sent along stands in the receipt', () => {
	const herkomst = { doel: 'geregistreerd' };
	const uitslag = judge({ peildatum, feiten: { doel: 'starten' }, herkomst });
	expect(uitslag.ok && uitslag.toets.verantwoording.herkomst).toEqual(herkomst);
});

test.each([
	['a missing day', { feiten: {} }, [['veld_ontbreekt', '/peildatum']]],
	['missing facts', { peildatum }, [['veld_ontbreekt', '/feiten']]],
	[
		'a day as a number',
		{ peildatum: 20260301, feiten: {} },
		[['verkeerd_type_veld', '/peildatum']]
	],
	['facts as a list', { peildatum, feiten: [] }, [['verkeerd_type_veld', '/feiten']]],
	['no facts', { peildatum, feiten: null }, [['verkeerd_type_veld', '/feiten']]],
	['an unknown field', { peildatum, feiten: {}, bsn: '1' }, [['onbekend_veld', '/bsn']]],
	[
		'a day that does not exist',
		{ peildatum: '2026-02-30', feiten: {} },
		[['peildatum_ongeldig', '/peildatum']]
	],
	[
		'a day before the rules',
		{ peildatum: '2016-12-31', feiten: {} },
		[['peildatum_te_vroeg', '/peildatum']]
	],
	['an unknown policy', { peildatum, beleid: 'x', feiten: {} }, [['onbekend_beleid', '/beleid']]],
	['an unknown fact', { peildatum, feiten: { kleur: 1 } }, [['onbekend_feit', '/feiten/kleur']]],
	[
		'a fact with a slash',
		{ peildatum, feiten: { 'a/~b': 1 } },
		[['onbekend_feit', '/feiten/a~1~0b']]
	],
	[
		'a fact called constructor',
		{ peildatum, feiten: { constructor: 1 } },
		[['onbekend_feit', '/feiten/constructor']]
	],
	[
		'a fact that is null',
		{ peildatum, feiten: { doel: null } },
		[['geen_geldige_keuze', '/feiten/doel']]
	],
	[
		'an amount as text',
		{ peildatum, feiten: { schulden: '12' } },
		[['verkeerd_type', '/feiten/schulden']]
	],
	[
		'an unknown provenance',
		{ peildatum, feiten: {}, herkomst: { doel: 'x' } },
		[['onbekende_herkomst', '/herkomst/doel']]
	],
	[
		'provenance of nothing',
		{ peildatum, feiten: {}, herkomst: { x: 'verklaard' } },
		[['onbekend_feit', '/herkomst/x']]
	],
	[
		'a contradiction',
		{ peildatum, feiten: { geboortedatum: '1990-01-01', startdatumBedrijf: '1980-01-01' } },
		[['tegenstrijdig', '/feiten/startdatumBedrijf /feiten/geboortedatum']]
	]
])('%s is refused at its own place', (_, value, expected) => {
	const uitslag = judge(value);
	expect(problems(uitslag)).toEqual(expected);
	expectGoodAnswer(uitslag);
});

test('all that is wrong is told at once, the facts also when the day is missing or wrong', () => {
	const feiten = { kleur: 1, geboortedatum: '1990-02-30' };
	const facts = [
		['onbekend_feit', '/feiten/kleur'],
		['geen_geldige_datum', '/feiten/geboortedatum']
	];
	expect(problems(judge({ feiten }))).toEqual([['veld_ontbreekt', '/peildatum'], ...facts]);
	expect(problems(judge({ peildatum: '2026', feiten }))).toEqual([
		['peildatum_ongeldig', '/peildatum'],
		...facts
	]);
});

test('a contradiction is not told while the day is unknown', () => {
	expect(problems(judge({ feiten: { geboortedatum: '2020-01-01' } }))).toEqual([
		['veld_ontbreekt', '/peildatum']
	]);
});

test.each(['1', '"tekst"', 'null', '[]', 'true'])('%s is no request', (text) => {
	expect(problems(judgeText(text))).toEqual([['geen_object', '']]);
});

test('the message names the field, what was understood and what to do', () => {
	const uitslag = judge({ peildatum, feiten: { geboortedatum: '1990-02-30' } });
	expect(uitslag.ok ? '' : uitslag.fout.melding).toBe(
		'Bij “geboortedatum” staat ‘1990-02-30’. Dat is geen bestaande dag. Schrijf een datum als tekst, zoals "1980-01-31".'
	);
});

test('bytes that are no UTF-8 are refused, and a byte order mark is skipped', () => {
	expect(problems(judgeBytes(Uint8Array.of(0x7b, 0xff, 0x7d)))).toEqual([['geen_utf8', '']]);
	const text = `\ufeff${JSON.stringify({ peildatum, feiten: {} })}`;
	expect(judgeBytes(new TextEncoder().encode(text)).ok).toBe(true);
});

test('text that steers a screen, and half characters, are shown as a mark', () => {
	const uitslag = judgeText('{"peildatum":"2026-03-01","feiten":{"\\u202eabc\\ud800\\u0007":1}}');
	const melding = uitslag.ok ? '' : uitslag.fout.melding;
	expect(melding).toContain('\ufffdabc\ufffd\ufffd');
	expect(melding).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
});

test('a key called __proto__ is refused and changes no object', () => {
	const uitslag = judgeText('{"peildatum":"2026-03-01","feiten":{"__proto__":{"doel":"starten"}}}');
	expect(problems(uitslag)).toEqual([['onbekend_feit', '/feiten/__proto__']]);
	expect(problems(judgeText('{"__proto__":{"peildatum":"2026-03-01"},"feiten":{}}'))).toEqual([
		['veld_ontbreekt', '/peildatum'],
		['onbekend_veld', '/__proto__']
	]);
	expect(({} as Record<string, unknown>)['doel']).toBeUndefined();
});

test('numbers beyond measure are refused as any other', () => {
	for (const number of ['1e400', '-1e400', '1e308', '123456789012345678901234567890', '1e-7'])
		expect(judgeText(`{"peildatum":"2026-03-01","feiten":{"schulden":${number}}}`).ok).toBe(false);
});

test('whatever comes in, the answer is a toets or a refusal that people can read', () => {
	const anything = fc.oneof(
		fc.json({ maxDepth: 4 }),
		fc.string({ unit: 'binary' }),
		fc
			.record({ peildatum: fc.string({ unit: 'binary' }), feiten: fc.object() })
			.map((v) => JSON.stringify(v)),
		roughFeiten.map((feiten) => JSON.stringify({ peildatum, feiten }))
	);
	fc.assert(
		fc.property(anything, (text) => expectGoodAnswer(judgeText(text))),
		{ numRuns: 300 }
	);
});

test('random bytes never throw', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => expectGoodAnswer(judgeBytes(bytes)))
	);
});

test('every part of the facts is judged, or refused for a contradiction only', () => {
	fc.assert(
		fc.property(someFeiten, (feiten) => {
			const codes = problems(judgeValue({ peildatum, feiten })).map(([code]) => code);
			expect(new Set(codes).difference(new Set(['tegenstrijdig'])).size).toBe(0);
		})
	);
});

test('of thousands of unknown facts a hundred are named and the rest is counted', () => {
	const feiten = Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`x${at}`, 1]));
	const uitslag = judge({ peildatum, feiten });
	expectGoodAnswer(uitslag);
	if (uitslag.ok) throw new Error('It was judged');
	expect(uitslag.fout.problemen).toHaveLength(100);
	expect(uitslag.fout.meerProblemen).toBe(4_900);
	expect(uitslag.fout.melding).toMatch(
		/^Er kloppen 5000 dingen niet\. Dit zijn de eerste 100, daarna volgen er nog 4900\./
	);
	expect(problemDetails(uitslag.fout)).toMatchObject({ status: 400, meerProblemen: 4_900 });
	expect(JSON.stringify(uitslag).length).toBeLessThan(65_536);
});

test('of exactly a hundred problems none is left out', () => {
	const feiten = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`x${at}`, 1]));
	const uitslag = judge({ peildatum, feiten });
	expect(problems(uitslag)).toHaveLength(100);
	expect(uitslag).not.toHaveProperty('fout.meerProblemen');
});
