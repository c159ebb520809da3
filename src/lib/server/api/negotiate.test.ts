import { expect, test } from 'vitest';
import { accepts, isJson } from './negotiate.ts';

test.each([
	[null, true],
	['', true],
	['*/*', true],
	['application/*', true],
	['application/json', true],
	['APPLICATION/JSON; q=0.3', true],
	['text/html, application/json;q=0.9', true],
	['text/html', false],
	['text/html, */*;q=0', false],
	['*/*, application/json;q=0', false],
	['application/json;q=0, */*', false],
	['application/json;q=onzin', false],
	[',;,=,', false]
])('Accept %j leaves room for JSON: %s', (header, expected) => {
	expect(accepts(header, 'application/json')).toBe(expected);
});

test.each([
	['application/json', true],
	['Application/JSON; charset=UTF-8', true],
	['application/json; charset="utf-8"', true],
	['application/json; profile=x', true],
	['application/json; charset=iso-8859-1', false],
	['application/problem+json', false],
	['application/jsonx', false],
	['text/plain', false],
	['', false],
	[null, false]
])('Content-Type %j is JSON in UTF-8: %s', (header, expected) => {
	expect(isJson(header)).toBe(expected);
});
