import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someFeiten, withoutContradictions } from '../../../tests/support/arbitrary-feiten.ts';
import { judgeValue } from './judge.ts';
import { toetsSchema } from './toets.schema.ts';

const peildatum = fc.constantFrom(
	'2018-07-01',
	'2019-12-31',
	'2020-07-01',
	'2026-03-01',
	'2026-12-31'
);
const beleid = fc.constantFrom('landelijk', 'werksaam-westfriesland');

test('every toets has the published form', () => {
	fc.assert(
		fc.property(someFeiten, peildatum, beleid, (sent, dag, naam) => {
			const feiten = withoutContradictions(sent, dag);
			const uitslag = judgeValue({ peildatum: dag, beleid: naam, feiten });
			const answer: unknown = JSON.parse(JSON.stringify(uitslag.ok ? uitslag.toets : uitslag.fout));
			expect(toetsSchema.parse(answer)).toEqual(answer);
		}),
		{ numRuns: 200 }
	);
});
