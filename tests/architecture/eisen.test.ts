import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const rows = readFileSync('docs/eisen.md', 'utf8')
	.split('\n')
	.filter((line) => line.startsWith('|') && !/^\|\s*(-|requirement)/.test(line));

describe('the table of requirements', () => {
	it('has rows, each with a state that is one of three', () => {
		expect(rows.length).toBeGreaterThan(20);
		for (const row of rows) expect(row.split('|')[2]?.trim()).toMatch(/^(holds|partly|open)$/);
	});

	it.each(rows)('names only files that exist and tests that are in them: %s', (row) => {
		const guards = row.split('|').at(-2) ?? '';
		let latest = '';
		for (const [, file, name] of guards.matchAll(
			/`((?:src|tests|scripts|docs)\/[^`]+)`|«([^»]+)»/g
		)) {
			if (file !== undefined) {
				expect(existsSync(file), file).toBe(true);
				latest = readFileSync(file, 'utf8');
			} else expect(latest).toContain(name);
		}
	});
});
