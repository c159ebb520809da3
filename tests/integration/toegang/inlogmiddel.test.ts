import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { NietGevonden } from '../../../src/lib/server/auth/guard.ts';
import { meansOf } from '../../../src/lib/server/auth/means.ts';
import { sealOldNamen } from '../../../src/lib/server/auth/passkey-naam.ts';
import { validateSession } from '../../../src/lib/server/auth/session.ts';
import { passkey, password } from '../../../src/lib/server/db/schema/credential.ts';
import { session } from '../../../src/lib/server/db/schema/session.ts';
import { changePassword } from '../../../src/lib/server/inlogmiddel/change-password.ts';
import { BewijsNodig } from '../../../src/lib/server/inlogmiddel/fresh-proof.ts';
import { ownMeans } from '../../../src/lib/server/inlogmiddel/own-means.ts';
import { proveAgain } from '../../../src/lib/server/inlogmiddel/prove-again.ts';
import { removePasskey } from '../../../src/lib/server/inlogmiddel/remove-passkey.ts';
import { renewRecoveryCodes } from '../../../src/lib/server/inlogmiddel/renew-recovery-codes.ts';
import { offerOwnApp, replaceApp } from '../../../src/lib/server/inlogmiddel/replace-app.ts';
import { useClone } from '../support/clone.ts';
import { logIn } from '../support/context.ts';
import { actAs, codeOf, createMedewerker, visitOn, WACHTWOORD } from '../support/medewerker.ts';

const clone = useClone();
const NIEUW = 'zeven dappere pinguins';

async function somebody() {
	const person = await createMedewerker(clone);
	return { person, context: await actAs(clone, person.id) };
}

/** As if the session began so long ago. */
const begun = (id: string, ago: string) =>
	clone.db
		.update(session)
		.set({ createdAt: sql`now() - ${ago}::interval`, endsAt: sql`now() + interval '1 hour'` })
		.where(eq(session.id, id));

async function givePasskeys(accountId: string, count: number): Promise<string[]> {
	const ids = Array.from({ length: count }, () => randomUUID());
	const rest = { accountId, publicKey: Buffer.alloc(1), counter: 0, transports: [] };
	await clone.db.insert(passkey).values(ids.map((id) => ({ id, ...rest })));
	return ids;
}

test('ten minutes after the log-in no means is changed without a new proof', async () => {
	const { context } = await somebody();
	const { id } = context.actor.session;
	await begun(id, '9 minutes');
	expect(await changePassword(context, NIEUW)).toBeUndefined();
	await begun(id, '10 minutes');
	for (const work of [
		() => changePassword(context, NIEUW),
		() => renewRecoveryCodes(context),
		() => offerOwnApp(context),
		() => replaceApp(context, { verzegeld: '', code: '' }),
		() => removePasskey(context, 'x')
	])
		await expect(work()).rejects.toThrow(BewijsNodig);
});

test('a proof gives the session a new id and makes it fresh, but not longer', async () => {
	const { context } = await somebody();
	await begun(context.actor.session.id, '2 hours');
	const before = await validateSession(clone.db, context.visit.token ?? '');
	const old = { ...context, actor: before ?? context.actor };
	const proof = await proveAgain(old, { wachtwoord: WACHTWOORD });
	const token = 'token' in proof ? proof.token : '';
	const actor = await validateSession(clone.db, token);
	expect(await validateSession(clone.db, context.visit.token ?? '')).toBeUndefined();
	if (!actor) throw new Error('The new session is not valid');
	expect(actor.session.endsAt.getTime()).toBeLessThanOrEqual(
		context.klok.nu().getTime() + 3_600_000
	);
	expect(await changePassword({ ...context, actor }, NIEUW)).toBeUndefined();
});

test('a wrong password proves nothing, and ten of them close the proof', async () => {
	const { context } = await somebody();
	for (let i = 0; i < 10; i++)
		expect(await proveAgain(context, { wachtwoord: 'een heel ander woord' })).toEqual({
			soort: 'geweigerd'
		});
	expect(await proveAgain(context, { wachtwoord: WACHTWOORD })).toMatchObject({ soort: 'wachten' });
	expect(await validateSession(clone.db, context.visit.token ?? '')).toBeDefined();
});

test('a new password ends every other session and not this one', async () => {
	const { person, context } = await somebody();
	const other = await actAs(clone, person.id);
	await changePassword(context, NIEUW);
	expect(await validateSession(clone.db, other.visit.token ?? '')).toBeUndefined();
	expect(await validateSession(clone.db, context.visit.token ?? '')).toBeDefined();
});

test('a new password must be good enough, also here', async () => {
	const { context } = await somebody();
	expect(await changePassword(context, 'NoorBakker2026')).toBe('over_uzelf');
});

test('another app takes the place of the old one, and the codes on paper stay', async () => {
	const { person, context } = await somebody();
	const { verzegeld, geheim } = await offerOwnApp(context);
	expect(await replaceApp(context, { verzegeld, code: '12' })).toBeUndefined();
	const code = codeOf(geheim.replaceAll(' ', ''));
	expect(await replaceApp(context, { verzegeld, code })).toEqual({ herstelcodes: [] });
	expect((await meansOf(clone.db, person.id)).herstelcodes).toBe(10);
});

test('an app that was begun by somebody else cannot be taken over', async () => {
	const mine = await somebody();
	const other = await somebody();
	const { verzegeld, geheim } = await offerOwnApp(other.context);
	const code = codeOf(geheim.replaceAll(' ', ''));
	expect(await replaceApp(mine.context, { verzegeld, code })).toBeUndefined();
});

test('new codes on paper replace the old ones', async () => {
	const { person, context } = await somebody();
	const codes = await renewRecoveryCodes(context);
	expect(new Set([...codes, ...person.herstelcodes]).size).toBe(20);
	expect((await meansOf(clone.db, person.id)).herstelcodes).toBe(10);
});

test('of two passkeys removed at once the last way in stays', async () => {
	for (let round = 0; round < 5; round++) {
		const { person, context } = await somebody();
		await clone.db.delete(password).where(eq(password.accountId, person.id));
		const ids = await givePasskeys(person.id, 2);
		const removed = await Promise.all(ids.map((id) => removePasskey(context, id)));
		expect(removed.sort()).toEqual([false, true]);
	}
});

test("nobody removes somebody else's passkey", async () => {
	const mine = await somebody();
	const other = await somebody();
	const [id = ''] = await givePasskeys(other.person.id, 1);
	await expect(removePasskey(mine.context, id)).rejects.toThrow(NietGevonden);
});

test('a name that an older version stored readable is sealed once, and its owner still reads it', async () => {
	const { person, context } = await somebody();
	const [id = ''] = await givePasskeys(person.id, 1);
	await givePasskeys(person.id, 1);
	const naam = 'Telefoon van Bartholomeus';
	await clone.db.update(passkey).set({ label: naam }).where(eq(passkey.id, id));
	const names = async () => (await ownMeans(context)).passkeys.map((each) => each.naam);
	expect(await names()).toContain(naam);
	expect(await sealOldNamen(clone.db, context.vault)).toBe(1);
	expect(await sealOldNamen(clone.db, context.vault)).toBe(0);
	const [row] = await clone.db.select().from(passkey).where(eq(passkey.id, id));
	expect(row?.label).toBeNull();
	expect(row?.naam?.toString('latin1')).not.toContain('Bartholomeus');
	expect(await names()).toContain(naam);
});

test('whoever came in through the municipality arranges no means here', async () => {
	const person = await createMedewerker(clone);
	const context = await logIn(visitOn(clone), person.id, 'gemeente');
	await expect(ownMeans(context)).rejects.toThrow(NietGevonden);
	await expect(changePassword(context, NIEUW)).rejects.toThrow(NietGevonden);
});
