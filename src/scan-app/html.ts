/**
 * What components compiled for the server call, as far as the scan's components do. Svelte's own
 * weighs five times as much. A journey in the browser holds every page to the HTML of the server, and
 * the build stops at a name that is not here.
 */

export class Renderer {
	private parts: string[] = [];

	push(part: string): void {
		this.parts.push(part);
	}

	/** A component that binds to a part of itself draws in a copy until nothing changes any more. */
	copy(): Renderer {
		const other = new Renderer();
		other.parts = [...this.parts];
		return other;
	}

	subsume(other: Renderer): void {
		this.parts = other.parts;
	}

	toString(): string {
		return this.parts.join('');
	}
}

const MARKS: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;' };
/** The attributes among ours that stand or do not stand. */
const BOOLEAN = /^(checked|disabled|hidden|open|readonly|required)$/;

const isNothing = (value: unknown) => value === null || value === undefined;

export const stringify = (value: unknown): string =>
	typeof value === 'string' ? value : isNothing(value) ? '' : String(value);

export const escape = (value: unknown, isAttr = false): string =>
	stringify(value).replace(isAttr ? /[&"<]/g : /[&<]/g, (mark) => MARKS[mark] ?? mark);

export function attr(name: string, value: unknown, isBoolean = false): string {
	if (isNothing(value) || (isBoolean && !value && value !== '')) return '';
	return ` ${name}="${isBoolean ? '' : escape(value, true)}"`;
}

/** Names of classes from text, or from a list with holes. */
export const clsx = (value: unknown): string =>
	Array.isArray(value) ? value.filter(Boolean).join(' ') : stringify(value);

export function attr_class(value: unknown, hash?: string): string {
	const names = [stringify(value), hash].filter(Boolean).join(' ');
	return names ? attr('class', names) : '';
}

/** Everything in an object as attributes, without what is no attribute. */
export function attributes(all: Record<string, unknown>, hash?: string): string {
	return Object.entries({ ...all, ...(hash && { class: `${clsx(all['class'])} ${hash}` }) })
		.filter(([name, value]) => typeof value !== 'function' && !/^(on|\$\$)/.test(name))
		.map(([name, value]) => attr(name.toLowerCase(), value, BOOLEAN.test(name)))
		.join('');
}

export const ensure_array_like = <T>(list: readonly T[] | null | undefined): readonly T[] =>
	list ?? [];

/** Works something out once, when it is asked for. */
export function derived<T>(work: () => T): () => T {
	let value: { known: T } | undefined;
	return () => (value ??= { known: work() }).known;
}

export function element(
	renderer: Renderer,
	tag: string,
	attributes: () => void,
	inside: () => void
) {
	renderer.push(`<${tag}`);
	attributes();
	renderer.push('>');
	inside();
	renderer.push(`</${tag}>`);
}

/** Hands a bound value back to whoever bound it. */
export function bind_props(props: Record<string, unknown>, values: Record<string, unknown>): void {
	for (const name of Object.keys(values)) {
		if (props[name] === undefined && Object.getOwnPropertyDescriptor(props, name)?.set) {
			props[name] = values[name];
		}
	}
}

export const spread_props = (parts: Record<string, unknown>[]): Record<string, unknown> => {
	const all = {};
	for (const part of parts) Object.defineProperties(all, Object.getOwnPropertyDescriptors(part));
	return all;
};
