import { eq } from 'drizzle-orm';
import type { Rol } from '#lib/toegang/rollen.ts';
import { emailIndex, insertAccount } from '../auth/account.ts';
import { requireRecht } from '../auth/guard.ts';
import type { ActorContext, Context } from '../context.ts';
import type { Transaction } from '../db/client.ts';
import { account, organisatie } from '../db/schema/account.ts';
import { recordGebeurtenis } from '../logboek/record.ts';
import { createInvitation } from './invitation.ts';

export interface NewMedewerker {
	readonly naam: string;
	readonly email: string;
	readonly organisatie: string;
	readonly rollen: readonly Rol[];
}

/** The body with this name; it is made when it is new. */
async function organisatieId(tx: Transaction, naam: string): Promise<string> {
	await tx.insert(organisatie).values({ naam }).onConflictDoNothing();
	const [row] = await tx
		.select({ id: organisatie.id })
		.from(organisatie)
		.where(eq(organisatie.naam, naam));
	if (!row) throw new Error('An organisation that was just made is gone');
	return row.id;
}

/** The account of this address, if anybody has it. */
export async function findByEmail({ db, vault }: Context, email: string) {
	const [row] = await db
		.select({ id: account.id, soort: account.soort })
		.from(account)
		.where(eq(account.emailIndex, await emailIndex(vault, email)));
	return row;
}

/** Makes an account with a link, in one transaction; `doorId` is who does it, if that is somebody. */
export async function insertInvited(
	{ db, vault, origin }: Context,
	given: NewMedewerker,
	actor?: ActorContext['actor']
): Promise<{ accountId: string; token: string }> {
	return db.transaction(async (tx) => {
		const { id } = await insertAccount(tx, vault, {
			soort: 'medewerker',
			rollen: given.rollen,
			naam: given.naam,
			email: given.email,
			organisatieId: await organisatieId(tx, given.organisatie),
			...(actor ? { grantedBy: actor.accountId } : {})
		});
		const token = await createInvitation(tx, id, actor?.accountId);
		await recordGebeurtenis(tx, origin, {
			actie: 'medewerker.uitgenodigd',
			actor,
			betrokkeneId: id,
			object: { soort: 'account', id },
			details: { rollen: given.rollen.join(' ') }
		});
		return { accountId: id, token };
	});
}

const isDouble = (error: unknown): boolean => {
	const { code, constraint_name: name } = ((error as Error).cause ?? error) as {
		code?: string;
		constraint_name?: string;
	};
	return code === '23505' && (name?.includes('email') ?? false);
};

/** Lets somebody new work here: an account with roles, and the link to set it up. Undefined when the address is taken. */
export async function inviteMedewerker(
	context: ActorContext,
	given: NewMedewerker
): Promise<{ accountId: string; token: string } | undefined> {
	requireRecht(context.actor, 'medewerker.beheren');
	try {
		return await insertInvited(context, given, context.actor);
	} catch (error) {
		if (isDouble(error)) return undefined;
		throw error;
	}
}
