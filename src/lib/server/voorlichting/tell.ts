import { berichtOver, type BerichtSoort } from '#lib/voorlichting/berichten.ts';
import type { Gast } from '#lib/voorlichting/voorlichting.types.ts';
import type { DataKey } from '../crypto/data-key.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/client.ts';
import { htmlOf } from '../post/html-of.ts';
import { queueBericht, type NieuwBericht } from '../post/queue-bericht.ts';
import { agendaDelen } from './agenda-afspraak.ts';
import { agendasOf } from './agendas-of.ts';
import type { Bijeenkomst } from './bijeenkomst.ts';
import type { Boeking } from './boeking.ts';
import { boekingToken, confirmationCode } from './link.ts';

export interface Telling {
	readonly soort: BerichtSoort;
	readonly session: Bijeenkomst;
	readonly boeking: Pick<Boeking, 'id' | 'personen' | 'discreet' | 'versie' | 'geldigTot'> &
		Partial<Pick<Boeking, 'verplaatstVan'>>;
	readonly gast: Gast;
	readonly key: DataKey;
	/** Whether their calendar holds it; only then is there something to take out. */
	readonly inAgenda?: boolean;
	/** Not before this, and of no use after that. */
	readonly vanaf?: Date;
	readonly tot?: Date;
}

/** One message per kind and version of a booking: told again, it is the same message. */
export const berichtNaam = (boekingId: string, soort: BerichtSoort, versie: number): string =>
	`boeking:${boekingId}:${soort}:${versie}`;

/** What a person is told of their booking, if there is a mail address; nothing is written yet. */
export async function composeBericht(
	tx: Transaction,
	context: Pick<Context, 'portaal' | 'klok'>,
	telling: Telling
): Promise<NieuwBericht | undefined> {
	const { soort, session, boeking, gast, key, vanaf = context.klok.nu(), tot } = telling;
	if (!gast.email) return undefined;
	const link = `${context.portaal}/b/${boekingToken('link', boeking.id)}`;
	const delen = await agendaDelen(tx, session.id, boeking.discreet);
	const { onderwerp, tekst } = berichtOver(soort, {
		titel: boeking.discreet ? session.neutraleTitel : session.titel,
		isAfspraak: session.afspraaksoortId !== null,
		begin: session.begin,
		delen,
		naam: gast.naam,
		personen: boeking.personen,
		tot: boeking.geldigTot ?? undefined,
		reden: session.afgelastReden ?? undefined,
		code: confirmationCode(boeking.id),
		link
	});
	const agendas = await agendasOf(tx, context, telling, delen);
	return {
		naam: berichtNaam(boeking.id, soort, boeking.versie),
		key,
		inhoud: {
			aan: gast.email,
			onderwerp,
			tekst,
			html: htmlOf(onderwerp, tekst, link),
			...(agendas.length > 0 && { agendas })
		},
		vanaf,
		tot
	};
}

/** Tells a person what happened to their booking. Who gave no mail address reads it on their own page. */
export async function tell(
	tx: Transaction,
	context: Pick<Context, 'portaal' | 'klok'>,
	telling: Telling
): Promise<void> {
	const bericht = await composeBericht(tx, context, telling);
	if (bericht) await queueBericht(tx, bericht);
}
