import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStrictJson } from './strict-json.ts';

test('everything that JSON can say comes back as the parser of the language gives it', () => {
	fc.assert(
		fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(0, 2), (value, spaces) => {
			const text = JSON.stringify(value, null, spaces);
			expect(readStrictJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
		})
	);
});

test('random text never throws and is refused exactly when it is no JSON', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: fc.constantFrom(...'{}[]":,\\u0061tfn1e- \n\ud800') }),
			(text) => {
				const isJson = (() => {
					try {
						JSON.parse(text);
						return true;
					} catch {
						return false;
					}
				})();
				const read = readStrictJson(text);
				expect(!read.ok && read.code === 'geen_json').toBe(!isJson);
			}
		)
	);
});

test('a repeated key is refused with its place', () => {
	const text = '{"feiten": {"a": 1, "b": {"c": 2}, "a" : 3}}';
	expect(readStrictJson(text)).toMatchObject({ code: 'dubbel_veld', pad: ['feiten', 'a'] });
});

test('a key repeated in another spelling is the same key', () => {
	expect(readStrictJson('{"doel":1,"d\\u006fel":2}')).toMatchObject({ veld: 'doel' });
});

test('one key in two objects, and a value equal to a key, are no repetition', () => {
	expect(readStrictJson('[{"a":"a"},{"a":["a","a"]}]').ok).toBe(true);
});

test('a quote or a bracket inside a text changes nothing', () => {
	expect(readStrictJson('{"a\\\\":"}\\"{[","a":1}').ok).toBe(true);
});

test('a key called __proto__ counts as a key', () => {
	expect(readStrictJson('{"__proto__":1,"__proto__":2}')).toMatchObject({ code: 'dubbel_veld' });
});

test('nesting is refused from the seventeenth layer, and ten thousand layers do no harm', () => {
	const nested = (layers: number) => '['.repeat(layers) + ']'.repeat(layers);
	expect(readStrictJson(nested(16)).ok).toBe(true);
	expect(readStrictJson(nested(17))).toMatchObject({ code: 'te_diep' });
	expect(readStrictJson(nested(10_000))).toMatchObject({ code: 'te_diep' });
});
