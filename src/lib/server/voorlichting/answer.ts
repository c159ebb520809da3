import type { BoekingStatus } from '#lib/voorlichting/voorlichting.types.ts';
import { isStillPossible } from '../afspraak/still-possible.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/client.ts';
import { lockBijeenkomst, type Bijeenkomst } from './bijeenkomst.ts';
import { isFull, readBoeking, type Boeking } from './boeking.ts';
import { changeStatus, type Overgang } from './change-status.ts';
import { offerSeats } from './offer-seats.ts';

/** What somebody can do with a booking from its own page. */
export type Antwoord = 'bevestig' | 'aanvaard' | 'wijs_af' | 'verlaat_wachtlijst' | 'zeg_af';

/**
 * How it ended: done (or done before), not possible any more, the seat has gone to somebody else, or the time of an
 * appointment has gone: another can be taken in its place.
 */
export type Antwoorduitkomst = 'gedaan' | 'te_laat' | 'vol' | 'tijd_weg';

const BEVESTIGD = { naar: 'bevestigd', actie: 'boeking.bevestigd', bericht: 'bevestigd' } as const;
const AFGEWEZEN = { naar: 'afgewezen', actie: 'boeking.afgewezen' } as const;

interface Regel {
	readonly uit: readonly BoekingStatus[];
	readonly overgang: Overgang;
}

/** From which status each answer leads where. Who is late may still confirm, as long as there is room. */
const REGELS: Readonly<Record<Antwoord, Regel>> = {
	bevestig: { uit: ['gehouden', 'verlopen'], overgang: BEVESTIGD },
	aanvaard: { uit: ['aangeboden'], overgang: BEVESTIGD },
	wijs_af: { uit: ['aangeboden'], overgang: AFGEWEZEN },
	verlaat_wachtlijst: { uit: ['wacht'], overgang: AFGEWEZEN },
	zeg_af: {
		uit: ['gehouden', 'bevestigd', 'aangeboden'],
		overgang: { naar: 'geannuleerd', actie: 'boeking.geannuleerd', bericht: 'geannuleerd' }
	}
};

const isOver = ({ begin, afgelastOp }: Bijeenkomst, nu: Date) => nu >= begin || afgelastOp !== null;

async function apply(
	tx: Transaction,
	context: Context,
	{ session, boeking }: { session: Bijeenkomst; boeking: Boeking },
	antwoord: Antwoord
): Promise<Antwoorduitkomst> {
	const { uit, overgang } = REGELS[antwoord];
	if (boeking.status === overgang.naar) return 'gedaan';
	const late = boeking.geldigTot !== null && boeking.geldigTot <= context.klok.nu();
	if (!uit.includes(boeking.status) || isOver(session, context.klok.nu())) return 'te_laat';
	if (antwoord === 'aanvaard' && late) return 'te_laat';
	const key = await context.vault.openKey(tx, session.keyId);
	try {
		await tx.transaction((inner) =>
			changeStatus(inner, context, { session, boeking, key }, overgang)
		);
	} catch (error) {
		if (isFull(error)) return session.afspraaksoortId ? 'tijd_weg' : 'vol';
		throw error;
	}
	await offerSeats(tx, context, await lockBijeenkomst(tx, session.id));
	return 'gedaan';
}

/**
 * Does with a booking what its person chose, and hands on the seat that came free in the same transaction.
 * Twice is once. The caller made sure that it is their booking. @throws NietGevonden
 */
export async function answerBoeking(
	context: Context,
	boekingId: string,
	antwoord: Antwoord
): Promise<Antwoorduitkomst> {
	if (antwoord === 'bevestig' && !(await isStillPossible(context, boekingId))) return 'tijd_weg';
	return context.db.transaction(async (tx) => {
		const { bijeenkomstId } = await readBoeking(tx, boekingId);
		const session = await lockBijeenkomst(tx, bijeenkomstId);
		const boeking = await readBoeking(tx, boekingId, { lock: true });
		return apply(tx, context, { session, boeking }, antwoord);
	});
}
