import { DEEPEST_NESTING } from './limits.ts';

/** The value, or why this text is refused: `veld` is the repeated key, `plaats` the character that broke it. */
export type ReadJson =
	| { ok: true; value: unknown }
	| { ok: false; code: 'geen_json'; plaats?: number }
	| { ok: false; code: 'te_diep' }
	| { ok: false; code: 'dubbel_veld'; veld: string; pad: readonly string[] };

type Trouble = Exclude<ReadJson, { ok: true } | { code: 'geen_json' }>;

/** Place behind the closing quote of the string that opens at `start`. */
function endOfString(text: string, start: number): number {
	let end = start;
	for (;;) {
		end = text.indexOf('"', end + 1);
		let slashes = 0;
		while (text[end - 1 - slashes] === '\\') slashes += 1;
		if (slashes % 2 === 0) return end + 1;
	}
}

function followedByColon(text: string, from: number): boolean {
	let at = from;
	while (text[at] === ' ' || text[at] === '\t' || text[at] === '\n' || text[at] === '\r') at += 1;
	return text[at] === ':';
}

interface Level {
	/** Keys seen so far; a list has none. */
	readonly keys: Set<string> | undefined;
	key: string;
}

/** Walks text that is known to be JSON: the parser of the language keeps the last of two equal keys in silence. */
function findTrouble(text: string): Trouble | undefined {
	const levels: Level[] = [];
	for (let at = 0; at < text.length; at += 1) {
		const char = text[at] as string;
		if (char === '{' || char === '[') {
			levels.push({ keys: char === '{' ? new Set() : undefined, key: '' });
			if (levels.length > DEEPEST_NESTING) return { ok: false, code: 'te_diep' };
		} else if (char === '}' || char === ']') levels.pop();
		else if (char === '"') {
			const end = endOfString(text, at);
			const level = levels.at(-1);
			if (level?.keys && followedByColon(text, end)) {
				const veld = JSON.parse(text.slice(at, end)) as string;
				const pad = [...levels.slice(0, -1).map(({ key }) => key), veld];
				if (level.keys.has(veld)) return { ok: false, code: 'dubbel_veld', veld, pad };
				level.keys.add(veld);
				level.key = veld;
			}
			at = end - 1;
		}
	}
	return undefined;
}

/** Reads JSON and refuses what `JSON.parse` lets pass: repeated keys (also when spelled with escapes) and deep nesting. */
export function readStrictJson(text: string): ReadJson {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		const place = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
		return {
			ok: false,
			code: 'geen_json',
			...(place === undefined ? {} : { plaats: Number(place) + 1 })
		};
	}
	return findTrouble(text) ?? { ok: true, value };
}
