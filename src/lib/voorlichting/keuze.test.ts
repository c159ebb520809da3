import { expect, test } from 'vitest';
import { keuzeTekst, leesKeuze } from './keuze.ts';

const plekId = '3f2a91bc-06d7-4c11-9a44-0a7c3c0f5a10';

test('a chosen time can be read back', () => {
	const keuze = { begin: new Date('2026-12-10T09:00:00Z'), plekId };
	expect(leesKeuze(keuzeTekst(keuze))).toEqual(keuze);
});

test.each([
	null,
	'',
	'2026-12-10T09:00:00.000Z',
	`2026-13-45T09:00:00.000Z_${plekId}`,
	`0000-01-01T00:00:00.000Z_${plekId}`,
	`9999-12-31T23:59:59.000Z_${plekId}`,
	'2026-12-10T09:00:00.000Z_loket',
	`_${plekId}`
])('what is no time is none: %s', (tekst) => {
	expect(leesKeuze(tekst)).toBeUndefined();
});
