import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { unseal } from '../crypto/seal.ts';
import { bericht } from '../db/schema/bericht.ts';
import { berichtPlace, type Inhoud } from './queue-bericht.ts';

/** Longer than any mail server takes; after that another process may try. */
const LEASE_MINUTES = 5;

const inhoud = z.object({
	aan: z.string(),
	onderwerp: z.string(),
	tekst: z.string(),
	html: z.string().optional(),
	agendas: z
		.array(
			z.object({
				method: z.enum(['REQUEST', 'CANCEL']),
				nummer: z.int().positive(),
				ics: z.string()
			})
		)
		.optional()
});

export type Claimed = Pick<typeof bericht.$inferSelect, 'id' | 'naam' | 'keyId' | 'pogingen'> & {
	readonly sealed: Buffer;
	/** Of no use to anybody any more. */
	readonly voorbij: boolean;
};

/**
 * Takes the message that waited longest, for a few minutes: whoever comes next finds another. When the process dies
 * with it, it is free again after that.
 */
export async function claimBericht({
	db,
	klok
}: Pick<Context, 'db' | 'klok'>): Promise<Claimed | undefined> {
	const nu = klok.nu().toISOString();
	const [row] = await db
		.update(bericht)
		.set({
			pogingen: sql`${bericht.pogingen} + 1`,
			vanaf: sql`${nu}::timestamptz + make_interval(mins => ${LEASE_MINUTES})`
		})
		.where(
			sql`${bericht.id} = (select id from bericht where status = 'klaar' and vanaf <= ${nu}::timestamptz
				order by vanaf limit 1 for update skip locked)`
		)
		.returning({
			id: bericht.id,
			naam: bericht.naam,
			keyId: bericht.keyId,
			sealed: bericht.inhoud,
			pogingen: bericht.pogingen,
			voorbij: sql<boolean>`coalesce(${bericht.tot} <= ${nu}::timestamptz, false)`
		});
	return row;
}

/** What stands in a message. @throws Error when its key was destroyed */
export async function openBericht(
	{ db, vault }: Pick<Context, 'db' | 'vault'>,
	{ naam, keyId, sealed }: Claimed
): Promise<Inhoud> {
	const { key } = await vault.openKey(db, keyId);
	return inhoud.parse(JSON.parse(unseal(key, berichtPlace(naam), sealed).toString())) as Inhoud;
}
