import { expect, test } from 'vitest';
import { fallbackHeaders, securityHeaders } from '../../src/lib/server/http/security-headers.ts';
import { cspFindings, headerFindings, type Headers } from '../e2e/support/headers.ts';

const lowerCase = (headers: Headers): Headers =>
	Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
const good = lowerCase({ ...securityHeaders(true), ...fallbackHeaders });
const policy = good['content-security-policy'] ?? '';

test('our own headers pass every rule', () => {
	expect(headerFindings(good, true)).toEqual([]);
});

test.each([
	'x-content-type-options',
	'x-frame-options',
	'referrer-policy',
	'strict-transport-security',
	'content-security-policy'
])('an answer without %s is found', (name) => {
	expect(headerFindings({ ...good, [name]: '' }, true)).not.toEqual([]);
});

test.each([
	["script-src 'self'", "script-src 'self' 'unsafe-inline'"],
	["style-src 'self'", "style-src 'self' 'unsafe-hashes'"],
	["script-src 'self'", "script-src 'self' data:"],
	["img-src 'self'", 'img-src https:'],
	["img-src 'self'", 'img-src *'],
	["img-src 'self'", 'img-src cdn.voorbeeld.nl'],
	["connect-src 'self'", 'connect-src http://127.0.0.1:9000'],
	["base-uri 'none'; ", ''],
	["form-action 'self'; ", ''],
	["frame-ancestors 'none'", 'frame-ancestors https://elders.nl'],
	["default-src 'none'", "default-src 'self' 'unsafe-eval'"]
])('a policy with %s changed into %j is found', (from, to) => {
	expect(policy).toContain(from);
	expect(cspFindings(policy.replace(from, to))).not.toEqual([]);
});
