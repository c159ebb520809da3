import fc from 'fast-check';
import { controleerFeiten, FEIT_IDS, FEITEN, Invoerfout } from '../../src/lib/bbz/index.ts';
import type { FeitDefinitie, Feiten, FeitId } from '../../src/lib/bbz/index.ts';

const day = fc
	.tuple(
		fc.integer({ min: 1900, max: 2100 }),
		fc.integer({ min: 1, max: 12 }),
		fc.integer({ min: 1, max: 28 })
	)
	.map(([year, month, date]) =>
		[year, String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-')
	);

/** A value that the catalogue allows for this fact. */
function allowed(def: FeitDefinitie): fc.Arbitrary<unknown> {
	switch (def.soort) {
		case 'janee':
			return fc.boolean();
		case 'keuze':
			return fc.constantFrom(...def.waarden);
		case 'datum':
			return day;
		case 'aantal':
			return fc.integer({ min: def.min, max: def.max });
		case 'bedrag':
			return fc.integer({ min: def.min * 10, max: def.max / 10 }).map((n) => n / 100);
	}
}

/** Any part of the facts, each with a value that is allowed on its own. */
export const someFeiten = fc.record(
	Object.fromEntries(FEIT_IDS.map((id) => [id, allowed(FEITEN[id])])),
	{ requiredKeys: [] }
);

const nearLimits = (def: FeitDefinitie): fc.Arbitrary<unknown> =>
	'min' in def
		? fc.constantFrom<unknown>(
				def.min,
				def.max,
				...(typeof def.min === 'number'
					? [def.min - 1, def.min + 0.01, Number(def.max) + 1, Number(def.max) - 0.001]
					: ['1899-12-31', '2101-01-01', '2000-02-29', '1900-02-29', '1990-02-30', '1990-2-3'])
			)
		: fc.constantFrom<unknown>('ja', 0, 1, 'true', 'constructor');

/** Any value for this fact: allowed, on and over the edge, or of another type. */
export function roughValue(id: FeitId): fc.Arbitrary<unknown> {
	const def = FEITEN[id];
	return fc.oneof(allowed(def), nearLimits(def), fc.jsonValue({ maxDepth: 1 }));
}

/** Any part of the facts, with any values. */
export const roughFeiten = fc.record(
	Object.fromEntries(FEIT_IDS.map((id) => [id, roughValue(id)])),
	{ requiredKeys: [] }
);

/** The same facts without those that contradict each other on this day, so that a toets can be made. */
export function withoutContradictions(feiten: Record<string, unknown>, peildatum: string): Feiten {
	const kept = { ...feiten };
	for (;;) {
		try {
			controleerFeiten(kept, peildatum);
			return kept;
		} catch (error) {
			if (!(error instanceof Invoerfout)) throw error;
			for (const feit of error.problemen.flatMap((problem) => problem.feiten)) delete kept[feit];
		}
	}
}
