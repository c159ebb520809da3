const ESCAPES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

const safe = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

const linked = (text: string, link: string) =>
	safe(text).replaceAll(safe(link), `<a href="${safe(link)}">${safe(link)}</a>`);

/**
 * The same words as the text of a message, for programs that show HTML: paragraphs and one link, in the letter and
 * colours of the reader. Nothing is fetched from elsewhere, so nobody can see that it was opened. Only `link` becomes
 * a link: what a person typed as their name never does.
 */
export function htmlOf(onderwerp: string, tekst: string, link: string): string {
	const alineas = tekst
		.trim()
		.split('\n\n')
		.map((alinea) => `<p>${linked(alinea, link)}</p>`);
	return [
		'<!doctype html>',
		'<html lang="nl"><head><meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width">',
		`<title>${safe(onderwerp)}</title></head>`,
		`<body>${alineas.join('\n')}</body></html>`
	].join('\n');
}
