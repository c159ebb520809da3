import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { validateSession } from '../../../src/lib/server/auth/session.ts';
import { account } from '../../../src/lib/server/db/schema/account.ts';
import { totp } from '../../../src/lib/server/db/schema/credential.ts';
import { logInWithCode } from '../../../src/lib/server/medewerker/log-in-code.ts';
import { checkPassword } from '../../../src/lib/server/medewerker/log-in-password.ts';
import { useClone } from '../support/clone.ts';
import { codeOf, createMedewerker, visitOn, WACHTWOORD } from '../support/medewerker.ts';

const clone = useClone();
const GEWEIGERD = { soort: 'geweigerd' };

async function firstStep(email: string): Promise<string> {
	const outcome = await checkPassword(visitOn(clone), { email, wachtwoord: WACHTWOORD });
	if (outcome.soort !== 'verder') throw new Error(`The password gave ${outcome.soort}`);
	return outcome.ticket;
}

const withCode = (ticket: string | undefined, code: string) =>
	logInWithCode(visitOn(clone), { ticket, soort: 'code', code });

const onPaper = (ticket: string | undefined, code: string) =>
	logInWithCode(visitOn(clone), { ticket, soort: 'herstelcode', code });

const events = (accountId: string) =>
	clone.db.execute<{ actie: string }>(
		sql`select actie from gebeurtenis where keten = ${`account:${accountId}`} order by volgnummer`
	);

test('password and code give a session, and both are in the log', async () => {
	const { id, email, secret } = await createMedewerker(clone);
	const outcome = await withCode(await firstStep(email), codeOf(secret));
	const actor = await validateSession(clone.db, 'token' in outcome ? outcome.token : '');
	expect(actor).toMatchObject({ accountId: id, session: { middel: 'wachtwoord' } });
	expect((await events(id)).map(({ actie }) => actie)).toEqual(['inloggen.gelukt']);
});

test('the address may be written with capitals and spaces', async () => {
	const { email } = await createMedewerker(clone);
	expect(await firstStep(` ${email.toUpperCase()} `)).toHaveLength(43);
});

test('a password alone gives no session', async () => {
	const { id, email } = await createMedewerker(clone);
	await firstStep(email);
	const sessions = await clone.db.execute(sql`select 1 from session where account_id = ${id}`);
	expect(sessions).toHaveLength(0);
});

test('without an app a right password opens nothing', async () => {
	const { id, email } = await createMedewerker(clone);
	await clone.db.delete(totp).where(eq(totp.accountId, id));
	expect(await checkPassword(visitOn(clone), { email, wachtwoord: WACHTWOORD })).toEqual(GEWEIGERD);
});

test('unknown address, wrong password and blocked account get the same answer', async () => {
	const { email } = await createMedewerker(clone);
	const blocked = await createMedewerker(clone);
	await clone.db
		.update(account)
		.set({ blockedAt: sql`now()` })
		.where(eq(account.id, blocked.id));
	for (const given of [
		{ email: 'niemand@voorbeeld.nl', wachtwoord: WACHTWOORD },
		{ email, wachtwoord: 'een heel ander woord' },
		{ email: blocked.email, wachtwoord: WACHTWOORD }
	])
		expect(await checkPassword(visitOn(clone), given)).toEqual(GEWEIGERD);
});

test('ten wrong passwords close the account for everybody, and an address nobody has just the same', async () => {
	const { email } = await createMedewerker(clone);
	for (const address of [email, 'bestaat-niet@voorbeeld.nl']) {
		const wrong = { email: address, wachtwoord: 'een heel ander woord' };
		for (let i = 0; i < 10; i++)
			expect(await checkPassword(visitOn(clone), wrong)).toEqual(GEWEIGERD);
		const right = { email: address, wachtwoord: WACHTWOORD };
		expect(await checkPassword(visitOn(clone), right)).toMatchObject({ soort: 'wachten' });
	}
});

test('an address that tries many accounts is stopped', async () => {
	const context = visitOn(clone);
	const outcomes = [];
	for (let i = 0; i < 61; i++)
		outcomes.push(await checkPassword(context, { email: `${i}@voorbeeld.nl`, wachtwoord: 'x' }));
	expect(outcomes.at(-2)).toEqual(GEWEIGERD);
	expect(outcomes.at(-1)).toMatchObject({ soort: 'wachten' });
});

test.each([-1, 0, 1])('a code of %i steps away is right', async (steps) => {
	const { email, secret } = await createMedewerker(clone);
	expect(await withCode(await firstStep(email), codeOf(secret, steps))).toMatchObject({
		soort: 'binnen'
	});
});

test.each([-3, 3])('a code of %i steps away is wrong', async (steps) => {
	const { email, secret } = await createMedewerker(clone);
	expect(await withCode(await firstStep(email), codeOf(secret, steps))).toEqual(GEWEIGERD);
});

test('of ten log-ins at once with the same code one gets in', async () => {
	const { email, secret } = await createMedewerker(clone);
	const tickets = [];
	for (let i = 0; i < 10; i++) tickets.push(await firstStep(email));
	const code = codeOf(secret);
	const outcomes = await Promise.all(tickets.map((ticket) => withCode(ticket, code)));
	expect(outcomes.filter(({ soort }) => soort === 'binnen')).toHaveLength(1);
});

test('a code that was used opens nothing, nor does an older one', async () => {
	const { email, secret } = await createMedewerker(clone);
	await withCode(await firstStep(email), codeOf(secret));
	for (const steps of [0, -1])
		expect(await withCode(await firstStep(email), codeOf(secret, steps))).toEqual(GEWEIGERD);
});

test('of ten log-ins at once with the same code on paper one gets in', async () => {
	const { email, herstelcodes } = await createMedewerker(clone);
	const tickets = [];
	for (let i = 0; i < 10; i++) tickets.push(await firstStep(email));
	const [code = ''] = herstelcodes;
	const outcomes = await Promise.all(tickets.map((ticket) => onPaper(ticket, code)));
	expect(outcomes.filter(({ soort }) => soort === 'binnen')).toHaveLength(1);
});

test('a code on paper may be typed without its line and with small letters', async () => {
	const { email, herstelcodes } = await createMedewerker(clone);
	const typed = ` ${herstelcodes[3]?.toLowerCase().replace('-', ' ')}`;
	expect(await onPaper(await firstStep(email), typed)).toMatchObject({ soort: 'binnen' });
});

test('a code on paper of somebody else opens nothing', async () => {
	const { email } = await createMedewerker(clone);
	const other = await createMedewerker(clone);
	expect(await onPaper(await firstStep(email), other.herstelcodes[0] ?? '')).toEqual(GEWEIGERD);
});

test('ten wrong codes close the second step, also for the right one', async () => {
	const { email, secret } = await createMedewerker(clone);
	const ticket = await firstStep(email);
	const wrong = codeOf(secret) === '000000' ? '000001' : '000000';
	for (let i = 0; i < 10; i++) await withCode(ticket, wrong);
	expect(await withCode(ticket, codeOf(secret))).toMatchObject({ soort: 'wachten' });
});

test('a second step is taken once', async () => {
	const { email, secret, herstelcodes } = await createMedewerker(clone);
	const ticket = await firstStep(email);
	await withCode(ticket, codeOf(secret));
	expect(await onPaper(ticket, herstelcodes[0] ?? '')).toEqual({ soort: 'verlopen' });
});

test('somebody who is blocked between the two steps does not get in', async () => {
	const { id, email, secret } = await createMedewerker(clone);
	const ticket = await firstStep(email);
	await clone.db
		.update(account)
		.set({ blockedAt: sql`now()` })
		.where(eq(account.id, id));
	expect(await withCode(ticket, codeOf(secret))).toEqual(GEWEIGERD);
});

test('the session this browser had is gone after a new log-in', async () => {
	const { email, secret, herstelcodes } = await createMedewerker(clone);
	const first = await withCode(await firstStep(email), codeOf(secret));
	const token = 'token' in first ? first.token : '';
	const context = visitOn(clone);
	const ticket = await firstStep(email);
	const code = herstelcodes[0] ?? '';
	await logInWithCode(
		{ ...context, visit: { ...context.visit, token } },
		{ ticket, soort: 'herstelcode', code }
	);
	expect(await validateSession(clone.db, token)).toBeUndefined();
});

test.each([undefined, '', 'x', 'A'.repeat(43), 'A'.repeat(10_000), '\u0000', "' or 1=1 --", '💥'])(
	'the ticket %j is nobody',
	async (ticket) => {
		expect(await withCode(ticket, '123456')).toEqual({ soort: 'verlopen' });
	}
);

test.each(['', '1', '12345a', '１２３４５６', '-00001', '1e5', '\u0000', '9'.repeat(5_000), '💥'])(
	'the code %j is wrong',
	async (code) => {
		const { email } = await createMedewerker(clone);
		const ticket = await firstStep(email);
		expect(await withCode(ticket, code)).toEqual(GEWEIGERD);
		expect(await onPaper(ticket, code)).toEqual(GEWEIGERD);
	}
);

test('the database holds no password, code on paper or secret of the app', async () => {
	const { secret, herstelcodes } = await createMedewerker(clone);
	const rows = await clone.db.execute(sql`
		select row_to_json(p)::text as row from password p
		union all select row_to_json(t)::text from totp t
		union all select row_to_json(r)::text from recovery_code r`);
	const text = JSON.stringify(rows);
	for (const planted of [WACHTWOORD, secret, ...herstelcodes]) expect(text).not.toContain(planted);
	expect(text).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
});
