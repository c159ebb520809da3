import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Taak } from '#lib/dossier/dossier.types.ts';
import type { Rol } from '#lib/toegang/rollen.ts';
import type { ActorContext } from '../context.ts';
import type { Transaction } from '../db/client.ts';
import { account, accountRol } from '../db/schema/account.ts';
import { toewijzing } from '../db/schema/dossier.ts';
import { recordGebeurtenis } from '../logboek/record.ts';
import { isId, requireDossier } from './reach.ts';

/** The roles that can do a task. */
export const ROLLEN_VOOR: Readonly<Record<Taak, readonly Rol[]>> = {
	consulent: ['consulent', 'senior'],
	adviseur: ['adviseur'],
	begeleider: ['begeleider']
};

export interface Opdracht {
	readonly dossierId: string;
	readonly accountId: string;
	readonly als: Taak;
}

/** Why somebody cannot get this task. */
export type Weigering = 'belangenconflict' | 'al_toegewezen' | 'niet_geschikt';

/** The database refuses; these are the names of what it holds. */
const REFUSALS: Readonly<Record<string, Weigering>> = {
	toewijzing_geen_belangenconflict: 'belangenconflict',
	toewijzing_lopend: 'al_toegewezen'
};

function refusalOf(error: unknown): Weigering | undefined {
	const cause = (error as { cause?: { constraint_name?: string } }).cause;
	return cause?.constraint_name ? REFUSALS[cause.constraint_name] : undefined;
}

/** The body that somebody works for, if they can do this task. */
async function bodyOf(tx: Transaction, { accountId, als }: Opdracht): Promise<string | undefined> {
	if (!isId(accountId)) return undefined;
	const [row] = await tx
		.select({ organisatieId: account.organisatieId })
		.from(account)
		.innerJoin(accountRol, eq(accountRol.accountId, account.id))
		.where(
			and(
				eq(account.id, accountId),
				isNull(account.blockedAt),
				inArray(accountRol.rol, ROLLEN_VOOR[als])
			)
		);
	return row?.organisatieId ?? undefined;
}

/**
 * Gives somebody a task for a dossier. The body that assesses whether the business can live may not coach the
 * same dossier, also not after its work ended: the database holds that, this says it. @throws NietGevonden
 */
export async function assignDossier(
	{ db, origin, actor }: ActorContext,
	opdracht: Opdracht
): Promise<Weigering | undefined> {
	const { dossierId, accountId, als } = opdracht;
	const object = { soort: 'dossier', id: dossierId };
	const details = { als, accountId };
	let betrokkeneId: string | undefined;
	try {
		return await db.transaction(async (tx) => {
			// One at a time per dossier: two that exclude each other would else wait for each other for ever.
			const row = await requireDossier(tx, {
				actor,
				recht: 'dossier.toewijzen',
				id: dossierId,
				lock: true
			});
			betrokkeneId = row.ondernemerId;
			const organisatieId = await bodyOf(tx, opdracht);
			if (!organisatieId) return 'niet_geschikt';
			const doorId = actor.accountId;
			await tx.insert(toewijzing).values({ dossierId, accountId, organisatieId, als, doorId });
			const event = { actie: 'dossier.toegewezen', actor, object, betrokkeneId, details } as const;
			await recordGebeurtenis(tx, origin, event);
			return undefined;
		});
	} catch (error) {
		const weigering = refusalOf(error);
		if (!weigering || !betrokkeneId) throw error;
		await recordGebeurtenis(db, origin, {
			actie: 'dossier.toegewezen',
			uitkomst: 'geweigerd',
			actor,
			object,
			betrokkeneId,
			details: { ...details, reden: weigering }
		});
		return weigering;
	}
}
