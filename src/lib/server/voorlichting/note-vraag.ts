import { and, desc, eq, isNull } from 'drizzle-orm';
import { NietGevonden } from '../auth/guard.ts';
import type { ActorContext } from '../context.ts';
import type { Database, Transaction } from '../db/client.ts';
import { bijeenkomst, vraag } from '../db/schema/bijeenkomst.ts';
import { recordGebeurtenis } from '../logboek/record.ts';
import { lockHostSession } from './host-session.ts';

/** As many as a host looks back over. */
const MEESTE = 30;

async function reeksOf(tx: Database | Transaction, id: string): Promise<string | null> {
	const [row] = await tx
		.select({ reeksId: bijeenkomst.reeksId })
		.from(bijeenkomst)
		.where(eq(bijeenkomst.id, id));
	return row?.reeksId ?? null;
}

/** The questions of the series of a session that nobody answered in public yet; undefined for what has no series. */
export async function openVragen(
	tx: Database | Transaction,
	bijeenkomstId: string
): Promise<{ id: string; vraag: string }[] | undefined> {
	const reeksId = await reeksOf(tx, bijeenkomstId);
	if (!reeksId) return undefined;
	return tx
		.select({ id: vraag.id, vraag: vraag.vraag })
		.from(vraag)
		.where(and(eq(vraag.reeksId, reeksId), isNull(vraag.gepubliceerdOp)))
		.orderBy(desc(vraag.gesteldOp), vraag.id)
		.limit(MEESTE);
}

/**
 * A host writes down a question that was asked, for a beheerder to answer. Nothing of who asked is kept, nor of when
 * in the day. The same words again are the same question. @throws NietGevonden
 */
export async function noteVraag(
	context: ActorContext,
	bijeenkomstId: string,
	tekst: string
): Promise<void> {
	await context.db.transaction(async (tx) => {
		const { session } = await lockHostSession(tx, context, bijeenkomstId);
		const reeksId = await reeksOf(tx, session.id);
		if (!reeksId) throw new NietGevonden();
		const same = and(eq(vraag.reeksId, reeksId), eq(vraag.vraag, tekst));
		if ((await tx.$count(vraag, same)) > 0) return;
		await tx.insert(vraag).values({ reeksId, vraag: tekst, gesteldOp: session.begin });
		await recordGebeurtenis(tx, context.origin, {
			actie: 'vraag.opgeschreven',
			actor: context.actor,
			object: { soort: 'bijeenkomst', id: session.id }
		});
	});
}
