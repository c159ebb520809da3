import { expect, test } from 'vitest';
import { RECHTEN } from '../../src/lib/toegang/rechten.ts';
import { ROUTES } from '../../src/lib/toegang/routes.ts';
import { routesOfFiles } from '../support/route-files.ts';

const files = routesOfFiles();

test('every route in the files is in the table of routes, and the other way round', () => {
	expect(files.size).toBeGreaterThan(15);
	expect(Object.keys(ROUTES).sort()).toEqual([...files.keys()].sort());
});

test.each([...files].filter(([id]) => !ROUTES[id]?.['*']))(
	'the table has exactly the ways into %s that its files have',
	(id, ways) => {
		expect(Object.keys(ROUTES[id] ?? {}).sort()).toEqual(ways);
	}
);

test('only a route for everybody answers every method alike', () => {
	const closed = Object.entries(ROUTES).filter(
		([, ways]) => (ways['*'] ?? 'openbaar') !== 'openbaar'
	);
	expect(closed.map(([id]) => id)).toEqual([]);
});

test('a route that answers every method alike has no other way in beside it', () => {
	const double = Object.entries(ROUTES).filter(
		([, ways]) => '*' in ways && Object.keys(ways).length > 1
	);
	expect(double.map(([id]) => id)).toEqual([]);
});

test('every permission that the table names exists', () => {
	const named = Object.values(ROUTES).flatMap((ways) => Object.values(ways));
	expect(named.filter((toegang) => toegang !== 'openbaar' && !(toegang in RECHTEN))).toEqual([]);
});
