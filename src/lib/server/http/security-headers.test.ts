import { expect, test } from 'vitest';
import { fallbackHeaders, securityHeaders } from './security-headers.ts';

test('HSTS of a year is sent over https only', () => {
	expect(securityHeaders(true)['Strict-Transport-Security']).toBe(
		'max-age=31536000; includeSubDomains'
	);
	expect(securityHeaders(false)).not.toHaveProperty('Strict-Transport-Security');
});

test('the policy of files allows nothing inline and no other host', () => {
	expect(fallbackHeaders['Content-Security-Policy']).not.toMatch(/unsafe-|https?:|data:|\*/);
	expect(fallbackHeaders['Content-Security-Policy']).toMatch(
		/^default-src 'none'; script-src 'self';/
	);
});
