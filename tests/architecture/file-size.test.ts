import { expect, test } from 'vitest';
import { isTest, sources } from './sources.ts';

const all = sources([
	'src/**/*.{ts,js,svelte}',
	'scripts/**/*.{ts,mjs}',
	'tests/**/*.ts',
	'drizzle/*.ts'
]);
const code = all.filter((source) => !isTest(source));
const isTable = (path: string) => /^src\/lib\/(bbz\/parameters|taal)\//.test(path);

function limit(path: string): number {
	if (path.endsWith('+page.server.ts')) return 80;
	if (path.endsWith('.svelte')) return 250;
	return isTable(path) || isTest({ path, text: '', lines: 0 }) ? 400 : 300;
}

test('no file is longer than its kind allows', () => {
	const long = all.filter(({ path, lines }) => lines > limit(path));
	expect(long.map(({ path, lines }) => `${path}: ${lines} lines, at most ${limit(path)}`)).toEqual(
		[]
	);
});

test('most files are short: half at most 60 lines, nine in ten at most 180', () => {
	const lengths = code
		.filter(({ path }) => path.endsWith('.ts'))
		.map(({ lines }) => lines)
		.sort((a, b) => a - b);
	const at = (part: number) => lengths[Math.floor(lengths.length * part)] ?? 0;
	expect(at(0.5)).toBeLessThanOrEqual(60);
	expect(at(0.9)).toBeLessThanOrEqual(180);
});

test('files and folders have kebab-case names, components PascalCase ones', () => {
	const name =
		/^(\+[a-z]+(\.server|@)?(\.[a-z]+)*|[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*|([A-Z][A-Za-z0-9]*)\.svelte)$/;
	const wrong = all.filter(({ path }) => !name.test(path.split('/').at(-1) ?? ''));
	expect(wrong.map(({ path }) => path)).toEqual([]);
});
