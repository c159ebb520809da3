import { expect, test } from 'vitest';
import type { FeitId, FeitWaarde } from '#lib/bbz/index.ts';
import { geldendeFeiten } from './geldend.ts';
import { judgeDossier } from './judge.ts';
import type { GezegdFeit } from './dossier.types.ts';

const said = (feit: FeitId, waarde: FeitWaarde, day: string): GezegdFeit => ({
	feit,
	waarde,
	herkomst: 'verklaard',
	bron: 'scan',
	gezegdOp: new Date(`2026-${day}T12:00:00Z`)
});
const judge = (...gezegd: GezegdFeit[]) =>
	judgeDossier(geldendeFeiten(gezegd), '2026-11-24', 'landelijk');

test('the newest of what was said about a fact holds, whatever order it comes in', () => {
	const [one] = geldendeFeiten([
		said('overigInkomen', 1, '01-01'),
		said('overigInkomen', 3, '03-03'),
		said('overigInkomen', 2, '02-02')
	]);
	expect([one?.waarde, one?.eerder.map(({ waarde }) => waarde)]).toEqual([3, [2, 1]]);
});

test('facts that agree are all counted', () => {
	const { feiten, opzij } = judge(
		said('leefvorm', 'samen', '01-01'),
		said('inkomenPartner', 900, '02-02')
	);
	expect({ feiten, opzij }).toEqual({
		feiten: { leefvorm: 'samen', inkomenPartner: 900 },
		opzij: []
	});
});

test('of two that cannot both be true, what was said last is counted', () => {
	const { feiten, opzij, toets } = judge(
		said('inkomenPartner', 900, '01-01'),
		said('geboortedatumPartner', '1980-01-01', '01-02'),
		said('leefvorm', 'alleenstaand', '02-02')
	);
	expect(feiten).toEqual({ leefvorm: 'alleenstaand' });
	expect([...opzij].sort()).toEqual(['geboortedatumPartner', 'inkomenPartner']);
	expect(toets.regels.length).toBeGreaterThan(0);
});

test('where a fact comes from reaches the lines of the toets', () => {
	const feit = { ...said('geboortedatum', '1980-05-03', '01-01'), herkomst: 'geregistreerd' };
	const { toets } = judge(feit as GezegdFeit);
	expect(toets.verantwoording.herkomst).toEqual({ geboortedatum: 'geregistreerd' });
});

test('an empty dossier has a toets too', () => {
	expect(judge().toets.routes.length).toBeGreaterThan(0);
});
