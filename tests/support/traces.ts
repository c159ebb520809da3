/** A value that was planted, and the form in which it was found back. */
export interface Trace {
	readonly value: string;
	readonly form: string;
}

// In base64 a value looks different for each place it can start; what depends on its neighbours is cut off.
function base64Forms(value: Buffer): string[] {
	return [0, 1, 2].map((before) => {
		const text = Buffer.concat([Buffer.alloc(before), value]).toString('base64');
		const whole = text.slice(before === 0 ? 0 : 4, text.length - (text.length % 4 || 4));
		return whole.replace(/=+$/, '');
	});
}

function formsOf(value: string): [form: string, text: string][] {
	const bytes = Buffer.from(value);
	const base64 = base64Forms(bytes).filter((text) => text.length >= 6);
	return [
		['as it is', value],
		['without its spaces and signs', value.replace(/[^\p{L}\p{N}]/gu, '')],
		['backwards', [...value].reverse().join('')],
		['url-encoded', encodeURIComponent(value)],
		['as a field of a form', new URLSearchParams([['', value]]).toString().slice(1)],
		['in json', JSON.stringify(value).slice(1, -1)],
		['hexadecimal', bytes.toString('hex')],
		['utf-16', Buffer.from(value, 'utf16le').toString('hex')],
		...base64.flatMap((text): [string, string][] => [
			['base64', text],
			['base64url', text.replaceAll('+', '-').replaceAll('/', '_')]
		])
	];
}

/** The planted values that stand in a text, in whatever form and case. */
export function tracesIn(text: string, planted: readonly string[]): Trace[] {
	const low = text.toLowerCase();
	return planted.flatMap((value) =>
		formsOf(value)
			.filter(([form, found]) =>
				form.startsWith('base64') ? text.includes(found) : low.includes(found.toLowerCase())
			)
			.map(([form]) => ({ value, form }))
	);
}
