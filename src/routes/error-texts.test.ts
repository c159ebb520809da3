import { expect, test } from 'vitest';
import { errorText } from './error-texts.ts';

test('a fault of ours and a fault in the request read differently', () => {
	expect(errorText(500)).not.toEqual(errorText(400));
	expect(errorText(503)).toEqual(errorText(500));
	expect(errorText(418)).toEqual(errorText(400));
});

test.each([400, 401, 403, 404, 413, 429, 500])(
	'status %i has a title and says what to do',
	(status) => {
		const { title, lines } = errorText(status);
		expect(title).not.toMatch(/\d/);
		expect(lines.join(' ')).toMatch(/Ga |Wacht |Maak |startpagina/);
	}
);

test('what did not come from the portal says that nothing happened, and how to go on', () => {
	const { title, lines } = errorText(403, 'ander_adres');
	expect(title).not.toBe(errorText(403).title);
	expect(lines.join(' ')).toMatch(/niets veranderd.*Open het portaal/);
});

test('an address with two answers to one question says which question, and where to answer it', () => {
	expect(errorText(400, 'meer_dan_een_deur').lines.join(' ')).toMatch(/meer dan één.*startpagina/);
});

test.each(['constructor', '__proto__', 'bestaat_niet'])(
	'a code without words of its own ("%s") gets those of its status',
	(code) => {
		expect(errorText(403, code)).toBe(errorText(403));
	}
);
