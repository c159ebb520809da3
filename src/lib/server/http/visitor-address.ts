import { isIPv4, isIPv6 } from 'node:net';

/** How many of the eight parts name the line somebody has; the rest they choose themselves, as often as they like. */
const OF_THE_LINE = 4;

/** The parts of an address in IPv6, written out, without leading zeros. */
function partsOf(address: string): string[] {
	const [before = '', after] = address.split('::');
	const split = (text: string) => (text === '' ? [] : text.split(':'));
	const [left, right] = [split(before), split(after ?? '')];
	const zeros = Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0');
	return [...left, ...(after === undefined ? [] : zeros), ...right].map((part) =>
		Number.parseInt(part, 16).toString(16)
	);
}

/**
 * The address by which a visitor is counted. A line with IPv6 has at least 2^64 addresses (a /64): counted one by one,
 * no limit would hold for who takes another each time.
 */
export function countedAddress(address: string): string {
	const [bare = ''] = address.split('%', 1);
	const mapped = bare.replace(/^::ffff:/i, '');
	if (isIPv4(mapped) || !isIPv6(bare)) return mapped;
	return `${partsOf(bare).slice(0, OF_THE_LINE).join(':')}::/64`;
}
