import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { Config } from '../../src/lib/server/config.ts';
import { listenOnKeptPort } from './kept-port.ts';
import { calendarFiles, listPage, mailPage, type DemoMail } from './mailbox-pages.ts';

export interface DemoMailbox {
	/** What the portal must be set to. */
	readonly settings: Readonly<Record<string, string>>;
	/** Where its mail can be read. */
	readonly address: string;
	stop(): Promise<void>;
}

/** Older mail goes; nothing is written to disk. */
const MOST = 200;
const LARGEST = 1024 * 1024;

const style = readFileSync(new URL('./stijl.css', import.meta.url));

const HEADERS = {
	'Content-Security-Policy':
		"default-src 'none'; style-src 'self'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Cache-Control': 'no-store'
};

async function listening(server: Server): Promise<number> {
	await once(server, 'listening');
	return (server.address() as AddressInfo).port;
}

/** A real mail server: the portal sends to it as it does in production. */
function receiver(keep: (mail: DemoMail['mail']) => void): SMTPServer {
	return new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS', 'AUTH'],
		size: LARGEST,
		onData(stream, _session, done) {
			simpleParser(stream).then(
				(mail) => {
					if (stream.sizeExceeded)
						return done(Object.assign(new Error('Te groot'), { responseCode: 552 }));
					keep(mail);
					done();
				},
				(error: Error) => done(error)
			);
		}
	});
}

function answer(mails: readonly DemoMail[], request: IncomingMessage, response: ServerResponse) {
	for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
	const show = (type: string, body: string | Buffer) =>
		response.setHeader('Content-Type', type).end(body);
	const html = (page: string) => show('text/html; charset=utf-8', page);
	const port = request.socket.localPort;
	// A site elsewhere cannot read the mail by giving this machine a name of its own.
	if (![`127.0.0.1:${port}`, `localhost:${port}`].includes(request.headers.host ?? ''))
		return response.writeHead(421).end();
	if (request.url === '/stijl.css') return show('text/css', style);
	if (request.url === '/') return html(listPage(mails));
	const [, nummer, bestand] =
		/^\/bericht\/(\d{1,6})(?:\/([a-z]+(?:-\d+)?\.ics))?$/.exec(request.url ?? '') ?? [];
	const one = mails.find((mail) => String(mail.nummer) === nummer);
	const file = one && bestand ? calendarFiles(one).get(bestand) : undefined;
	if (one && !bestand) return html(mailPage(one));
	if (!file) return response.writeHead(404).end();
	response.setHeader('Content-Disposition', `attachment; filename="${bestand}"`);
	return show('text/calendar; charset=utf-8', file);
}

/**
 * Starts a mail server with a mailbox to read, on this machine alone.
 * @param folder - where the port of its pages is kept
 * @throws Error in production
 */
export async function startDemoMailbox(config: Config, folder: string): Promise<DemoMailbox> {
	if (config.MODUS === 'productie') throw new Error('De postbus van de demo staat uit.');
	const mails: DemoMail[] = [];
	let nummer = 0;
	const smtp = receiver((mail) => {
		mails.unshift({ nummer: (nummer += 1), ontvangen: new Date(), mail });
		mails.length = Math.min(mails.length, MOST);
	});
	const pages = createServer((request, response) => void answer(mails, request, response));
	smtp.listen(0, '127.0.0.1');
	const [smtpPort, port] = await Promise.all([
		listening(smtp.server),
		listenOnKeptPort(pages, join(folder, 'poort-postbus'))
	]);
	return {
		settings: { SMTP_URL: `smtp://127.0.0.1:${smtpPort}` },
		address: `http://127.0.0.1:${port}`,
		async stop() {
			const closed = new Promise<void>((resolve) => pages.close(() => resolve()));
			pages.closeAllConnections();
			await Promise.all([closed, new Promise<void>((resolve) => smtp.close(resolve))]);
		}
	};
}
