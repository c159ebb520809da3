import { randomBytes } from 'node:crypto';
import type { Rol } from '../../../src/lib/toegang/rollen.ts';
import { insertAccount, type NewAccount } from '../../../src/lib/server/auth/account.ts';
import { createSession, validateSession } from '../../../src/lib/server/auth/session.ts';
import type { Middel } from '../../../src/lib/toegang/middel.ts';
import type { ActorContext, Context } from '../../../src/lib/server/context.ts';
import { parseMasterKeys, type MasterKeys } from '../../../src/lib/server/crypto/master-keys.ts';
import { Vault } from '../../../src/lib/server/crypto/vault.ts';
import { systemKlok } from '../../../src/lib/server/klok.ts';
import type { Clone } from './clone.ts';

export const masterKeys: MasterKeys = parseMasterKeys(`1:${randomBytes(32).toString('base64')}`);

/** What a use case of an anonymous visitor gets, on the clone of this test file. */
export function contextOn(clone: Clone): Context {
	return {
		db: clone.db,
		klok: systemKlok,
		vault: new Vault(clone.db, masterKeys),
		portaal: 'https://portaal.test',
		origin: { herkomst: 'web', bezoeker: 'test' }
	};
}

/** Makes an account with these roles; an ondernemer unless a role of staff is given. */
export async function createAccount(
	context: Context,
	rollen: readonly Rol[],
	more: Partial<NewAccount> = {}
): Promise<string> {
	const soort = rollen.includes('ondernemer') ? 'ondernemer' : 'medewerker';
	const { id } = await context.db.transaction((tx) =>
		insertAccount(tx, context.vault, { soort, rollen, ...more })
	);
	return id;
}

/** Logs an account in, and gives what a use case gets on its behalf with the token of its cookie. */
export async function logIn(
	context: Context,
	accountId: string,
	middel: Middel = 'digid'
): Promise<ActorContext & { token: string }> {
	const token = await createSession(context.db, { accountId, middel, device: 'Test' });
	const actor = await validateSession(context.db, token);
	if (!actor) throw new Error('The session is not valid');
	return { ...context, actor, token };
}
