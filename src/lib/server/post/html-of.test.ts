import { expect, test } from 'vitest';
import { htmlOf } from './html-of.ts';

const link = 'https://portaal.test/b/abc?x=1&y=2';

test('each paragraph of the text is one in the HTML, and the link is in words', () => {
	const html = htmlOf('U komt', `Beste Robin,\n\nTot dan.\n\nUw pagina: ${link}\n`, link);
	expect(html.match(/<p>/g)).toHaveLength(3);
	expect(html).toContain('<p><a href="https://portaal.test/b/abc?x=1&amp;y=2">Uw pagina</a></p>');
	expect(html).toContain('<html lang="nl">');
});

test('what a person typed stays text: no elements, no link to elsewhere', () => {
	const html = htmlOf('U komt', `Beste <img src=x> https://elders.test,\n\nTot dan.`, link);
	expect(html).toContain('&lt;img src=x&gt;');
	expect(html).not.toMatch(/<a |<img/);
});
