import { expect, test } from 'vitest';
import { parentSpanFrom, requestIdFrom } from './request-id.ts';

const trace = '0af7651916cd43dd8448eb211c80319c';

test('a valid traceparent gives its trace id', () => {
	expect(requestIdFrom(`00-${trace}-b7ad6b7169203331-01`)).toBe(trace);
});

test.each([
	[null],
	[''],
	[`00-${'0'.repeat(32)}-b7ad6b7169203331-01`],
	[`00-${trace}-${'0'.repeat(16)}-01`],
	[`ff-${trace}-b7ad6b7169203331-01`],
	[`00-${trace.toUpperCase()}-b7ad6b7169203331-01`],
	[`00-${trace}-b7ad6b7169203331-01\n{"level":"fatal"}`]
])('%j gives a fresh id', (header) => {
	const id = requestIdFrom(header);
	expect(id).toMatch(/^[0-9a-f]{32}$/);
	expect(id).not.toBe(trace);
	expect(requestIdFrom(header)).not.toBe(id);
});

test('a valid traceparent gives the step that asked', () => {
	expect(parentSpanFrom(`00-${trace}-b7ad6b7169203331-01`)).toBe('b7ad6b7169203331');
});

test.each([null, '', `00-${trace}-${'0'.repeat(16)}-01`, `00-${trace}-b7ad6b7169203331-01\nx`])(
	'%j names no step',
	(header) => {
		expect(parentSpanFrom(header)).toBeUndefined();
	}
);
