import { expect, test } from 'vitest';
import { countedAddress } from './visitor-address.ts';

test.each([
	['2001:db8:1:2::1', '2001:db8:1:2:ffff:eeee:dddd:cccc'],
	['2001:db8:1:2:3:4:5:6', '2001:0DB8:0001:0002::9'],
	['2001:db8::1', '2001:db8:0:0:5::'],
	['fe80::1%eth0', 'fe80::2'],
	['::ffff:192.0.2.1', '192.0.2.1']
])('%s and %s are one line', (one, other) => {
	expect(countedAddress(one)).toBe(countedAddress(other));
});

test.each([
	['2001:db8:1:2::1', '2001:db8:1:3::1'],
	['2001:db8::1', '2001:db8:0:1::1'],
	['::1', '2001:db8::1'],
	['192.0.2.1', '192.0.2.2'],
	['::ffff:192.0.2.1', '::ffff:192.0.2.2']
])('%s and %s are two', (one, other) => {
	expect(countedAddress(one)).not.toBe(countedAddress(other));
});

test('what is no address is counted as it is', () => {
	expect(countedAddress('unix')).toBe('unix');
});
