const distinct = (parts: readonly (string | number)[]) => new Set(parts).size;

/**
 * Whether a secret could be guessed from its form: few different characters, a pattern that repeats, or a row such as
 * abcdef. Thirty-two random characters, also hexadecimal ones, pass with a wide margin.
 */
export function isPredictable(secret: string): boolean {
	const codes = Array.from({ length: secret.length }, (_, at) => secret.charCodeAt(at));
	const steps = codes.slice(1).map((code, at) => code - (codes[at] ?? 0));
	const triples = codes.slice(2).map((_, at) => secret.slice(at, at + 3));
	return distinct(codes) < 10 || distinct(steps) < 10 || distinct(triples) < 24;
}
