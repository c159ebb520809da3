import { expect, test } from 'vitest';
import { isValid, resolve } from '../../../tests/support/json-schema.ts';
import { openApi } from './openapi.ts';

// The machine-testable rules of the NLGov REST API Design Rules 2.x (media/linter.yaml), stated again here.
type Json = Record<string, unknown>;
const made = openApi('https://ondernemers.voorbeeld.nl');
const doc = JSON.parse(JSON.stringify(made)) as Json;
const info = doc['info'] as Json;
const paths = doc['paths'] as Record<string, Record<string, Json>>;
const operations = Object.values(paths).flatMap((path) => Object.values(path));
const follow = (node: Json): Json =>
	'$ref' in node ? (resolve(String(node['$ref']), doc) as Json) : node;

interface Answer {
	readonly status: string;
	readonly headers: Json;
	readonly content: Record<string, { schema: Json; examples?: Record<string, { value: unknown }> }>;
}

const answers = operations.flatMap(({ responses }): Answer[] =>
	Object.entries(responses as Record<string, Json>).map(([status, answer]) => ({
		status,
		...(follow(answer) as Omit<Answer, 'status'>)
	}))
);

function everyNode(node: unknown, visit: (node: Json) => void): void {
	if (typeof node !== 'object' || node === null) return;
	visit(node as Json);
	for (const child of Object.values(node)) everyNode(child, visit);
}

test('doc-openapi: it is an OpenAPI 3.1 document in JSON', () => {
	expect(doc['openapi']).toMatch(/^3\.1\.\d$/);
	expect(doc).toEqual(made);
});

test('semver: the version has three parts, and its first is in the address', () => {
	expect(info['version']).toMatch(/^\d+\.\d+\.\d+$/);
	const [server] = doc['servers'] as { url: string }[];
	expect(server?.url).toBe(`https://ondernemers.voorbeeld.nl/api/v${String(info['version'])[0]}`);
});

test('doc-openapi-contact: there is a name, an e-mail address and an address', () => {
	expect(info['contact']).toMatchObject({
		name: expect.any(String) as string,
		email: expect.stringContaining('@') as string,
		url: expect.stringMatching(/^https:/) as string
	});
});

test('path-segments-kebab-case and no-trailing-slash', () => {
	for (const path of Object.keys(paths)) expect(path).toMatch(/^(\/[a-z0-9-]+)+(\.json)?$/);
});

test('version-header: every answer documents API-Version', () => {
	for (const { headers } of answers) expect(headers).toHaveProperty('API-Version');
});

test('problem-details: every refusal is problem+json with status, title and detail', () => {
	const refusals = answers.filter(({ status }) => /^[45]/.test(status));
	expect(refusals.length).toBeGreaterThan(5);
	for (const { content } of refusals) {
		const schema = follow(content['application/problem+json']?.schema ?? {});
		expect(schema['required']).toEqual(expect.arrayContaining(['status', 'title', 'detail']));
	}
});

test('invalid-input: whoever sends something may get 400 and never 422', () => {
	expect(paths['/toets']?.['post']?.['responses']).toHaveProperty('400');
	expect(answers.map(({ status }) => status)).not.toContain('422');
});

test('every operation has its own id, and a summary', () => {
	const ids = operations.map(({ operationId }) => operationId);
	expect(new Set(ids).size).toBe(ids.length);
	for (const { summary } of operations) expect(summary).toEqual(expect.any(String));
});

test('every reference leads somewhere', () => {
	let seen = 0;
	everyNode(doc, (node) => {
		if (typeof node['$ref'] !== 'string') return;
		seen += 1;
		resolve(node['$ref'], doc);
	});
	expect(seen).toBeGreaterThan(30);
});

test('every property of a schema is in camelCase', () => {
	everyNode(doc['components'], ({ type, properties }) => {
		if (type !== 'object' || typeof properties !== 'object') return;
		for (const name of Object.keys(properties ?? {})) expect(name).toMatch(/^[a-z][a-zA-Z0-9]*$/);
	});
});

test('date-time: every day has the format of a date', () => {
	everyNode(doc['components'], ({ properties }) => {
		for (const [name, schema] of Object.entries((properties ?? {}) as Json))
			if (/datum|^versie$|^vanaf$/i.test(name) && (schema as Json)['type'] === 'string')
				expect([name, (schema as Json)['format']]).toEqual([name, 'date']);
	});
});

test('every example keeps to its schema', () => {
	const request = (paths['/toets']?.['post']?.['requestBody'] as Answer).content;
	const all = [request, ...answers.map(({ content }) => content)].flatMap((content) =>
		Object.values(content)
	);
	const examples = all.flatMap(({ schema, examples: given }) =>
		Object.values(given ?? {}).map(({ value }) => isValid(schema, value, doc))
	);
	expect(examples.length).toBeGreaterThanOrEqual(5);
	expect(examples).not.toContain(false);
});
