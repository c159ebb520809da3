import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { beginLogIn } from '../../../src/lib/server/auth/oidc/begin-log-in.ts';
import { insertIdentity } from '../../../src/lib/server/auth/oidc/find-account.ts';
import { validateSession } from '../../../src/lib/server/auth/session.ts';
import { account, accountIdentity } from '../../../src/lib/server/db/schema/account.ts';
import { session } from '../../../src/lib/server/db/schema/session.ts';
import { useClone } from '../support/clone.ts';
import { contextOn, createAccount, logIn } from '../support/context.ts';
import {
	digid,
	logInWith,
	MIDDEN,
	ORIGIN,
	recorded,
	refusalOf,
	settingsOf,
	useProvider
} from '../support/oidc.ts';

const clone = useClone();
const fake = useProvider();
const bsns = ['999993653', '999995443', '111222333', '123456782', '010000008'];
const freshBsn = () => bsns.pop() ?? '';
const staffClaims = (sub: string, more: Readonly<Record<string, unknown>> = {}) => ({
	sub,
	email: `${sub}@voorbeeldstad.example`,
	email_verified: true,
	amr: ['pwd', 'mfa'],
	...more
});

test('what is asked has state, nonce and challenge of at least 128 bits, and our exact address', async () => {
	const { location } = await beginLogIn(contextOn(clone), settingsOf(fake, 'digid'), ORIGIN);
	const asked = location.searchParams;
	for (const name of ['state', 'nonce', 'code_challenge'])
		expect(Buffer.from(asked.get(name) ?? '', 'base64url').length).toBeGreaterThanOrEqual(16);
	expect(Object.fromEntries(asked)).toMatchObject({
		response_type: 'code',
		code_challenge_method: 'S256',
		redirect_uri: `${ORIGIN}/inloggen/digid/terug`,
		client_id: 'portaal'
	});
	expect(asked.get('acr_values')?.split(' ')[0]).toBe(MIDDEN);
});

test('the portal makes itself known with a key, or with a shared secret where that is set', async () => {
	const context = contextOn(clone);
	await logInWith(context, fake);
	expect(fake.knownBy).toBe('sleutel');
	await logInWith(context, fake, { secret: fake.sharedSecret });
	expect(fake.knownBy).toBe('geheim');
	const wrong = logInWith(context, fake, { secret: 'een-ander-gedeeld-geheim-van-genoeg-tekens' });
	expect((await refusalOf(wrong)).reden).toMatch(/^aanbieder_/);
});

test('the first log-in makes an account without a readable BSN, and the next finds it', async () => {
	const context = contextOn(clone);
	const bsn = freshBsn();
	const first = await logInWith(context, fake, { bad: { claims: { bsn } } });
	const second = await logInWith(context, fake, { bad: { claims: { bsn } } });
	const [one, two] = await Promise.all(
		[first, second].map(({ token }) => validateSession(context.db, token))
	);
	expect(one?.accountId).toBe(two?.accountId);
	expect(one).toMatchObject({
		soort: 'ondernemer',
		rollen: ['ondernemer'],
		session: { middel: 'digid' }
	});
	const rows = await context.db.execute(
		sql`select (select json_agg(a) from account a)::text || (select json_agg(i) from account_identity i)::text
			|| (select json_agg(g) from gebeurtenis g)::text as text`
	);
	const hex = Buffer.from(bsn).toString('hex');
	expect(JSON.stringify(rows)).not.toContain(bsn);
	expect(JSON.stringify(rows)).not.toContain(hex);
});

test('a success is recorded with means and level, and whose account it opened', async () => {
	const context = contextOn(clone);
	const { token } = await logInWith(context, fake);
	const actor = await validateSession(context.db, token);
	const [event] = await recorded(context);
	expect(event).toMatchObject({
		actie: 'inloggen.gelukt',
		uitkomst: 'gelukt',
		betrokkeneId: actor?.accountId,
		details: { middel: 'digid', acr: MIDDEN }
	});
});

test('eight first log-ins of one person at once make one account', async () => {
	const context = contextOn(clone);
	const claims = digid(freshBsn());
	const all = await Promise.all(
		Array.from({ length: 8 }, () => logInWith(context, fake, { bad: { claims } }))
	);
	const ids = await Promise.all(
		all.map(async ({ token }) => (await validateSession(context.db, token))?.accountId)
	);
	expect(new Set(ids).size).toBe(1);
	const owned = await context.db
		.select()
		.from(account)
		.where(eq(account.id, ids[0] ?? ''));
	expect(owned).toHaveLength(1);
	const orphans = await context.db.execute(
		sql`select id from account a where soort = 'ondernemer' and not exists (select from account_identity where account_id = a.id)`
	);
	expect([...orphans]).toEqual([]);
});

test('a session from before the log-in ends, and the new one has another token', async () => {
	const context = contextOn(clone);
	const planted = await logIn(context, await createAccount(context, ['ondernemer']));
	const { token } = await logInWith(context, fake, { session: planted.token });
	expect(token).not.toBe(planted.token);
	expect(await validateSession(context.db, planted.token)).toBeUndefined();
	expect(await validateSession(context.db, token)).toBeDefined();
});

test('a log-in that is refused leaves the session of this browser alone', async () => {
	const context = contextOn(clone);
	const mine = await logIn(context, await createAccount(context, ['ondernemer']));
	await refusalOf(logInWith(context, fake, { session: mine.token, bad: { alg: 'none' } }));
	expect(await validateSession(context.db, mine.token)).toBeDefined();
});

test('a blocked account stays closed, and that is recorded as about that account', async () => {
	const context = contextOn(clone);
	const claims = digid(freshBsn());
	const { token } = await logInWith(context, fake, { bad: { claims } });
	const id = (await validateSession(context.db, token))?.accountId ?? '';
	await context.db
		.update(account)
		.set({ blockedAt: sql`now()` })
		.where(eq(account.id, id));
	const refused = await refusalOf(logInWith(context, fake, { bad: { claims } }));
	expect(refused.reden).toBe('account_geblokkeerd');
	expect((await recorded(context))[0]).toMatchObject({ betrokkeneId: id, uitkomst: 'geweigerd' });
});

test('where somebody was going survives, also when the log-in is refused', async () => {
	const context = contextOn(clone);
	const terug = '/mijn/inzage';
	expect((await logInWith(context, fake, { terug })).terug).toBe(terug);
	const refused = await refusalOf(
		logInWith(context, fake, { terug, bad: { error: 'access_denied' } })
	);
	expect(refused.terug).toBe(terug);
});

test('eHerkenning keeps two people of one company apart', async () => {
	const context = contextOn(clone);
	const claims = (persoon: string) => ({
		acr: 'urn:etoegang:core:assurance-class:loa3',
		'urn:etoegang:core:LegalSubjectID': '90001354',
		'urn:etoegang:core:ActingSubjectID': persoon
	});
	const actors = await Promise.all(
		['een', 'twee', 'een'].map(async (persoon) => {
			const bad = { claims: claims(persoon) };
			const { token } = await logInWith(context, fake, { middel: 'eherkenning', bad });
			return (await validateSession(context.db, token))?.accountId;
		})
	);
	expect(actors[0]).toBe(actors[2]);
	expect(actors[0]).not.toBe(actors[1]);
});

test('staff are coupled once to the account that was made for their address', async () => {
	const context = contextOn(clone);
	const id = await createAccount(context, ['consulent'], { email: 'Karin@voorbeeldstad.example' });
	const bad = { claims: staffClaims('karin') };
	const { token } = await logInWith(context, fake, { middel: 'gemeente', bad });
	expect((await validateSession(context.db, token))?.accountId).toBe(id);
	// The provider now says another address: the coupling is what counts.
	const later = { claims: staffClaims('karin', { email: 'anders@voorbeeldstad.example' }) };
	const next = await logInWith(context, fake, { middel: 'gemeente', bad: later });
	expect((await validateSession(context.db, next.token))?.accountId).toBe(id);
	// And somebody else with the same address does not get in.
	const thief = { claims: staffClaims('dief', { email: 'karin@voorbeeldstad.example' }) };
	const refused = await refusalOf(logInWith(context, fake, { middel: 'gemeente', bad: thief }));
	expect(refused.reden).toBe('account_onbekend');
});

test.each<[string, Readonly<Record<string, unknown>>, string]>([
	['nobody made an account for', {}, 'account_onbekend'],
	['with an address that was not verified', { email_verified: false }, 'account_onbekend'],
	['with a password only', { amr: ['pwd'] }, 'tweede_factor'],
	['of whom nothing is said about a second factor', { amr: undefined }, 'tweede_factor']
])('staff %s are refused', async (name, more, reden) => {
	const context = contextOn(clone);
	const sub = `medewerker-${name.length}`;
	if (reden !== 'account_onbekend' || 'email_verified' in more)
		await createAccount(context, ['consulent'], { email: `${sub}@voorbeeldstad.example` });
	const bad = { claims: staffClaims(sub, more) };
	expect((await refusalOf(logInWith(context, fake, { middel: 'gemeente', bad }))).reden).toBe(
		reden
	);
});

test('an ondernemer cannot be reached through the provider for staff', async () => {
	const context = contextOn(clone);
	await createAccount(context, ['ondernemer'], { email: 'burger@voorbeeldstad.example' });
	const bad = { claims: staffClaims('burger') };
	expect((await refusalOf(logInWith(context, fake, { middel: 'gemeente', bad }))).reden).toBe(
		'account_onbekend'
	);
});

test('an identity belongs to one account', async () => {
	const context = contextOn(clone);
	const bsn = freshBsn();
	await logInWith(context, fake, { bad: { claims: digid(bsn) } });
	const id = await createAccount(context, ['ondernemer']);
	const [row] = await context.db.select().from(account).where(eq(account.id, id));
	const taken = context.db.transaction(async (tx) => {
		const key = await context.vault.openKey(tx, row?.keyId ?? '');
		await insertIdentity(tx, context.vault, { id, key }, { middel: 'digid', bsn });
	});
	await expect(taken).rejects.toThrow();
	const mine = await context.db
		.select()
		.from(accountIdentity)
		.where(eq(accountIdentity.accountId, id));
	expect(mine).toEqual([]);
});

test('the level that was reached stands with the session', async () => {
	const context = contextOn(clone);
	const { token } = await logInWith(context, fake);
	const actor = await validateSession(context.db, token);
	const [row] = await context.db
		.select()
		.from(session)
		.where(eq(session.id, actor?.session.id ?? ''));
	expect(row?.acr).toBe(MIDDEN);
});
