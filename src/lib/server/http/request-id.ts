const traceparent = /^[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}$/;
const empty = /^0+$/;

/** The trace id of a valid W3C `traceparent`, else a fresh one: 32 hexadecimal digits. */
export function requestIdFrom(header: string | null): string {
	const [, trace, parent] = traceparent.exec(header ?? '') ?? [];
	const usable =
		trace && parent && !header?.startsWith('ff') && !empty.test(trace) && !empty.test(parent);
	return usable ? trace : crypto.randomUUID().replaceAll('-', '');
}
