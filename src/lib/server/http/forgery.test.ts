import { expect, test } from 'vitest';
import { isForged, isForm } from './forgery.ts';

const HERE = 'https://portaal.example';

const asked = (method: string, headers: Record<string, string> = {}) =>
	isForged(new Request(`${HERE}/scan`, { method, headers }), HERE);

const WRITES = ['POST', 'PUT', 'PATCH', 'DELETE'];

test.each(WRITES)('a %s from a page of the portal passes', (method) => {
	expect(asked(method, { origin: HERE })).toBe(false);
	expect(asked(method, { origin: HERE, 'sec-fetch-site': 'same-origin' })).toBe(false);
	expect(asked(method, { origin: HERE, 'sec-fetch-site': 'none' })).toBe(false);
});

test.each([
	'https://elders.example',
	'http://portaal.example',
	'https://portaal.example:444',
	'https://portaal.example.elders.example',
	'https://www.portaal.example',
	'https://portaal.example/',
	'HTTPS://portaal.example',
	'https://portaal.example, https://elders.example',
	'null',
	''
])('a request that says it comes from "%s" is refused, whatever its method', (origin) => {
	for (const method of WRITES) expect(asked(method, { origin })).toBe(true);
});

test('a request that does not say where it comes from is refused, with and without a body', () => {
	for (const method of WRITES) {
		expect(asked(method)).toBe(true);
		expect(asked(method, { 'content-type': 'application/json' })).toBe(true);
		expect(asked(method, { 'sec-fetch-site': 'same-origin' })).toBe(true);
	}
});

test.each(['cross-site', 'same-site', 'iets-nieuws'])(
	'a browser that calls it %s is believed, also when the origin looks right',
	(site) => {
		expect(asked('POST', { origin: HERE, 'sec-fetch-site': site })).toBe(true);
	}
);

test.each(['GET', 'HEAD', 'OPTIONS'])('a %s may come from anywhere', (method) => {
	expect(asked(method)).toBe(false);
	expect(asked(method, { origin: 'https://elders.example' })).toBe(false);
});

test('a method that nobody thought of must come from the portal', () => {
	expect(asked('PROPFIND')).toBe(true);
});

test.each([
	'application/x-www-form-urlencoded',
	'multipart/form-data; boundary=x',
	'text/plain;charset=utf-8',
	' TEXT/Plain ',
	'application/x-sveltekit-formdata'
])('"%s" is what another site can make a browser send', (type) => {
	expect(isForm(new Headers({ 'content-type': type }))).toBe(true);
});

test('JSON, and nothing at all, is no form', () => {
	expect(isForm(new Headers({ 'content-type': 'application/json' }))).toBe(false);
	expect(isForm(new Headers())).toBe(false);
});
