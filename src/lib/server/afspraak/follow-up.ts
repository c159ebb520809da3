import { inArray, sql } from 'drizzle-orm';
import { isKeuze, type Keuze, type VrijeTijd } from '#lib/voorlichting/beschikbaarheid.ts';
import { dagLater } from '#lib/voorlichting/dagen.ts';
import { isoDag } from '#lib/taal/moment.ts';
import { NietGevonden } from '../auth/guard.ts';
import type { Context } from '../context.ts';
import { boeking } from '../db/schema/boeking.ts';
import { readBijeenkomst } from '../voorlichting/bijeenkomst.ts';
import { readBoeking, type Boeking } from '../voorlichting/boeking.ts';
import { openGast } from '../voorlichting/gast.ts';
import { alreadyBooked } from '../voorlichting/take-seat.ts';
import { attendedReeks, vervolgSleutels } from './attended.ts';
import { takeTijd, type Afspraakuitkomst } from './book-afspraak.ts';
import { findVrijeTijden } from './free-times.ts';
import { listSoorten, type Afspraaksoort } from './soort.ts';

/** The hours kept for who attended are theirs to choose from for a week. */
const DAGEN_NA = 7;

interface Recht {
	readonly row: Boeking;
	readonly reeksId: string;
	/** Key of the next appointment that may follow; undefined when there were enough. */
	readonly sleutel: string | undefined;
	/** The appointment that stands, when there is one. */
	readonly afspraak: string | undefined;
}

/** Each appointment that followed from a booking, also where it was moved to. */
async function followed({ db }: Pick<Context, 'db'>, sleutels: readonly string[]) {
	return db.execute<{ id: string; sleutel: string; status: string }>(sql`
		with recursive keten as (
			select id, sleutel, status from boeking where ${inArray(boeking.sleutel, [...sleutels])}
			union all
			select b.id, b.sleutel, b.status from boeking b join keten on b.verplaatst_van = keten.id
		)
		select id, sleutel, status from keten`);
}

/** Whether the person of this booking may choose an appointment to follow. @throws NietGevonden when not */
async function requireAttended(context: Context, boekingId: string): Promise<Recht> {
	const row = await readBoeking(context.db, boekingId);
	const reeksId = await attendedReeks(context.db, row);
	if (!reeksId || row.linkTot <= context.klok.nu()) throw new NietGevonden();
	const sleutels = vervolgSleutels(boekingId);
	const made = await followed(context, sleutels);
	const used = new Set(made.map(({ sleutel }) => sleutel));
	return {
		row,
		reeksId,
		sleutel: sleutels.find((sleutel) => !used.has(sleutel)),
		afspraak: made.find(({ status }) => status === 'bevestigd')?.id
	};
}

async function kinds(context: Context): Promise<Afspraaksoort[]> {
	return (await listSoorten(context.db)).filter(({ vervolg }) => vervolg);
}

export interface Vervolg {
	/** What stands already: there is nothing to choose then. */
	readonly afspraak: string | undefined;
	readonly keuzes: readonly { readonly soort: Afspraaksoort; readonly tijden: VrijeTijd[] }[];
}

/** The times kept for who attended, from now and for a week after their session. @throws NietGevonden */
export async function listVervolg(context: Context, boekingId: string): Promise<Vervolg> {
	const { row, reeksId, sleutel, afspraak } = await requireAttended(context, boekingId);
	if (afspraak || !sleutel) return { afspraak, keuzes: [] };
	const { begin } = await readBijeenkomst(context.db, row.bijeenkomstId);
	const dagen = { van: isoDag(begin), tot: dagLater(isoDag(begin), DAGEN_NA) };
	const keuzes = [];
	for (const soort of await kinds(context))
		keuzes.push({
			soort,
			tijden: await findVrijeTijden(context, { soort, vervolgVan: reeksId }, dagen)
		});
	return { afspraak, keuzes: keuzes.filter(({ tijden }) => tijden.length > 0) };
}

/**
 * Makes the appointment that follows from a session, for who was checked in there: what they said then is not asked
 * again. One at a time; twice is once. @throws NietGevonden for whoever did not attend
 */
export async function bookVervolg(
	context: Context,
	boekingId: string,
	{ soortId, keuze }: { readonly soortId: string; readonly keuze: Keuze }
): Promise<Afspraakuitkomst> {
	const { row, reeksId, sleutel, afspraak } = await requireAttended(context, boekingId);
	if (afspraak) return { soort: 'geboekt', id: afspraak, status: 'bevestigd', nieuw: false };
	const { keuzes } = await listVervolg(context, boekingId);
	const een = keuzes.find(({ soort }) => soort.id === soortId);
	if (!een?.tijden.some((tijd) => isKeuze(tijd, keuze)) || !sleutel) {
		// The same request may have come through a moment ago.
		const known = sleutel && (await alreadyBooked(context, sleutel));
		return known || { soort: 'bezet', anders: een?.tijden ?? [] };
	}
	const session = await readBijeenkomst(context.db, row.bijeenkomstId);
	const gast = openGast(await context.vault.openKey(context.db, session.keyId), row.id, row.gast);
	const { discreet, kanaal, accountId } = row;
	const wens = {
		gast,
		sleutel,
		discreet,
		kanaal: kanaal ?? undefined,
		accountId: accountId ?? undefined,
		bekend: true,
		gezien: true
	};
	return takeTijd(context, { soort: een.soort, vervolgVan: reeksId }, { keuze, wens });
}
