import { expect, test } from 'vitest';
import { readBody } from './read-body.ts';

interface Sent {
	readonly request: Request;
	pulled(): number;
}

/** A request whose body comes in pieces of this size, as long as somebody reads. */
function sending(pieces: number, size: number, headers: Record<string, string> = {}): Sent {
	let pulled = 0;
	const body = new ReadableStream<Uint8Array>({
		pull(controller) {
			if (pulled === pieces) return controller.close();
			pulled += 1;
			controller.enqueue(new Uint8Array(size));
		}
	});
	const request = new Request('http://portaal', {
		method: 'POST',
		body,
		headers,
		duplex: 'half'
	} as RequestInit);
	return { request, pulled: () => pulled };
}

test('a body of exactly the limit passes, in whatever pieces', async () => {
	const read = await readBody(sending(10, 10).request, 100);
	expect(read).toEqual({ ok: true, bytes: new Uint8Array(100) });
});

test('a body of one byte more is refused', async () => {
	expect(await readBody(sending(101, 1).request, 100)).toMatchObject({
		ok: false,
		reason: 'too-large'
	});
});

test('no body is an empty one', async () => {
	const read = await readBody(new Request('http://portaal', { method: 'POST' }), 100);
	expect(read).toEqual({ ok: true, bytes: new Uint8Array() });
});

test('a body that promises too much is refused without being read', async () => {
	const { request, pulled } = sending(100, 100_000, { 'content-length': '10000000' });
	expect(await readBody(request, 65_536)).toEqual({
		ok: false,
		reason: 'too-large',
		drained: false
	});
	expect(pulled()).toBeLessThan(3);
});

test('of a body without end no more than about a megabyte is taken in', async () => {
	const { request, pulled } = sending(1_000_000, 100_000);
	expect(await readBody(request, 65_536)).toEqual({
		ok: false,
		reason: 'too-large',
		drained: false
	});
	expect(pulled()).toBeLessThan(14);
});

test('a body a little too large is taken in whole, so that the answer can be read', async () => {
	const { request } = sending(3, 50_000);
	expect(await readBody(request, 65_536)).toEqual({
		ok: false,
		reason: 'too-large',
		drained: true
	});
});

test('a promise that is too small does not lift the limit', async () => {
	const { request } = sending(3, 50_000, { 'content-length': '10' });
	expect(await readBody(request, 65_536)).toMatchObject({ ok: false, reason: 'too-large' });
});

test('a body that breaks off is told apart from one that is too large', async () => {
	const body = new ReadableStream({ start: (controller) => controller.error(new Error('gone')) });
	const request = new Request('http://portaal', {
		method: 'POST',
		body,
		duplex: 'half'
	} as RequestInit);
	expect(await readBody(request, 100)).toEqual({ ok: false, reason: 'broken-off' });
});
