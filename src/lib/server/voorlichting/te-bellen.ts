import { eq, inArray, sql } from 'drizzle-orm';
import { LOPEND } from '#lib/voorlichting/voorlichting.types.ts';
import { NietGevonden, requireRecht } from '../auth/guard.ts';
import type { ActorContext } from '../context.ts';
import type { Transaction } from '../db/client.ts';
import { boeking } from '../db/schema/boeking.ts';
import { isId } from '../dossier/reach.ts';
import { readBijeenkomst } from './bijeenkomst.ts';
import { readBoeking, type Boeking } from './boeking.ts';
import { openGast } from './gast.ts';
import { recordBoeking } from './record-boeking.ts';

interface Rij {
	[column: string]: unknown;
	id: string;
	titel: string;
	taal: string;
	begin: string;
	eind: string;
	is_afspraak: boolean;
	van_mij: boolean;
}

/** More than anybody calls on a day. */
const MEESTE = 100;

/**
 * Who gave a telephone number only and was not called yet, for a seat or an appointment that is still to come; those of
 * whoever asks first, then the nearest. No names: see `viewTeBellen`.
 */
export async function listTeBellen({ db, klok, actor }: ActorContext) {
	requireRecht(actor, 'voorlichting.ontvangen');
	const rows = await db.execute<Rij>(sql`
		select k.id, b.titel, b.taal, d.begin, d.eind, b.afspraaksoort_id is not null as is_afspraak,
			coalesce(b.host_id = ${actor.accountId}::uuid, false) or exists (select from bezetting z
				where z.bijeenkomst_id = b.id and z.account_id = ${actor.accountId}::uuid) as van_mij
		from boeking k
			join bijeenkomst b on b.id = k.bijeenkomst_id
			join dagdeel d on d.bijeenkomst_id = b.id and d.nummer = 1
		where k.te_bellen and ${inArray(sql`k.status`, [...LOPEND])}
			and b.afgelast_op is null and d.begin > ${klok.nu().toISOString()}::timestamptz
		order by van_mij desc, d.begin, k.volgorde limit ${MEESTE}`);
	return rows.map(({ id, titel, taal, begin, eind, is_afspraak, van_mij }) => ({
		id,
		titel,
		taal,
		begin: new Date(begin),
		eind: new Date(eind),
		isAfspraak: is_afspraak,
		vanMij: van_mij
	}));
}

async function requireBoeking(
	{ actor }: ActorContext,
	tx: Transaction,
	id: string
): Promise<Boeking> {
	requireRecht(actor, 'voorlichting.ontvangen');
	if (!isId(id)) throw new NietGevonden();
	return readBoeking(tx, id, { lock: true });
}

/**
 * Whom to call, at which number. Recorded. Once there is nothing to call about, because a colleague did so or it began,
 * nobody is named any more. @throws NietGevonden
 */
export async function viewTeBellen(context: ActorContext, id: string) {
	return context.db.transaction(async (tx) => {
		const row = await requireBoeking(context, tx, id);
		const { titel, taal, begin, keyId } = await readBijeenkomst(tx, row.bijeenkomstId);
		const lopend = (LOPEND as readonly string[]).includes(row.status);
		if (!row.teBellen || !lopend || begin <= context.klok.nu())
			return { titel, taal, begin, gast: undefined };
		await recordBoeking(tx, context, 'boeking.gelezen', row);
		const key = await context.vault.openKey(tx, keyId);
		const { naam, telefoon, geboektDoor } = openGast(key, id, row.gast);
		return { titel, taal, begin, gast: { naam, telefoon, geboektDoor } };
	});
}

/** Writes that a person was called and is real. Twice is once: call it with the booking locked. */
export async function writeGebeld(
	tx: Transaction,
	context: ActorContext,
	row: Boeking
): Promise<void> {
	if (!row.teBellen) return;
	await tx.update(boeking).set({ teBellen: false }).where(eq(boeking.id, row.id));
	await recordBoeking(tx, context, 'boeking.gebeld', row);
}

/**
 * Whoever receives people called and knows that this one is real: the seat no longer counts as one that may be made up.
 * Twice is once. @throws NietGevonden
 */
export async function markGebeld(context: ActorContext, id: string): Promise<void> {
	await context.db.transaction(async (tx) =>
		writeGebeld(tx, context, await requireBoeking(context, tx, id))
	);
}
