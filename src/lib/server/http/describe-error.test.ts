import { expect, test } from 'vitest';
import { readConfig } from '../config.ts';
import { describeError, showsMessages } from './describe-error.ts';

const personal = 'Unexpected token: burgerservicenummer 999990019';

test('nothing of the message stays where real people are, also not of the cause', () => {
	const error = new Error(personal, { cause: new Error(personal) });
	expect(JSON.stringify(describeError(error, false))).not.toContain('999990019');
});

test('a message of several lines does not leak through the stack', () => {
	expect(JSON.stringify(describeError(new Error(`regel\n${personal}`), false))).not.toContain(
		'999990019'
	);
});

test('the name, code and place of the error stay', () => {
	const error = Object.assign(new TypeError('x'), { code: '23505' });
	const described = describeError(error, false);
	expect(described).toMatchObject({ name: 'TypeError', code: '23505' });
	expect(described.stack?.[0]).toContain('describe-error.test.ts');
});

test('something thrown that is no error is named by its type only', () => {
	expect(describeError(personal, true)).toEqual({ name: 'string' });
});

test('messages are kept in development only: a demo is as careful as production', () => {
	expect(showsMessages({ MODUS: 'ontwikkeling' })).toBe(true);
	expect(showsMessages({ MODUS: 'demo' })).toBe(false);
	expect(showsMessages({ MODUS: 'productie' })).toBe(false);
	expect(showsMessages(readConfig({}))).toBe(false);
});
