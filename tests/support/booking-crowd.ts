// A process of its own with a part of the crowd: see `booking-round.ts`.
import { randomUUID } from 'node:crypto';
import { openDatabase } from '../../src/lib/server/db/client.ts';
import { parseMasterKeys } from '../../src/lib/server/crypto/master-keys.ts';
import { Vault } from '../../src/lib/server/crypto/vault.ts';
import { systemKlok } from '../../src/lib/server/klok.ts';
import { answerBoeking, type Antwoord } from '../../src/lib/server/voorlichting/answer.ts';
import { book } from '../../src/lib/server/voorlichting/book.ts';
import { reschedule } from '../../src/lib/server/voorlichting/reschedule.ts';
import { runRound } from '../../src/lib/server/voorlichting/round.ts';
import type { Acknowledged, Crowd } from './booking-round.ts';

const { url, keys, connections } = JSON.parse(process.argv[2] ?? '{}') as {
	url: string;
	keys: string;
	connections: number;
};
const { db, close } = openDatabase(url, connections);
const context = {
	db,
	klok: systemKlok,
	vault: new Vault(db, parseMasterKeys(keys)),
	portaal: 'https://portaal.test',
	origin: { herkomst: 'web', bezoeker: 'test' }
} as const;
const blind = { lijktVol: () => false };

/** Numbers that look random and are the same for the same seed, so that a round can be run again. */
function dice(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

async function change(id: string, antwoord: Antwoord): Promise<Acknowledged[]> {
	const uitkomst = await answerBoeking(context, id, antwoord);
	return uitkomst === 'gedaan' ? [{ id, antwoord }] : [];
}

/** One visitor: books, and then perhaps confirms, gives back, moves, or has another go. */
async function visit({ sessions, blindly }: Crowd, roll: () => number): Promise<Acknowledged[]> {
	const bijeenkomstId = sessions[roll() < 0.8 ? 0 : 1] ?? '';
	const other = sessions[bijeenkomstId === sessions[0] ? 1 : 0] ?? '';
	const wens = {
		bijeenkomstId,
		personen: roll() < 0.7 ? 1 : 2,
		gast: { naam: 'Robin', email: 'robin@voorbeeld.nl' },
		sleutel: randomUUID(),
		bekend: roll() < 0.6
	};
	const vooraf = blindly ? ([blind] as const) : ([] as const);
	const booked = await book(context, wens, ...vooraf);
	if (booked.soort !== 'geboekt') return [];
	const { id, status } = booked;
	const seen: Acknowledged[] = [{ id, antwoord: 'geboekt' }];
	if (roll() < 0.1) await book(context, wens);
	const next = roll();
	if (status === 'wacht' && next < 0.15) seen.push(...(await change(id, 'verlaat_wachtlijst')));
	if (status === 'gehouden' && next < 0.7) seen.push(...(await change(id, 'bevestig')));
	if (status === 'gehouden' && next >= 0.85) seen.push(...(await change(id, 'zeg_af')));
	if (status === 'bevestigd' && next < 0.3) seen.push(...(await change(id, 'zeg_af')));
	if (status === 'bevestigd' && next >= 0.8) {
		const moved = await reschedule(context, id, other);
		if (moved.soort === 'verplaatst') seen.push({ id: moved.id, antwoord: 'geboekt' });
	}
	if (status === 'wacht' && next >= 0.5) {
		await runRound(context);
		seen.push(...(await change(id, next < 0.85 ? 'aanvaard' : 'wijs_af')));
	}
	return seen;
}

process.on('message', (crowd: Crowd) => {
	const roll = dice(crowd.seed);
	// Each visitor has dice of their own, so that who comes first does not change what they do.
	const visitors = Array.from({ length: crowd.visitors }, () => dice(Math.floor(roll() * 2 ** 32)));
	Promise.all(visitors.map((own) => visit(crowd, own))).then(
		(seen) => process.send?.({ seen: seen.flat() }),
		(error: Error) => process.send?.({ failed: error.stack ?? error.message })
	);
});
process.on('disconnect', () => void close().then(() => process.exit(0)));
process.send?.('ready');
