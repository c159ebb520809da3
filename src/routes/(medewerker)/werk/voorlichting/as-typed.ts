type Typed<T> = { [K in keyof T]: T[K] extends boolean ? string[] : string };

/** Good data as it stood in the form, to show it again with what was wrong beyond the fields. */
export function asTyped<T extends object>(data: T): Typed<T> {
	const entries = Object.entries(data).map(([name, value]: [string, unknown]) => {
		if (typeof value === 'boolean') return [name, value ? ['ja'] : []];
		return [name, typeof value === 'number' || typeof value === 'string' ? String(value) : ''];
	});
	return Object.fromEntries(entries) as Typed<T>;
}
