import { config } from '../config.ts';
import type { Context } from '../context.ts';
import { portalVault } from '../crypto/portal-vault.ts';
import { database } from '../db/client.ts';
import { describeError } from '../http/describe-error.ts';
import { systemKlok } from '../klok.ts';
import { listeningAddress } from '../listening.ts';
import { log } from '../log.ts';
import { onShutdown } from '../shutdown.ts';
import { runRound } from '../voorlichting/round.ts';
import { sendBerichten } from './send-berichten.ts';
import { smtp } from './transport.ts';

const SEND_EVERY = 2_000;
const ROUND_EVERY = 20_000;

/** Does work again and again, never twice at once in this process; what fails is for the next time. */
function repeat(
	name: string,
	every: number,
	work: (stop: AbortSignal) => Promise<unknown>
): () => Promise<void> {
	let running: Promise<unknown> | undefined;
	const stop = new AbortController();
	const turn = () => {
		running ??= work(stop.signal)
			.catch((error: unknown) =>
				log().warn({ error: describeError(error, false) }, `${name} could not be done`)
			)
			.finally(() => (running = undefined));
	};
	const timer = setInterval(turn, every);
	timer.unref();
	return async () => {
		clearInterval(timer);
		stop.abort();
		await running;
	};
}

function jobContext(): Context {
	const { ORIGIN, HOST, PORT } = config();
	return {
		db: database(),
		klok: systemKlok,
		vault: portalVault(),
		// Asked anew each time: the portal listens only after this was made.
		get portaal() {
			return ORIGIN ?? listeningAddress() ?? `http://${HOST}:${PORT}`;
		},
		origin: { herkomst: 'taak' }
	};
}

/** Sends messages and does what time brings, for as long as this process serves people. */
export function startPost(): void {
	const { DATABASE_URL, SMTP_URL, AFZENDER } = config();
	if (!DATABASE_URL) return;
	const context = jobContext();
	const stops = [repeat('the round of bookings', ROUND_EVERY, () => runRound(context))];
	if (SMTP_URL) {
		const { send, close } = smtp({ url: SMTP_URL, afzender: AFZENDER });
		const stop = repeat('sending messages', SEND_EVERY, (asked) =>
			sendBerichten(context, send, asked)
		);
		stops.push(async () => {
			await stop();
			close();
		});
	}
	onShutdown(async () => {
		for (const stop of stops) await stop();
	});
}
