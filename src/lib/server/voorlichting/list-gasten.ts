import { and, eq, inArray } from 'drizzle-orm';
import { aanwezigheidVan } from '#lib/voorlichting/inchecken.ts';
import { INLOOP, MET_STOEL } from '#lib/voorlichting/voorlichting.types.ts';
import type { ActorContext } from '../context.ts';
import type { DataKey } from '../crypto/data-key.ts';
import { boeking } from '../db/schema/boeking.ts';
import { recordGebeurtenis } from '../logboek/record.ts';
import { openGast } from './gast.ts';
import { readHostSession } from './host-session.ts';
import { incheckCode } from './link.ts';
import { openVragen } from './note-vraag.ts';
import { partsOf } from './view-session.ts';
import type { Boeking } from './boeking.ts';

/** What a host needs at the door, and no more: no mail address, no telephone number. */
function gastOf(key: DataKey, row: Boeking) {
	const { naam, wensen, geboektDoor } = openGast(key, row.id, row.gast);
	return {
		id: row.id,
		naam,
		wensen,
		geboektDoor,
		personen: row.personen,
		bevestigd: row.status === 'bevestigd',
		zonderAfspraak: row.sleutel.startsWith(INLOOP),
		code: incheckCode(row.id),
		aanwezig: aanwezigheidVan(row.aanwezig),
		op: row.aanwezigOp
	};
}

export type GastRij = ReturnType<typeof gastOf>;

const byName = new Intl.Collator('nl');

/**
 * Who has a seat at a session, by name. Reading the names leaves a trace; no trace, no reading. After they were wiped
 * only the counts are left. @throws NietGevonden
 */
export async function listGasten(context: ActorContext, id: string) {
	return context.db.transaction(async (tx) => {
		const { session, stand } = await readHostSession(tx, context, id);
		const rows = await tx
			.select()
			.from(boeking)
			.where(and(eq(boeking.bijeenkomstId, id), inArray(boeking.status, MET_STOEL)));
		const delen = await partsOf(tx, id);
		const vragen = await openVragen(tx, id);
		const key = stand === 'gewist' ? undefined : await context.vault.openKey(tx, session.keyId);
		const gasten = key
			? rows
					.map((row) => gastOf(key, row))
					.sort((a, b) => byName.compare(a.naam, b.naam) || a.id.localeCompare(b.id))
			: [];
		if (gasten.length > 0)
			await recordGebeurtenis(tx, context.origin, {
				actie: 'bijeenkomst.gasten_gezien',
				actor: context.actor,
				object: { soort: 'bijeenkomst', id },
				details: { boekingen: gasten.length }
			});
		const telbaar = rows.map(({ personen, aanwezig }) => ({
			personen,
			aanwezig: aanwezigheidVan(aanwezig)
		}));
		return { session, stand, delen, vragen, gasten, telbaar };
	});
}
