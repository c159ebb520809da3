import { desc, eq, sql } from 'drizzle-orm';
import { NietGevonden, requireRecht } from '../auth/guard.ts';
import type { ActorContext } from '../context.ts';
import type { Transaction } from '../db/client.ts';
import { reeks, vraag } from '../db/schema/bijeenkomst.ts';
import { isId } from '../dossier/reach.ts';
import { recordPlanning } from './record-planning.ts';

const questions = (db: ActorContext['db'] | Transaction) =>
	db
		.select({
			id: vraag.id,
			vraag: vraag.vraag,
			antwoord: vraag.antwoord,
			gesteldOp: vraag.gesteldOp,
			gepubliceerdOp: vraag.gepubliceerdOp,
			reeks: reeks.titel
		})
		.from(vraag)
		.innerJoin(reeks, eq(reeks.id, vraag.reeksId));

/** Every question from a session; those without an answer first, then the newest. */
export async function listAsked({ db, actor }: ActorContext) {
	requireRecht(actor, 'vraag.publiceren');
	return questions(db).orderBy(
		sql`${vraag.gepubliceerdOp} is not null`,
		sql`${vraag.antwoord} is not null`,
		desc(vraag.gesteldOp),
		vraag.id
	);
}

/** One question. @throws NietGevonden */
export async function readVraag({ db, actor }: ActorContext, id: string, tx?: Transaction) {
	requireRecht(actor, 'vraag.publiceren');
	const [row] = isId(id) ? await questions(tx ?? db).where(eq(vraag.id, id)) : [];
	if (!row) throw new NietGevonden();
	return row;
}

/** Keeps a question with its answer, and shows it to everybody when asked. Twice is once. @throws NietGevonden */
export async function answerVraag(
	context: ActorContext,
	id: string,
	{ publiceer, ...tekst }: { vraag: string; antwoord: string; publiceer: boolean }
): Promise<void> {
	await context.db.transaction(async (tx) => {
		const { gepubliceerdOp } = await readVraag(context, id, tx);
		const nu = publiceer ? (gepubliceerdOp ?? context.klok.nu()) : gepubliceerdOp;
		await tx
			.update(vraag)
			.set({ ...tekst, gepubliceerdOp: nu, doorId: context.actor.accountId })
			.where(eq(vraag.id, id));
		await recordPlanning(tx, context, {
			actie: publiceer ? 'vraag.gepubliceerd' : 'vraag.gewijzigd',
			id
		});
	});
}

/** Takes a question off the public page; the answer stays. Twice is once. @throws NietGevonden */
export async function withdrawVraag(context: ActorContext, id: string): Promise<void> {
	await context.db.transaction(async (tx) => {
		await readVraag(context, id, tx);
		await tx.update(vraag).set({ gepubliceerdOp: null }).where(eq(vraag.id, id));
		await recordPlanning(tx, context, { actie: 'vraag.ingetrokken', id });
	});
}
