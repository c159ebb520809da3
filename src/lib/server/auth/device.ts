const BROWSERS = [
	['Edge', /\bEdg(e|A|iOS)?\//],
	['Opera', /\b(OPR|Opera)\//],
	['Samsung Internet', /\bSamsungBrowser\//],
	['Firefox', /\b(Firefox|FxiOS)\//],
	['Chrome', /\b(Chrome|CriOS)\//],
	['Safari', /\bSafari\//]
] as const;

const SYSTEMS = [
	['iPhone', /\biPhone\b/],
	['iPad', /\biPad\b/],
	['Android', /\bAndroid\b/],
	['Windows', /\bWindows\b/],
	['Mac', /\bMacintosh\b/],
	['Linux', /\bLinux\b/]
] as const;

/** Browser and system in a few fixed words, such as "Chrome op Android"; nothing of the header itself is kept. */
export function deviceOf(userAgent: string | null): string {
	const find = (known: readonly (readonly [string, RegExp])[]) =>
		known.find(([, pattern]) => pattern.test(userAgent ?? ''))?.[0];
	const browser = find(BROWSERS) ?? 'Onbekende browser';
	const system = find(SYSTEMS);
	return system ? `${browser} op ${system}` : browser;
}
