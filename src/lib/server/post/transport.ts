import { createTransport } from 'nodemailer';
import type { Agenda, Inhoud } from './queue-bericht.ts';

/** Sends one message. `id` makes that a second try is the same message to a mail server. */
export type Versturen = (id: string, inhoud: Inhoud) => Promise<void>;

export interface PostSettings {
	/** Such as `smtps://naam:wachtwoord@mail.gemeente.nl:465`. */
	readonly url: string;
	/** Who it comes from, as `Naam <adres>`. */
	readonly afzender: string;
}

/** Calendar files as a mail program takes them: it shows the first with the words, the others hang below. */
function calendarParts(agendas: readonly Agenda[]) {
	const [first, ...others] = agendas.map(({ method, nummer, ics }) => ({
		method,
		filename: `${method === 'CANCEL' ? 'vervalt' : 'afspraak'}${agendas.length > 1 ? `-${nummer}` : ''}.ics`,
		content: ics
	}));
	return {
		...(first && { icalEvent: first }),
		attachments: others.map(({ method, filename, content }) => ({
			filename,
			content,
			contentType: `text/calendar; charset=utf-8; method=${method}`
		}))
	};
}

/** A way to send mail over SMTP, with connections that are kept, and the function that closes them. */
export function smtp({ url, afzender }: PostSettings): { send: Versturen; close(): void } {
	const domein = /@([^>\s]+)/.exec(afzender)?.[1] ?? 'localhost';
	const transport = createTransport(
		{ url, pool: true, maxConnections: 2, connectionTimeout: 10_000, socketTimeout: 30_000 },
		{ from: afzender }
	);
	return {
		async send(id, { aan, onderwerp, tekst, html, agendas = [] }) {
			await transport.sendMail({
				to: aan,
				subject: onderwerp,
				text: tekst,
				...(html !== undefined && { html }),
				messageId: `<${id}@${domein}>`,
				// No machine that is away answers to it, and nobody is told that it was opened.
				headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
				...calendarParts(agendas)
			});
		},
		close: () => transport.close()
	};
}
