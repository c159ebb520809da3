import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Every key that the standard calls mandatory, with a path from the top (core, version 0.4). */
const MANDATORY = [
	'publiccodeYmlVersion',
	'name',
	'url',
	'platforms',
	'categories',
	'developmentStatus',
	'softwareType',
	'description/nl/shortDescription',
	'description/nl/longDescription',
	'legal/license',
	'maintenance/type',
	'maintenance/contacts',
	'localisation/localisationReady',
	'localisation/availableLanguages'
];

/** Reads which keys there are and the one-line value of each; a list or a block is an empty value. */
function readKeys(yaml: string): Map<string, string> {
	const keys = new Map<string, string>();
	const path: string[] = [];
	for (const line of yaml.split('\n')) {
		const [, indent = '', key, value = ''] = /^( *)(\w+):(?: (.*))?$/.exec(line) ?? [];
		if (key === undefined) continue;
		path.splice(indent.length / 2, path.length, key);
		keys.set(path.join('/'), value.replace(/^'(.*)'$/, '$1'));
	}
	return keys;
}

const keys = readKeys(readFileSync('publiccode.yml', 'utf8'));
const isPublished = (url: string) => !new URL(url).hostname.endsWith('.invalid');

describe('publiccode.yml', () => {
	it.each(MANDATORY)('has the mandatory key %s', (key) => {
		expect([...keys.keys()]).toContain(key);
	});

	it('has a short description that fits in a catalogue', () => {
		const short = keys.get('description/nl/shortDescription') ?? '';
		expect(short.length).toBeGreaterThan(0);
		expect(short.length).toBeLessThanOrEqual(150);
	});

	it('names the version that the package has', () => {
		const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
		expect(keys.get('softwareVersion')).toBe(version);
	});

	it('has an address, and one that cannot exist only as long as the software is not released', () => {
		const url = keys.get('url') ?? '';
		expect(URL.canParse(url)).toBe(true);
		if (!isPublished(url)) expect(keys.get('developmentStatus')).toMatch(/^(concept|development)$/);
	});
});
