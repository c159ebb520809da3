/** The bytes of a body, or that it is too large; `drained` says whether all of it was taken in. */
export type ReadBody =
	| { ok: true; bytes: Uint8Array }
	| { ok: false; reason: 'too-large'; drained: boolean }
	| { ok: false; reason: 'broken-off' };

/** Bytes that are still taken in, and dropped, so that a sender who is too late to stop gets to read the answer. */
const COURTESY = 1_048_576;

type Reader = ReadableStreamDefaultReader<Uint8Array>;

async function drain(reader: Reader, taken: number): Promise<boolean> {
	try {
		for (let size = taken; size <= COURTESY;) {
			const { done, value } = await reader.read();
			if (done) return true;
			size += value.length;
		}
	} catch {
		// Also Kit refuses a body above its own limit, in the middle of reading.
	}
	return false;
}

function join(parts: readonly Uint8Array[], size: number): Uint8Array {
	const bytes = new Uint8Array(size);
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}

/** Reads a body of at most `limit` bytes and never holds more of it, whatever its headers promise. */
export async function readBody(request: Request, limit: number): Promise<ReadBody> {
	const reader = request.body?.getReader();
	if (!reader) return { ok: true, bytes: new Uint8Array() };
	const announced = Number(request.headers.get('content-length') ?? 0);
	if (announced > limit)
		return {
			ok: false,
			reason: 'too-large',
			drained: announced <= COURTESY && (await drain(reader, 0))
		};
	const parts: Uint8Array[] = [];
	let size = 0;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return { ok: true, bytes: join(parts, size) };
			size += value.length;
			if (size > limit)
				return { ok: false, reason: 'too-large', drained: await drain(reader, size) };
			parts.push(value);
		}
	} catch {
		return { ok: false, reason: 'broken-off' };
	}
}
