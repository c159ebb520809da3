/** The rules of internet.nl and our own, restated; each finding names the rule it breaks (kwaliteit 1.2). */
export type Headers = Readonly<Record<string, string>>;

const expected: Readonly<Record<string, RegExp>> = {
	'x-content-type-options': /^nosniff$/,
	'x-frame-options': /^(DENY|SAMEORIGIN)$/,
	'referrer-policy': /^(no-referrer|same-origin)$/,
	'permissions-policy': /geolocation=\(\)/,
	'cross-origin-opener-policy': /^same-origin$/,
	'cross-origin-resource-policy': /^same-origin$/
};

function directives(csp: string): Map<string, string[]> {
	return new Map(
		csp.split(';').map((part) => {
			const [name = '', ...sources] = part.trim().split(/\s+/);
			return [name, sources];
		})
	);
}

function sourceFindings(csp: string): string[] {
	const sources = [...directives(csp)].flatMap(([name, list]) =>
		list.map((source) => ({ name, source }))
	);
	const wrong = sources.filter(
		({ name, source }) =>
			/^'unsafe-/.test(source) ||
			/^(https?:|\*|.*127\.0\.0\.1.*)$/.test(source) ||
			(!source.startsWith("'") && !/^(https|wss|data|blob):/.test(source)) ||
			(source === 'data:' && /^(default|script|object)-src$/.test(name))
	);
	return wrong.map(({ name, source }) => `I4/I5 ${name} has ${source}`);
}

/** What is wrong with a content security policy; empty when nothing is. */
export function cspFindings(csp: string | undefined): string[] {
	if (csp === undefined) return ['I1 no policy in a header'];
	const found = directives(csp);
	const strict = (name: string) =>
		(found.get(name) ?? []).every((source) => /^'(none|self)'$/.test(source));
	const missing = [
		'default-src',
		'base-uri',
		'frame-ancestors',
		'form-action',
		'frame-src',
		'object-src'
	];
	return [
		...missing.filter((name) => !found.has(name)).map((name) => `I2/I3 no ${name}`),
		...['default-src', 'base-uri', 'frame-ancestors', 'form-action']
			.filter((name) => !strict(name))
			.map((name) => `I2/I3 wide ${name}`),
		...sourceFindings(csp)
	];
}

/** What is wrong with the headers of an answer; empty when nothing is. */
export function headerFindings(headers: Headers, https: boolean): string[] {
	const wrong = Object.entries(expected)
		.filter(([name, value]) => !value.test(headers[name] ?? ''))
		.map(([name]) => `I7/I8 ${name}: ${headers[name] ?? 'absent'}`);
	const age = Number(/max-age=(\d+)/.exec(headers['strict-transport-security'] ?? '')?.[1] ?? 0);
	if (https && age < 31536000) wrong.push('I6 strict-transport-security too short');
	if (!https && age > 0) wrong.push('strict-transport-security over plain http');
	for (const name of ['server', 'x-powered-by'])
		if (headers[name]) wrong.push(`${name} tells what runs here`);
	return [...wrong, ...cspFindings(headers['content-security-policy'])];
}
