import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const rows = readFileSync('docs/eisen.md', 'utf8')
	.split('\n')
	.filter((line) => line.startsWith('|') && !/^\|\s*(-|requirement)/.test(line));

/** What can fail when a requirement is broken: a test, a benchmark, a proof, or the script that runs them all. */
const GUARD = /\.(test|spec|bench|beproef)\.ts$|^scripts\/test\/main\.ts$/;

/** The files and the names of tests in the last column of a row. */
const guardsIn = (row: string) =>
	(row.split('|').at(-2) ?? '').matchAll(/`((?:src|tests|scripts|docs)\/[^`]+)`|«([^»]+)»/g);

describe('the table of requirements', () => {
	it('has rows, each with a state that is one of three', () => {
		expect(rows.length).toBeGreaterThan(20);
		for (const row of rows) expect(row.split('|')[2]?.trim()).toMatch(/^(holds|partly|open)$/);
	});

	it.each(rows)('names only files that exist and tests that are in them: %s', (row) => {
		let latest = '';
		for (const [, file, name] of guardsIn(row)) {
			if (file !== undefined) {
				expect(existsSync(file), file).toBe(true);
				latest = readFileSync(file, 'utf8');
			} else expect(latest).toContain(name);
		}
	});

	it.each(rows)('names only guards that can fail: %s', (row) => {
		for (const [, file] of guardsIn(row)) if (file !== undefined) expect(file).toMatch(GUARD);
	});
});
