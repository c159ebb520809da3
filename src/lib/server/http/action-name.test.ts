import { expect, test } from 'vitest';
import { withSafeAction } from './action-name.ts';

const post = (search: string) =>
	new Request(`https://portaal/scan${search}`, {
		method: 'POST',
		body: new URLSearchParams({ a: 'b' })
	});

test.each([...Object.getOwnPropertyNames(Object.prototype), 'default'])(
	'the action name %s is turned into one that does not exist',
	(name) => {
		const safe = withSafeAction(post(`?/${name}`));
		expect(new URL(safe.url).search).toBe('?/bestaat-niet');
		expect(safe.headers.get('content-type')).toContain('application/x-www-form-urlencoded');
	}
);

test.each(['?/%5F%5Fproto%5F%5F', '?a=b&/constructor=1', '?/toString&/opslaan'])(
	'%s is seen through',
	(search) => {
		expect(new URL(withSafeAction(post(search)).url).search).toBe('?/bestaat-niet');
	}
);

test.each(['', '?deur=starten', '?/opslaan', '?/opslaan&/constructor', '?constructor'])(
	'a request to "%s" passes untouched',
	(search) => {
		const request = post(search);
		expect(withSafeAction(request)).toBe(request);
	}
);

test('a question without a form passes untouched', () => {
	const request = new Request('https://portaal/scan?/constructor');
	expect(withSafeAction(request)).toBe(request);
});
