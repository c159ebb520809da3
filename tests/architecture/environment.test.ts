import { expect, test } from 'vitest';
import { isTest, sources } from './sources.ts';

const portal = sources('src/**/*.{ts,js,svelte}').filter((source) => !isTest(source));

test('only the settings module reads the environment', () => {
	const readers = portal.filter(({ text }) => /\bprocess\.env\b|\$env\//.test(text));
	expect(readers.map(({ path }) => path)).toEqual(['src/lib/server/config.ts']);
});

test('no page carries a style attribute or a style directive', () => {
	const styled = portal.filter(
		({ path, text }) =>
			path.endsWith('.svelte') && /\sstyle(=|:)/.test(text.replace(/<style[^]*$/, ''))
	);
	expect(styled.map(({ path }) => path)).toEqual([]);
});
