import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBsn } from './bsn.ts';

test.each(['999990019', '999993653', '999995443', '111222333', '123456782', '010000008'])(
	'%s passes the eleven test',
	(bsn) => {
		expect(isBsn(bsn)).toBe(true);
	}
);

test.each([
	'',
	'000000000',
	'123456789',
	'12345678',
	'1234567820',
	' 123456782',
	'123456782\n',
	'1234.56.782',
	'１２３４５６７８２',
	's00000000:999990019'
])('%j is no BSN', (text) => {
	expect(isBsn(text)).toBe(false);
});

test('one wrong digit is always found', () => {
	const digit = fc.integer({ min: 0, max: 9 });
	const place = fc.integer({ min: 0, max: 8 });
	fc.assert(
		fc.property(place, digit, (at, other) => {
			const bsn = '999990019';
			fc.pre(bsn[at] !== String(other));
			expect(isBsn(bsn.slice(0, at) + String(other) + bsn.slice(at + 1))).toBe(false);
		})
	);
});
