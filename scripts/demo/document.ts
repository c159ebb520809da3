const escapes: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

export const safe = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** A whole page of the demo, clearly marked as one. */
export function demoPage(mark: string, title: string, body: string): string {
	return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(title)} - ${safe(mark)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/stijl.css">
</head>
<body>
<header><p>${safe(mark)}</p></header>
<main>
<h1>${safe(title)}</h1>
${body}
</main>
</body>
</html>`;
}
