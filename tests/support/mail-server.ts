import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface MailServer {
	readonly url: string;
	readonly mails: readonly ParsedMail[];
	/** What it answers from now on: takes mail, asks to come back later, or knows nobody. */
	answer(how: 'ok' | 'later' | 'unknown'): void;
	stop(): Promise<void>;
}

/** A real SMTP server on loopback that keeps what it gets. */
export async function startMailServer(port = 0): Promise<MailServer> {
	const mails: ParsedMail[] = [];
	let how: 'ok' | 'later' | 'unknown' = 'ok';
	const refusal = (code: number) => Object.assign(new Error('Niet nu'), { responseCode: code });
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS', 'AUTH'],
		onRcptTo(_address, _session, done) {
			if (how === 'unknown') return done(refusal(550));
			done(how === 'later' ? refusal(450) : undefined);
		},
		onData(stream, _session, done) {
			simpleParser(stream).then(
				(mail) => {
					mails.push(mail);
					done();
				},
				(error: Error) => done(error)
			);
		}
	});
	server.listen(port, '127.0.0.1');
	await once(server.server, 'listening');
	const { port: taken } = server.server.address() as AddressInfo;
	return {
		url: `smtp://127.0.0.1:${taken}`,
		mails,
		answer: (next) => (how = next),
		stop: () => new Promise((resolve) => server.close(resolve))
	};
}
