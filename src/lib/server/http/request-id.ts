const traceparent =
	/^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-[0-9a-f]{2}$/;

const partsOf = (header: string | null) => traceparent.exec(header ?? '') ?? [];

/** The trace id of a valid W3C `traceparent`, else a fresh one: 32 hexadecimal digits. */
export function requestIdFrom(header: string | null): string {
	return partsOf(header)[1] ?? crypto.randomUUID().replaceAll('-', '');
}

/** The id of the step of the caller in a valid W3C `traceparent`: 16 hexadecimal digits. */
export function parentSpanFrom(header: string | null): string | undefined {
	return partsOf(header)[2];
}
