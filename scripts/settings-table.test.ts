import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { settingsTable } from './settings-table.ts';

test('README.md lists every setting as the code has it (npm run docs:instellingen prints the table)', () => {
	const readme = readFileSync('README.md', 'utf8');
	const listed = /<!-- instellingen -->\n\n([\s\S]*?)\n\n<!-- \/instellingen -->/.exec(readme)?.[1];
	expect(listed).toBe(settingsTable());
});
