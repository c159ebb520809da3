import { expect, test } from 'vitest';
import { loadDemo, type DemoPart } from '../../src/lib/server/db/seed/load-demo.ts';
import { installatie } from '../../src/lib/server/db/schema/installatie.ts';
import { useClone } from './support/clone.ts';
import { contextOn } from './support/context.ts';

const clone = useClone();
const vault = () => contextOn(clone).vault;

function countingPart(name: string): { part: DemoPart; loads: () => number } {
	let loads = 0;
	const load = () => {
		loads += 1;
		return Promise.resolve();
	};
	return { part: { name, load }, loads: () => loads };
}

test('demo data is loaded the first time and never again', async () => {
	const { part, loads } = countingPart('eerste');
	expect(await loadDemo(clone.db, vault(), [part])).toEqual(['eerste']);
	expect(await loadDemo(clone.db, vault(), [part])).toEqual([]);
	expect(loads()).toBe(1);
});

test('two processes that load the same part at once load it once', async () => {
	const { part, loads } = countingPart('gelijktijdig');
	await Promise.all([
		loadDemo(clone.db, vault(), [part]),
		loadDemo(clone.db, vault(), [part]),
		loadDemo(clone.db, vault(), [part])
	]);
	expect(loads()).toBe(1);
});

test('a part that fails leaves no marker, so the next start tries again', async () => {
	const broken: DemoPart = { name: 'stuk', load: () => Promise.reject(new Error('disk full')) };
	await expect(loadDemo(clone.db, vault(), [broken])).rejects.toThrow('disk full');
	const markers = await clone.db.select().from(installatie);
	expect(markers.map(({ onderdeel }) => onderdeel)).not.toContain('stuk');
});
