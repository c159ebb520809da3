import { createHash } from 'node:crypto';

/** Where each chain stood at some moment. Kept elsewhere, it shows what was taken away since. */
export type Anker = ReadonlyMap<string, { readonly volgnummer: number; readonly hash: string }>;

export interface Kop {
	readonly keten: string;
	readonly volgnummer: number;
	readonly hash: string;
}

/** One line of an anchor; the name of the chain in JSON, so that it cannot pass for another line. */
export const ankerLine = ({ keten, volgnummer, hash }: Kop): string =>
	`${hash} ${volgnummer} ${JSON.stringify(keten)}\n`;

const LINE = /^([0-9a-f]{64}) (\d{1,15}) (".+")$/;

/** Reads what `ankerLine` wrote. @throws Error that names the first line that is not one. */
export function parseAnker(text: string): Anker {
	const found = new Map<string, { volgnummer: number; hash: string }>();
	for (const [index, line] of text.split('\n').entries()) {
		if (line === '') continue;
		const [, hash, volgnummer, name] = LINE.exec(line) ?? [];
		const keten = name === undefined ? undefined : parseName(name);
		if (hash === undefined || keten === undefined)
			throw new Error(`Regel ${index + 1} van het anker is niet te lezen.`);
		found.set(keten, { volgnummer: Number(volgnummer), hash });
	}
	return found;
}

function parseName(json: string): string | undefined {
	try {
		const name: unknown = JSON.parse(json);
		return typeof name === 'string' ? name : undefined;
	} catch {
		return undefined;
	}
}

/** Count and digest of the lines of an anchor: the SHA-256 of the file with those lines. */
export class AnkerDigest {
	private readonly hash = createHash('sha256');
	private count = 0;

	add(line: string): void {
		this.hash.update(line);
		this.count += 1;
	}

	end(): { ketens: number; sha256: string } {
		return { ketens: this.count, sha256: this.hash.digest('hex') };
	}
}
