import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { aanwezigheidVan, type Aanwezigheid } from '#lib/voorlichting/inchecken.ts';
import type { ActorContext } from '../context.ts';
import type { Database, Transaction } from '../db/client.ts';
import { recordGebeurtenis } from '../logboek/record.ts';
import type { Actie } from '../logboek/acties.ts';

const ACTIE = {
	ja: 'dossier.aanwezig',
	nee: 'dossier.afwezig',
	onbekend: 'dossier.aanwezigheid_ingetrokken'
} as const satisfies Record<Aanwezigheid, Actie>;

interface Boeking {
	readonly id: string;
	readonly bijeenkomstId: string;
	readonly dossierId: string | null;
}

/**
 * Adds to the dossier that its person agreed to, whether they came. A correction is a new event: what was said before
 * stays in the chain.
 */
export async function recordAanwezigheid(
	tx: Transaction,
	{ origin, actor }: Pick<ActorContext, 'origin' | 'actor'>,
	{ id, bijeenkomstId, dossierId }: Boeking,
	aanwezig: boolean | null
): Promise<void> {
	if (!dossierId) return;
	const [owner] = await tx.execute<{ id: string }>(
		sql`select ondernemer_id as id from dossier where id = ${dossierId}`
	);
	if (!owner) throw new Error('The dossier is gone');
	await recordGebeurtenis(tx, origin, {
		actie: ACTIE[aanwezigheidVan(aanwezig)],
		actor,
		object: { soort: 'dossier', id: dossierId },
		betrokkeneId: owner.id,
		details: { boekingId: id, bijeenkomstId }
	});
}

/** A session that the person of a dossier came to, or did not. */
export interface Bijgewoond {
	readonly id: string;
	readonly titel: string;
	readonly begin: Date;
	readonly aanwezig: boolean;
}

const row = z.object({
	id: z.string(),
	titel: z.string(),
	begin: z.coerce.date(),
	aanwezig: z.boolean()
});

/** What holds now of each booking in a dossier: the newest event of each. The last session first. */
export async function readAanwezigheid(
	tx: Database | Transaction,
	dossierId: string
): Promise<Bijgewoond[]> {
	const rows = await tx.execute(sql`
		select g.id, b.titel, d.begin::text as begin, g.actie = ${ACTIE.ja} as aanwezig
		from (
			select distinct on (details ->> 'boekingId') details ->> 'boekingId' as id,
				(details ->> 'bijeenkomstId')::uuid as bijeenkomst_id, actie
			from gebeurtenis
			where keten = ${`dossier:${dossierId}`} and actie in (${ACTIE.ja}, ${ACTIE.nee}, ${ACTIE.onbekend})
			order by details ->> 'boekingId', volgnummer desc
		) g
			join bijeenkomst b on b.id = g.bijeenkomst_id
			join dagdeel d on d.bijeenkomst_id = b.id and d.nummer = 1
		where g.actie <> ${ACTIE.onbekend}
		order by d.begin desc, g.id`);
	return rows.map((one) => row.parse(one));
}
