import { LARGEST_REQUEST } from './limits.ts';

/** A line without its line feed, or one that was too long to keep. */
export type Line = { number: number; bytes: Uint8Array } | { number: number; tooLong: true };

const LINE_FEED = 10;

/**
 * Cuts a stream of bytes into lines and holds at most one line of the largest size: the rest of a longer line is
 * dropped as it comes in.
 */
export class LineSplitter {
	#kept: Uint8Array[] = [];
	#size = 0;
	#number = 1;

	/** The lines that these bytes complete. */
	*push(chunk: Uint8Array): Generator<Line> {
		let from = 0;
		for (;;) {
			const end = chunk.indexOf(LINE_FEED, from);
			this.#keep(chunk.subarray(from, end === -1 ? chunk.length : end));
			if (end === -1) return;
			yield this.#take();
			from = end + 1;
		}
	}

	/** The last line, when it did not end with a line feed. */
	*end(): Generator<Line> {
		if (this.#size > 0) yield this.#take();
	}

	#keep(part: Uint8Array): void {
		this.#size += part.length;
		if (this.#size > LARGEST_REQUEST) this.#kept = [];
		else if (part.length > 0) this.#kept.push(part);
	}

	#take(): Line {
		const number = this.#number;
		const line: Line =
			this.#size > LARGEST_REQUEST ? { number, tooLong: true } : { number, bytes: this.#join() };
		this.#kept = [];
		this.#size = 0;
		this.#number += 1;
		return line;
	}

	#join(): Uint8Array {
		if (this.#kept.length === 1) return this.#kept[0] as Uint8Array;
		const joined = new Uint8Array(this.#size);
		let at = 0;
		for (const part of this.#kept) {
			joined.set(part, at);
			at += part.length;
		}
		return joined;
	}
}
