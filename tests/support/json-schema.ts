type Schema = Readonly<Record<string, unknown>>;

const TYPES: Record<string, (value: unknown) => boolean> = {
	object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
	array: Array.isArray,
	string: (value) => typeof value === 'string',
	boolean: (value) => typeof value === 'boolean',
	integer: Number.isInteger,
	number: (value) => typeof value === 'number' && Number.isFinite(value)
};

const has = (value: unknown, key: string): value is Record<string, unknown> =>
	TYPES['object']?.(value) === true && Object.hasOwn(value as object, key);

const isDay = (value: string) => {
	const time = new Date(`${value}T00:00:00Z`);
	return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(value);
};

/** What each keyword of our own schemas asks; anything else is an error, so that nothing passes unchecked. */
const KEYWORDS: Record<
	string,
	(rule: never, value: unknown, schema: Schema, root: Schema) => boolean
> = {
	type: (rule: string | string[], value) =>
		[rule].flat().some((type) => TYPES[type]?.(value) === true),
	enum: (rule: unknown[], value) => rule.includes(value),
	const: (rule: unknown, value) => rule === value,
	minimum: (rule: number, value) => typeof value !== 'number' || value >= rule,
	maximum: (rule: number, value) => typeof value !== 'number' || value <= rule,
	maxItems: (rule: number, value) => !Array.isArray(value) || value.length <= rule,
	pattern: (rule: string, value) => typeof value !== 'string' || new RegExp(rule, 'u').test(value),
	format: (rule: string, value) => typeof value !== 'string' || rule !== 'date' || isDay(value),
	'x-decimalen': (rule: number, value) =>
		typeof value !== 'number' || Number(value.toFixed(rule)) === value,
	allOf: (rule: Schema[], value, _, root) => rule.every((part) => isValid(part, value, root)),
	anyOf: (rule: Schema[], value, _, root) => rule.some((part) => isValid(part, value, root)),
	required: (rule: string[], value) => rule.every((key) => has(value, key)),
	properties: (rule: Record<string, Schema>, value, _, root) =>
		Object.entries(rule).every(
			([key, part]) => !has(value, key) || isValid(part, value[key], root)
		),
	additionalProperties: (rule: Schema | false, value, schema, root) =>
		TYPES['object']?.(value) !== true ||
		Object.entries(value as object)
			.filter(([key]) => !Object.hasOwn((schema['properties'] ?? {}) as object, key))
			.every(([, each]) => rule !== false && isValid(rule, each, root)),
	propertyNames: (rule: Schema, value, _, root) =>
		TYPES['object']?.(value) !== true ||
		Object.keys(value as object).every((key) => isValid(rule, key, root)),
	items: (rule: Schema, value, _, root) =>
		!Array.isArray(value) || value.every((each) => isValid(rule, each, root)),
	$ref: (rule: string, value, _, root) => isValid(resolve(rule, root), value, root)
};

const NOTES =
	/^(\$schema|title|description|default|examples|x-(kern|onderwerp|veranderbaar|eenheid|keuzes|vroegste|laatste))$/;

export function resolve(ref: string, root: Schema): Schema {
	let at: unknown = root;
	for (const part of ref.replace('#/', '').split('/')) {
		if (!has(at, part)) throw new Error(`${ref} leads nowhere`);
		at = at[part];
	}
	return at as Schema;
}

/** Whether the value keeps to the schema: a small JSON Schema 2020-12 validator, only for what our schemas use. */
export function isValid(schema: Schema, value: unknown, root: Schema = schema): boolean {
	return Object.entries(schema).every(([keyword, rule]) => {
		if (NOTES.test(keyword)) return true;
		const check = KEYWORDS[keyword];
		if (!check) throw new Error(`Keyword ${keyword} is not checked`);
		return check(rule as never, value, schema, root);
	});
}
