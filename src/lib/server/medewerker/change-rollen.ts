import { and, eq, inArray } from 'drizzle-orm';
import type { Rol } from '#lib/toegang/rollen.ts';
import { requireRecht } from '../auth/guard.ts';
import type { ActorContext } from '../context.ts';
import { accountRol } from '../db/schema/account.ts';
import { recordGebeurtenis } from '../logboek/record.ts';
import { findMedewerker } from './find-medewerker.ts';
import { holdBeheerders, requireBeheerder } from './last-beheerder.ts';

/**
 * Gives somebody exactly these roles; it holds from their next request on.
 * @throws LaatsteBeheerder when nobody would be left to let people in.
 */
export async function changeRollen(
	{ db, origin, actor }: ActorContext,
	accountId: string,
	rollen: readonly Rol[]
): Promise<void> {
	requireRecht(actor, 'medewerker.beheren');
	await db.transaction(async (tx) => {
		await holdBeheerders(tx);
		await findMedewerker(tx, accountId);
		const rows = await tx
			.select({ rol: accountRol.rol })
			.from(accountRol)
			.where(eq(accountRol.accountId, accountId));
		const before = rows.map(({ rol }) => rol);
		const weg = before.filter((rol) => !(rollen as readonly string[]).includes(rol));
		const erbij = rollen.filter((rol) => !before.includes(rol));
		if (weg.length + erbij.length === 0) return;
		if (weg.length > 0)
			await tx
				.delete(accountRol)
				.where(and(eq(accountRol.accountId, accountId), inArray(accountRol.rol, weg)));
		if (erbij.length > 0)
			await tx
				.insert(accountRol)
				.values(erbij.map((rol) => ({ accountId, rol, grantedBy: actor.accountId })));
		if (weg.includes('beheerder')) await requireBeheerder(tx);
		await recordGebeurtenis(tx, origin, {
			actie: 'medewerker.rollen_gewijzigd',
			actor,
			betrokkeneId: accountId,
			object: { soort: 'account', id: accountId },
			details: { erbij: erbij.join(' '), weg: weg.join(' ') }
		});
	});
}
