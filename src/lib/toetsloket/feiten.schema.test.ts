import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roughFeiten, roughValue, someFeiten } from '../../../tests/support/arbitrary-feiten.ts';
import { isValid } from '../../../tests/support/json-schema.ts';
import { controleerFeiten, FEIT_IDS, FEITEN, Invoerfout } from '../bbz/index.ts';
import { feitenJsonSchema, feitenSchema } from './feiten.schema.ts';

const schema = feitenJsonSchema();
const properties = schema['properties'] as Record<string, Record<string, unknown>>;

/** Whether the law core takes these facts, contradictions aside. */
function coreAccepts(feiten: Record<string, unknown>): boolean {
	try {
		controleerFeiten(feiten, '2026-03-01');
		return true;
	} catch (error) {
		if (!(error instanceof Invoerfout)) throw error;
		return error.problemen.every(({ code }) => code === 'tegenstrijdig');
	}
}

test('JSON Schema, zod and the law core agree on every set of facts', () => {
	let accepted = 0;
	fc.assert(
		fc.property(fc.oneof(someFeiten, roughFeiten), (feiten) => {
			const expected = coreAccepts(feiten);
			accepted += Number(expected);
			expect(isValid(schema, feiten)).toBe(expected);
			expect(feitenSchema.safeParse(feiten).success).toBe(expected);
		}),
		{ numRuns: 200 }
	);
	expect(accepted).toBeGreaterThan(50);
});

test.each(FEIT_IDS)('for %s alone the three agree, on and over its edges', (id) => {
	fc.assert(
		fc.property(roughValue(id), (value) => {
			const expected = coreAccepts({ [id]: value });
			expect(isValid(schema, { [id]: value })).toBe(expected);
			expect(feitenSchema.safeParse({ [id]: value }).success).toBe(expected);
		}),
		{ numRuns: 60 }
	);
});

test('a fact outside the catalogue is in none of the three', () => {
	expect(isValid(schema, { kleur: 1 })).toBe(false);
	expect(feitenSchema.safeParse({ kleur: 1 }).success).toBe(false);
});

test('every fact carries its question, the reason, its chapter and whether it can change', () => {
	expect(Object.keys(properties)).toEqual(FEIT_IDS);
	for (const id of FEIT_IDS) {
		expect(properties[id]).toMatchObject({
			title: expect.stringMatching(/\?$/) as string,
			description: expect.stringMatching(/\.$/) as string,
			'x-onderwerp': FEITEN[id].onderwerp,
			'x-veranderbaar': FEITEN[id].veranderbaar
		});
	}
});

test('amounts and numbers carry their unit and bounds, choices their labels', () => {
	expect(properties['urenPerJaar']).toMatchObject({
		type: 'integer',
		minimum: 0,
		maximum: 8784,
		'x-eenheid': 'uur_per_jaar'
	});
	expect(properties['schulden']).toMatchObject({ 'x-eenheid': 'euro', 'x-decimalen': 2 });
	const { enum: values, 'x-keuzes': labels } = properties['doel'] as Record<string, object>;
	expect(Object.keys(labels ?? {})).toEqual(values);
});

test('the schema names its dialect', () => {
	expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
});
