import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import {
	createSession,
	endAllSessions,
	endSession,
	listSessions,
	touchSession,
	validateSession
} from '../../../src/lib/server/auth/session.ts';
import { account } from '../../../src/lib/server/db/schema/account.ts';
import { session } from '../../../src/lib/server/db/schema/session.ts';
import { systemKlok } from '../../../src/lib/server/klok.ts';
import { useClone } from '../support/clone.ts';
import { contextOn, createAccount, logIn } from '../support/context.ts';

const clone = useClone();
const minutes = (from: Date) => Math.round((from.getTime() - systemKlok.nu().getTime()) / 60_000);

async function ondernemer() {
	const context = contextOn(clone);
	return logIn(context, await createAccount(context, ['ondernemer']));
}

test('the database holds the hash of a token, never the token', async () => {
	const { token } = await ondernemer();
	const rows = await clone.db.execute(sql`select row_to_json(s)::text as row from session s`);
	expect(JSON.stringify(rows)).not.toContain(token);
});

test('a valid token gives the account with its roles', async () => {
	const { actor } = await ondernemer();
	expect(actor).toMatchObject({ soort: 'ondernemer', rollen: ['ondernemer'] });
});

test('DigiD lasts fifteen minutes without activity, and eight hours whatever happens', async () => {
	const { actor } = await ondernemer();
	expect([minutes(actor.session.expiresAt), minutes(actor.session.endsAt)]).toEqual([15, 480]);
});

test('staff have an hour without activity, and eight hours whatever happens', async () => {
	const context = contextOn(clone);
	const { actor } = await logIn(context, await createAccount(context, ['consulent']), 'passkey');
	expect([minutes(actor.session.expiresAt), minutes(actor.session.endsAt)]).toEqual([60, 480]);
});

test.each(['expiresAt', 'endsAt'] as const)('a session past its %s opens nothing', async (end) => {
	const { token, actor } = await ondernemer();
	await clone.db
		.update(session)
		.set({ [end]: sql`now()` })
		.where(eq(session.id, actor.session.id));
	expect(await validateSession(clone.db, token)).toBeUndefined();
});

test('activity starts the fifteen minutes again, also late in the period', async () => {
	const { token, actor } = await ondernemer();
	await clone.db.execute(
		sql`update session set expires_at = now() + interval '40 seconds' where id = ${actor.session.id}`
	);
	const late = await validateSession(clone.db, token);
	expect(minutes(await touchSession(clone.db, systemKlok, late ?? actor))).toBe(15);
});

test('looking at a session is no activity', async () => {
	const { token, actor } = await ondernemer();
	await clone.db.execute(
		sql`update session set expires_at = now() + interval '40 seconds' where id = ${actor.session.id}`
	);
	const seen = await validateSession(clone.db, token);
	expect(minutes(seen?.session.expiresAt ?? new Date(0))).toBe(1);
});

test('no activity takes a session past its absolute end', async () => {
	const { token, actor } = await ondernemer();
	await clone.db.execute(
		sql`update session set expires_at = now() + interval '40 seconds', ends_at = now() + interval '3 minutes' where id = ${actor.session.id}`
	);
	const late = await validateSession(clone.db, token);
	expect(minutes(await touchSession(clone.db, systemKlok, late ?? actor))).toBe(3);
});

test('a blocked account is logged out at once', async () => {
	const { token, actor } = await ondernemer();
	await clone.db
		.update(account)
		.set({ blockedAt: sql`now()` })
		.where(eq(account.id, actor.accountId));
	expect(await validateSession(clone.db, token)).toBeUndefined();
});

test.each(['', 'x', 'A'.repeat(43), 'A'.repeat(10_000), "' or 1=1 --", '\u0000', '💥'])(
	'the token %j is nobody',
	async (token) => {
		expect(await validateSession(clone.db, token)).toBeUndefined();
	}
);

test('a session that was ended opens nothing', async () => {
	const { token, actor } = await ondernemer();
	expect(await endSession(clone.db, actor.accountId, actor.session.id)).toBe(true);
	expect(await validateSession(clone.db, token)).toBeUndefined();
});

test("nobody ends somebody else's session", async () => {
	const mine = await ondernemer();
	const other = await ondernemer();
	expect(await endSession(clone.db, mine.actor.accountId, other.actor.session.id)).toBe(false);
	expect(await validateSession(clone.db, other.token)).toBeDefined();
});

test('logging out everywhere ends every device', async () => {
	const { token, actor } = await ondernemer();
	const other = await createSession(clone.db, {
		accountId: actor.accountId,
		middel: 'digid',
		device: 'Ander'
	});
	expect(await listSessions(clone.db, actor.accountId)).toHaveLength(2);
	await endAllSessions(clone.db, actor.accountId);
	expect(await validateSession(clone.db, token)).toBeUndefined();
	expect(await validateSession(clone.db, other)).toBeUndefined();
});
