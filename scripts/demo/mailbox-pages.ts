import type { ParsedMail } from 'mailparser';
import { demoPage, safe } from './document.ts';

const MARK = 'Voorbeeld: mail van deze demo. Niets gaat echt de deur uit';

const OPMAAK = new Intl.DateTimeFormat('nl-NL', {
	timeZone: 'Europe/Amsterdam',
	dateStyle: 'long',
	timeStyle: 'medium'
});

export interface DemoMail {
	readonly nummer: number;
	readonly ontvangen: Date;
	readonly mail: ParsedMail;
}

const onderwerp = ({ mail }: DemoMail) => mail.subject ?? 'Zonder onderwerp';

function aan({ mail: { to } }: DemoMail): string {
	const all = to === undefined ? [] : Array.isArray(to) ? to : [to];
	return all.map(({ text }) => text).join(', ');
}

/** Every message that came in, the newest first. */
export function listPage(mails: readonly DemoMail[]): string {
	const rows = mails.map(
		(one) => `<li><a href="/bericht/${one.nummer}"><strong>${safe(onderwerp(one))}</strong>
<span>Aan ${safe(aan(one))}, ${OPMAAK.format(one.ontvangen)}</span></a></li>`
	);
	return demoPage(
		MARK,
		'Postbus',
		rows.length > 0
			? `<p>Laad de pagina opnieuw voor nieuwe mail.</p><ul>${rows.join('\n')}</ul>`
			: '<p>Er is nog geen mail. Boek een plek in het portaal en laad deze pagina opnieuw.</p>'
	);
}

/** The words of a message, with its links as links. */
const linked = (text: string) =>
	safe(text).replace(
		/https?:\/\/[^\s<>&"]+/g,
		(url) => `<a href="${url}" rel="noreferrer">${url}</a>`
	);

/** One message, as its text says it. */
export function mailPage(one: DemoMail): string {
	const files = [...calendarFiles(one).keys()].map(
		(name) => `<p><a href="/bericht/${one.nummer}/${name}">Voor uw agenda: ${name}</a></p>`
	);
	return demoPage(
		MARK,
		onderwerp(one),
		`<p>Aan ${safe(aan(one))}, ${OPMAAK.format(one.ontvangen)}</p>
<article>${linked(one.mail.text ?? '')}</article>
${files.join('\n')}<p><a href="/">Terug naar de postbus</a></p>`
	);
}

/** The calendar files of a message, by their name. */
export function calendarFiles({ mail }: DemoMail): ReadonlyMap<string, Buffer> {
	return new Map(
		mail.attachments
			.filter(({ filename }) => /^[a-z]+(-\d+)?\.ics$/.test(filename ?? ''))
			.map(({ filename = '', content }) => [filename, content])
	);
}
