import { eq } from 'drizzle-orm';
import type { BerichtSoort } from '#lib/voorlichting/berichten.ts';
import { config } from '../config.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/client.ts';
import { boeking as boekingTable } from '../db/schema/boeking.ts';
import { agendaBestanden, type AgendaDeel } from '../post/agenda-bestand.ts';
import type { Agenda } from '../post/queue-bericht.ts';
import { agendaId } from './agenda-id.ts';
import type { Telling } from './tell.ts';
import { partsOf } from './view-session.ts';

/** What a message does to the calendar of the person. */
const METHOD: Partial<Record<BerichtSoort, Agenda['method']>> = {
	bevestigd: 'REQUEST',
	verplaatst: 'REQUEST',
	gewijzigd: 'REQUEST',
	geannuleerd: 'CANCEL',
	afgelast: 'CANCEL'
};

/** The sender as it was set, in its two parts. */
function afzender(): { naam: string; email: string } {
	const [, naam = '', email = ''] = /^(.+) <(.+)>$/.exec(config().AFZENDER) ?? [];
	return { naam, email };
}

/**
 * The parts of a session with their place in words. In the discreet mode an address stands without the name of what
 * is there.
 */
export async function delenOf(
	tx: Transaction,
	bijeenkomstId: string,
	discreet: boolean
): Promise<AgendaDeel[]> {
	const parts = await partsOf(tx, bijeenkomstId);
	return parts.map(({ plek: { naam, adres }, ...deel }) => ({
		...deel,
		plek: discreet && adres ? adres : [naam, adres].filter(Boolean).join(', ')
	}));
}

/** Parts of the session that somebody moved from, beyond those of the new one: no new part takes their place. */
async function leftOver(
	tx: Transaction,
	{ verplaatstVan, discreet }: Telling['boeking'],
	delen: readonly AgendaDeel[]
): Promise<AgendaDeel[]> {
	if (!verplaatstVan) return [];
	const [earlier] = await tx
		.select({ bijeenkomstId: boekingTable.bijeenkomstId })
		.from(boekingTable)
		.where(eq(boekingTable.id, verplaatstVan));
	const before = earlier ? await delenOf(tx, earlier.bijeenkomstId, discreet) : [];
	return before.filter(({ nummer }) => !delen.some((deel) => deel.nummer === nummer));
}

/** The calendar files that go with a message. */
export async function agendasOf(
	tx: Transaction,
	{ klok }: Pick<Context, 'klok'>,
	{ soort, session, boeking, gast, inAgenda = true }: Telling,
	delen: readonly AgendaDeel[]
): Promise<Agenda[]> {
	const method = METHOD[soort];
	if (!method || !gast.email || (method === 'CANCEL' && !inAgenda)) return [];
	const afspraak = {
		id: await agendaId(tx, boeking),
		versie: boeking.versie,
		titel: boeking.discreet ? session.neutraleTitel : session.titel,
		gast: { naam: gast.naam, email: gast.email },
		afzender: afzender(),
		nu: klok.nu()
	};
	const gone = soort === 'verplaatst' ? await leftOver(tx, boeking, delen) : [];
	return [
		...agendaBestanden(method, { ...afspraak, delen }),
		...agendaBestanden('CANCEL', { ...afspraak, delen: gone })
	];
}
