import { createTransport } from 'nodemailer';
import type { Inhoud } from './queue-bericht.ts';

/** Sends one message. `id` makes that a second try is the same message to a mail server. */
export type Versturen = (id: string, inhoud: Inhoud) => Promise<void>;

export interface PostSettings {
	/** Such as `smtps://naam:wachtwoord@mail.gemeente.nl:465`. */
	readonly url: string;
	/** Who it comes from, as `Naam <adres>`. */
	readonly afzender: string;
}

/** A way to send mail over SMTP, with connections that are kept, and the function that closes them. */
export function smtp({ url, afzender }: PostSettings): { send: Versturen; close(): void } {
	const domein = /@([^>\s]+)/.exec(afzender)?.[1] ?? 'localhost';
	const transport = createTransport(
		{ url, pool: true, maxConnections: 2, connectionTimeout: 10_000, socketTimeout: 30_000 },
		{ from: afzender }
	);
	return {
		async send(id, { aan, onderwerp, tekst, html, agenda }) {
			await transport.sendMail({
				to: aan,
				subject: onderwerp,
				text: tekst,
				...(html !== undefined && { html }),
				messageId: `<${id}@${domein}>`,
				// No machine that is away answers to it, and nobody is told that it was opened.
				headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
				...(agenda && {
					icalEvent: { method: agenda.method, filename: 'afspraak.ics', content: agenda.ics }
				})
			});
		},
		close: () => transport.close()
	};
}
