import { randomUUID } from 'node:crypto';
import { asc, eq } from 'drizzle-orm';
import type { Context } from '../../../src/lib/server/context.ts';
import { unseal } from '../../../src/lib/server/crypto/seal.ts';
import { bericht } from '../../../src/lib/server/db/schema/bericht.ts';
import {
	bijeenkomst,
	dagdeel,
	plek,
	reeks
} from '../../../src/lib/server/db/schema/bijeenkomst.ts';
import { boeking } from '../../../src/lib/server/db/schema/boeking.ts';
import type { Klok } from '../../../src/lib/server/klok.ts';
import { berichtPlace, type Inhoud } from '../../../src/lib/server/post/queue-bericht.ts';
import type { Wens } from '../../../src/lib/server/voorlichting/book.ts';

/** A clock that stands still until it is set. */
export interface ZetKlok extends Klok {
	zet(nu: Date | string): void;
	later(uren: number): void;
}

export function zetKlok(begin: string): ZetKlok {
	let nu = new Date(begin);
	return {
		nu: () => new Date(nu),
		vandaag: () => nu.toISOString().slice(0, 10),
		zet: (moment) => (nu = new Date(moment)),
		later: (uren) => (nu = new Date(nu.getTime() + uren * 3_600_000))
	};
}

export interface SessionOptions {
	readonly capaciteit?: number;
	readonly begin?: string;
	readonly sluitOp?: string;
	readonly toegang?: 'open' | 'na_scan' | 'uitnodiging';
	/** Parts, a week apart. */
	readonly delen?: number;
}

/** A session of a series of its own, at a place of its own. */
export async function createSession(
	{ db, vault }: Pick<Context, 'db' | 'vault'>,
	{
		capaciteit = 12,
		begin = '2026-12-10T09:00:00Z',
		sluitOp,
		toegang,
		delen = 1
	}: SessionOptions = {}
): Promise<string> {
	return db.transaction(async (tx) => {
		const titel = 'Voorlichting voor starters';
		const neutraleTitel = 'Afspraak';
		const [waar] = await tx
			.insert(plek)
			.values({ naam: 'Ondernemersloket', soort: 'locatie', adres: 'Voorbeeldplein 1' })
			.returning();
		const [in_] = await tx
			.insert(reeks)
			.values({
				soort: 'voorlichting_starters',
				titel,
				neutraleTitel,
				uitleg: 'Wat kan en wat niet.',
				capaciteit
			})
			.returning();
		const key = await vault.createKey(tx);
		const [made] = await tx
			.insert(bijeenkomst)
			.values({
				reeksId: in_?.id,
				titel,
				neutraleTitel,
				capaciteit,
				sluitOp: new Date(sluitOp ?? begin),
				keyId: key.id,
				...(toegang && { toegang })
			})
			.returning({ id: bijeenkomst.id });
		if (!made || !waar) throw new Error('The session was not made');
		const parts = Array.from({ length: delen }, (_, index) => {
			const start = new Date(Date.parse(begin) + index * 7 * 24 * 3_600_000);
			const eind = new Date(start.getTime() + 2 * 3_600_000);
			return { bijeenkomstId: made.id, nummer: index + 1, plekId: waar.id, begin: start, eind };
		});
		await tx.insert(dagdeel).values(parts);
		return made.id;
	});
}

/** What somebody asks for, with a key of its own. */
export const wens = (bijeenkomstId: string, more: Partial<Wens> = {}): Wens => ({
	bijeenkomstId,
	personen: 1,
	gast: { naam: 'Robin', email: `${randomUUID()}@voorbeeld.nl` },
	sleutel: randomUUID(),
	bekend: true,
	...more
});

/** The bookings of a session in order of arrival, in a few words: `bevestigd 2`. */
export async function standen({ db }: Context, bijeenkomstId: string): Promise<string[]> {
	const rows = await db
		.select()
		.from(boeking)
		.where(eq(boeking.bijeenkomstId, bijeenkomstId))
		.orderBy(asc(boeking.volgorde));
	return rows.map(({ status, personen }) => `${status} ${personen}`);
}

export async function seats(
	{ db }: Context,
	id: string
): Promise<{ bezet: number; wachtend: number }> {
	const [row] = await db
		.select({ bezet: bijeenkomst.bezet, wachtend: bijeenkomst.wachtend })
		.from(bijeenkomst)
		.where(eq(bijeenkomst.id, id));
	if (!row) throw new Error('The session is gone');
	return row;
}

/** Every message in the queue, the oldest first, opened. */
export async function berichten({
	db,
	vault
}: Context): Promise<(Inhoud & { naam: string; status: string; vanaf: Date })[]> {
	const rows = await db.select().from(bericht).orderBy(asc(bericht.gemaaktOp), asc(bericht.naam));
	const keys = await vault.openKeys(
		db,
		rows.map(({ keyId }) => keyId)
	);
	return rows.map(({ naam, keyId, inhoud, status, vanaf }) => {
		const key = keys.get(keyId);
		if (!key) throw new Error('The key is gone');
		const opened = JSON.parse(unseal(key.key, berichtPlace(naam), inhoud).toString()) as Inhoud;
		return { ...opened, naam, status, vanaf };
	});
}
