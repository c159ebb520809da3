import { and, eq, gt, isNull } from 'drizzle-orm';
import type { ActorContext } from '../context.ts';
import type { Transaction } from '../db/client.ts';
import { bijeenkomst, dagdeel, plek } from '../db/schema/bijeenkomst.ts';
import { lockBijeenkomst, readBijeenkomst, type Bijeenkomst } from '../voorlichting/bijeenkomst.ts';
import { orVoorbeeld, showFirst, type Voorbeeld } from './eerst-tonen.ts';
import { readPlek, type PlekGegevens } from './plekken.ts';
import { recordPlanning } from './record-planning.ts';
import { tellChanged } from './tell-changed.ts';

/** What is still to come, or goes on, at a place; locked. */
async function lockComing(tx: Transaction, { klok }: ActorContext, id: string): Promise<string[]> {
	const rows = await tx
		.selectDistinct({ id: bijeenkomst.id })
		.from(dagdeel)
		.innerJoin(bijeenkomst, eq(bijeenkomst.id, dagdeel.bijeenkomstId))
		.where(
			and(eq(dagdeel.plekId, id), gt(dagdeel.eind, klok.nu()), isNull(bijeenkomst.afgelastOp))
		);
	const [eerste, ...meer] = rows.map((row) => row.id).sort();
	if (eerste) await lockBijeenkomst(tx, eerste, ...meer);
	return eerste ? [eerste, ...meer] : [];
}

/** Tells whoever comes to this place of its new link, and shows it first when asked. Gives how many got mail. */
async function tellNewLink(
	tx: Transaction,
	context: ActorContext,
	{ komend, eerstTonen }: { komend: readonly string[]; eerstTonen: boolean }
): Promise<number> {
	const nieuws = 'link_gewijzigd';
	const som = { mail: 0, zonderMail: 0 };
	let voorbeeld: Bijeenkomst | undefined;
	for (const id of komend) {
		const session = await readBijeenkomst(tx, id);
		const verteld = await tellChanged(tx, context, session, nieuws);
		if (verteld.mail + verteld.zonderMail > 0) voorbeeld ??= session;
		som.mail += verteld.mail;
		som.zonderMail += verteld.zonderMail;
	}
	if (eerstTonen && voorbeeld) await showFirst(tx, { session: voorbeeld, nieuws, verteld: som });
	return som.mail;
}

/**
 * Changes a place, or stops its use. Whoever comes there hears of another video link. With `eerstTonen` a change that
 * people would hear of is not made, but shown. @throws NietGevonden
 */
export async function changePlek(
	context: ActorContext,
	id: string,
	{ gestopt, ...gegevens }: PlekGegevens,
	{ eerstTonen = false } = {}
): Promise<'gedaan' | Voorbeeld> {
	const { gestoptOp } = await readPlek(context, id);
	const change = async (tx: Transaction) => {
		// Locked before it is read: of two who send the same link, one tells.
		const komend = await lockComing(tx, context, id);
		const { verbinding } = await readPlek({ ...context, db: tx }, id);
		await tx
			.update(plek)
			.set({ ...gegevens, gestoptOp: gestopt ? (gestoptOp ?? context.klok.nu()) : null })
			.where(eq(plek.id, id));
		const nieuw = gegevens.verbinding !== null && gegevens.verbinding !== verbinding;
		const berichten = nieuw ? await tellNewLink(tx, context, { komend, eerstTonen }) : 0;
		const details = { gestopt, berichten };
		await recordPlanning(tx, context, { actie: 'plek.gewijzigd', id, details });
		return 'gedaan' as const;
	};
	return orVoorbeeld(() => context.db.transaction(change));
}
