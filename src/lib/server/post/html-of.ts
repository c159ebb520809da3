const ESCAPES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

const safe = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** A paragraph; one that ends in the link becomes the words before it, to follow: nobody hears a secret spelled out. */
function paragraph(alinea: string, link: string): string {
	const end = `: ${link}`;
	const words = alinea.endsWith(end) && alinea.slice(0, -end.length);
	return words ? `<p><a href="${safe(link)}">${safe(words)}</a></p>` : `<p>${safe(alinea)}</p>`;
}

/**
 * The same words as the text of a message, for programs that show HTML: paragraphs and one link, in the letter and
 * colours of the reader. Nothing is fetched from elsewhere, so nobody can see that it was opened. Only `link` becomes
 * a link: what a person typed as their name never does.
 */
export function htmlOf(onderwerp: string, tekst: string, link: string): string {
	const alineas = tekst
		.trim()
		.split('\n\n')
		.map((alinea) => paragraph(alinea, link));
	return [
		'<!doctype html>',
		'<html lang="nl"><head><meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width">',
		`<title>${safe(onderwerp)}</title></head>`,
		`<body>${alineas.join('\n')}</body></html>`
	].join('\n');
}
