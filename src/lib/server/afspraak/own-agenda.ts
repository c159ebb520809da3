import { sql } from 'drizzle-orm';
import { NietGevonden, requireRecht } from '../auth/guard.ts';
import { openField } from '../auth/account.ts';
import type { ActorContext } from '../context.ts';
import type { Transaction } from '../db/client.ts';
import { isId } from '../dossier/reach.ts';
import { readBijeenkomst } from '../voorlichting/bijeenkomst.ts';
import { readBoeking, type Boeking } from '../voorlichting/boeking.ts';
import { openGast } from '../voorlichting/gast.ts';
import { recordBoeking } from '../voorlichting/record-boeking.ts';
import { writeGebeld } from '../voorlichting/te-bellen.ts';
import { partsOf } from '../voorlichting/view-session.ts';

interface Rij {
	[column: string]: unknown;
	id: string;
	boeking_id: string | null;
	titel: string;
	begin: string;
	eind: string;
	plek: string;
	status: string | null;
	te_bellen: boolean | null;
}

const WEKEN = 8;

/** What is booked with whoever asks in the coming weeks, the nearest first. Names nobody: see `viewOwnAfspraak`. */
export async function listOwnAgenda({ db, klok, actor }: ActorContext) {
	requireRecht(actor, 'beschikbaarheid.eigen');
	const nu = klok.nu().toISOString();
	const rows = await db.execute<Rij>(sql`
		select d.id, k.id as boeking_id, b.titel, d.begin, d.eind, p.naam as plek, k.status, k.te_bellen
		from bijeenkomst b
			join dagdeel d on d.bijeenkomst_id = b.id
			join plek p on p.id = d.plek_id
			left join boeking k on k.bijeenkomst_id = b.id and b.afspraaksoort_id is not null
				and k.status in ('gehouden', 'bevestigd')
		where exists (select from bezetting z where z.bijeenkomst_id = b.id and not z.vrijgegeven
				and z.account_id = ${actor.accountId}::uuid)
			and b.afgelast_op is null and d.eind > ${nu}::timestamptz
			and d.begin < ${nu}::timestamptz + make_interval(weeks => ${WEKEN})
		order by d.begin, d.id limit 200`);
	return rows.map(({ id, boeking_id, titel, plek, status, te_bellen, ...tijd }) => ({
		id,
		boekingId: boeking_id ?? undefined,
		titel,
		plek,
		begin: new Date(tijd.begin),
		eind: new Date(tijd.eind),
		bevestigd: status !== 'gehouden',
		teBellen: te_bellen ?? false
	}));
}

/** An appointment in which whoever asks is there. @throws NietGevonden also when it is somebody else's */
async function requireOwnAfspraak(
	{ actor }: ActorContext,
	tx: Transaction,
	id: string
): Promise<Boeking> {
	requireRecht(actor, 'beschikbaarheid.eigen');
	if (!isId(id)) throw new NietGevonden();
	const row = await readBoeking(tx, id, { lock: true });
	const [mine] = await tx.execute(sql`
		select from bezetting z join bijeenkomst b on b.id = z.bijeenkomst_id
		where z.bijeenkomst_id = ${row.bijeenkomstId}::uuid and z.account_id = ${actor.accountId}::uuid
			and b.afspraaksoort_id is not null`);
	if (!mine) throw new NietGevonden();
	return row;
}

/** The names of who else of staff is there. */
async function colleagues(
	{ db, vault, actor }: ActorContext,
	bijeenkomstId: string
): Promise<string[]> {
	const rows = await db.execute<{ id: string; key_id: string; naam: Buffer | null }>(sql`
		select a.id, a.key_id, a.naam from bezetting z join account a on a.id = z.account_id
		where z.bijeenkomst_id = ${bijeenkomstId}::uuid and z.account_id <> ${actor.accountId}::uuid`);
	const keys = await vault.openKeys(
		db,
		rows.map(({ key_id }) => key_id)
	);
	return rows.flatMap(({ id, key_id, naam }) => {
		const key = keys.get(key_id);
		return (key && openField(key, id, 'naam', naam)) ?? [];
	});
}

/** Who comes to an appointment of whoever asks, and what they said. Recorded. @throws NietGevonden */
export async function viewOwnAfspraak(context: ActorContext, id: string) {
	const row = await context.db.transaction(async (tx) => {
		const found = await requireOwnAfspraak(context, tx, id);
		await recordBoeking(tx, context, 'boeking.gelezen', found);
		return found;
	});
	const session = await readBijeenkomst(context.db, row.bijeenkomstId);
	const gast = openGast(await context.vault.openKey(context.db, session.keyId), id, row.gast);
	const [deel] = await partsOf(context.db, row.bijeenkomstId);
	if (!deel) throw new NietGevonden();
	return {
		titel: session.titel,
		begin: deel.begin,
		eind: deel.eind,
		plek: deel.plek.naam,
		status: row.status,
		teBellen: row.teBellen,
		gast,
		met: await colleagues(context, row.bijeenkomstId)
	};
}

/** Whoever is there called and knows that the person is real. Twice is once. @throws NietGevonden */
export async function markOwnGebeld(context: ActorContext, id: string): Promise<void> {
	await context.db.transaction(async (tx) =>
		writeGebeld(tx, context, await requireOwnAfspraak(context, tx, id))
	);
}
