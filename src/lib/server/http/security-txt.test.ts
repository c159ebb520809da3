import { expect, test } from 'vitest';
import { securityTxt } from './security-txt.ts';

const now = new Date('2026-11-24T08:00:00.123Z');
const text = securityTxt({ origin: 'https://zaken.example', email: 'cvd@zaken.example', now });

test('it is good for less than a year from now, to the second', () => {
	const [, expires = ''] = /^Expires: (.+)$/m.exec(text.replaceAll('\r', '')) ?? [];
	expect(expires).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
	const days = (Date.parse(expires) - now.getTime()) / 86_400_000;
	expect(days).toBeGreaterThan(90);
	expect(days).toBeLessThan(365);
});

test('every line is a field that RFC 9116 knows, and those that it wants once are there once', () => {
	const names = text
		.split('\r\n')
		.filter(Boolean)
		.map((line) => /^([A-Z][A-Za-z-]+): \S/.exec(line)?.[1]);
	expect(names).toEqual([
		'Contact',
		'Contact',
		'Expires',
		'Preferred-Languages',
		'Canonical',
		'Policy'
	]);
});

test('addresses are those of this portal', () => {
	expect(text).toContain('Canonical: https://zaken.example/.well-known/security.txt\r\n');
	expect(text).toContain('Policy: https://zaken.example/kwetsbaarheid-melden\r\n');
	expect(text).toContain('Contact: mailto:cvd@zaken.example\r\n');
});
