import { randomUUID } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type { Rol } from '../../../src/lib/toegang/rollen.ts';
import { insertAccount } from '../../../src/lib/server/auth/account.ts';
import { hashPassword } from '../../../src/lib/server/auth/password.ts';
import { replaceRecoveryCodes } from '../../../src/lib/server/auth/recovery-code.ts';
import { newTotpSecret, storeTotp } from '../../../src/lib/server/auth/totp.ts';
import { password } from '../../../src/lib/server/db/schema/credential.ts';
import { systemKlok } from '../../../src/lib/server/klok.ts';
import type { Context } from '../../../src/lib/server/context.ts';
import type { ActorVisitContext, VisitContext } from '../../../src/lib/server/medewerker/visit.ts';
import type { Clone } from './clone.ts';
import { contextOn, logIn } from './context.ts';

export const WACHTWOORD = 'vier rustige paarden';

/** The code that an app with this secret shows, so many steps from now. */
export const codeOf = (secret: string, steps = 0): string =>
	new TOTP({ secret: Secret.fromBase32(secret) }).generate({
		timestamp: systemKlok.nu().getTime() + steps * 30_000
	});

/** What letting somebody in gets, from a browser and an address of its own. */
export const visitOn = (clone: Clone): VisitContext => ({
	...contextOn(clone),
	origin: { herkomst: 'web', bezoeker: randomUUID() },
	visit: {
		device: 'Test',
		token: undefined,
		rp: { id: 'localhost', origin: 'http://localhost:4173' }
	}
});

export interface Person {
	readonly id: string;
	readonly email: string;
	readonly secret: string;
	readonly herstelcodes: readonly string[];
}

/** Somebody who can log in with a password, an app and codes on paper. */
export async function createMedewerker(
	on: Clone | Context,
	rollen: readonly Rol[] = ['consulent']
): Promise<Person> {
	const { db, vault } = 'vault' in on ? on : contextOn(on);
	const email = `${randomUUID()}@voorbeeld.nl`;
	const secret = newTotpSecret();
	const hash = await hashPassword(WACHTWOORD);
	return db.transaction(async (tx) => {
		const naam = 'Noor Bakker';
		const { id, key } = await insertAccount(tx, vault, {
			soort: 'medewerker',
			rollen,
			naam,
			email
		});
		await tx.insert(password).values({ accountId: id, hash });
		await storeTotp(tx, { accountId: id, key }, { secret, step: 0, at: systemKlok.nu() });
		return { id, email, secret, herstelcodes: await replaceRecoveryCodes(tx, id) };
	});
}

/** What a use case gets on behalf of this person, who logged in this moment. */
export async function actAs(clone: Clone, id: string): Promise<ActorVisitContext> {
	const context = visitOn(clone);
	const { token, ...rest } = await logIn(context, id, 'wachtwoord');
	return { ...rest, visit: { ...context.visit, token } };
}
