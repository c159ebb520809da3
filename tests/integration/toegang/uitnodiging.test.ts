import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { NietGevonden } from '../../../src/lib/server/auth/guard.ts';
import { meansOf } from '../../../src/lib/server/auth/means.ts';
import { validateSession } from '../../../src/lib/server/auth/session.ts';
import { invitation } from '../../../src/lib/server/db/schema/credential.ts';
import {
	acceptWithApp,
	choosePassword
} from '../../../src/lib/server/medewerker/accept-uitnodiging.ts';
import { inviteBeheerder } from '../../../src/lib/server/medewerker/invite-beheerder.ts';
import { inviteMedewerker } from '../../../src/lib/server/medewerker/invite-medewerker.ts';
import { openUitnodiging } from '../../../src/lib/server/medewerker/open-uitnodiging.ts';
import { renewUitnodiging } from '../../../src/lib/server/medewerker/renew-uitnodiging.ts';
import { useClone } from '../support/clone.ts';
import { actAs, codeOf, createMedewerker, visitOn, WACHTWOORD } from '../support/medewerker.ts';

const clone = useClone();
const GEWEIGERD = { soort: 'geweigerd' };

async function invited() {
	const beheerder = await createMedewerker(clone, ['beheerder']);
	const email = `${randomUUID()}@voorbeeld.nl`;
	const made = await inviteMedewerker(await actAs(clone, beheerder.id), {
		naam: 'Sam Visser',
		email,
		organisatie: 'Gemeente Voorbeeld',
		rollen: ['consulent']
	});
	if (!made) throw new Error('Nobody was invited');
	return { ...made, email, beheerder };
}

async function chosen(token: string) {
	const outcome = await choosePassword(visitOn(clone), token, WACHTWOORD);
	if (outcome.soort !== 'app') throw new Error(`The password gave ${outcome.soort}`);
	const { verzegeld, geheim } = outcome.app;
	return { verzegeld, code: codeOf(geheim.replaceAll(' ', '')) };
}

test('the link shows for whom it is and can be read any number of times', async () => {
	const { token, email, accountId } = await invited();
	for (let i = 0; i < 3; i++)
		expect(await openUitnodiging(visitOn(clone), token)).toMatchObject({
			accountId,
			naam: 'Sam Visser',
			email,
			vervangt: false
		});
});

test('only the hash of the link is kept', async () => {
	const { token } = await invited();
	const rows = await clone.db.execute(sql`select row_to_json(i)::text as row from invitation i`);
	expect(JSON.stringify(rows)).not.toContain(token);
});

test('a password and a code of the app give a session and ten codes on paper', async () => {
	const { token, accountId } = await invited();
	const outcome = await acceptWithApp(visitOn(clone), token, await chosen(token));
	expect(outcome).toMatchObject({ soort: 'binnen', herstelcodes: { length: 10 } });
	const actor = await validateSession(clone.db, 'token' in outcome ? outcome.token : '');
	expect(actor).toMatchObject({ accountId, rollen: ['consulent'] });
});

test('of five who use the link at once one gets in', async () => {
	const { token } = await invited();
	const given = await chosen(token);
	const outcomes = await Promise.all(
		Array.from({ length: 5 }, () => acceptWithApp(visitOn(clone), token, given))
	);
	expect(outcomes.filter(({ soort }) => soort === 'binnen')).toHaveLength(1);
	expect(outcomes.filter(({ soort }) => soort === 'geweigerd')).toHaveLength(4);
});

test('a link that was used says nothing about whose it was', async () => {
	const { token } = await invited();
	await acceptWithApp(visitOn(clone), token, await chosen(token));
	expect(await openUitnodiging(visitOn(clone), token)).toEqual(GEWEIGERD);
});

test('a wrong code leaves the link as it was', async () => {
	const { token } = await invited();
	const { verzegeld } = await chosen(token);
	const wrong = { verzegeld, code: '12' };
	expect(await acceptWithApp(visitOn(clone), token, wrong)).toMatchObject({ soort: 'fout' });
	expect(await openUitnodiging(visitOn(clone), token)).toMatchObject({ naam: 'Sam Visser' });
});

test('a link works for seventy-two hours', async () => {
	const { token, accountId } = await invited();
	const pass = (hours: string) =>
		clone.db
			.update(invitation)
			.set({ expiresAt: sql`${invitation.expiresAt} - ${hours}::interval` })
			.where(eq(invitation.accountId, accountId));
	await pass('71 hours 59 minutes');
	expect(await openUitnodiging(visitOn(clone), token)).toMatchObject({ accountId });
	await pass('1 minute');
	expect(await openUitnodiging(visitOn(clone), token)).toEqual(GEWEIGERD);
});

test('what was sealed for one link does not set up another', async () => {
	const one = await invited();
	const two = await invited();
	const given = await chosen(one.token);
	expect(await acceptWithApp(visitOn(clone), two.token, given)).toEqual(GEWEIGERD);
});

test('a password that is the own name is refused', async () => {
	const { token } = await invited();
	expect(await choosePassword(visitOn(clone), token, 'SamVisser123')).toEqual({
		soort: 'fout',
		fout: 'over_uzelf'
	});
});

test('a new link stops the one before, and takes the old means away only when it is used', async () => {
	const person = await createMedewerker(clone);
	const session = await actAs(clone, person.id);
	const beheerder = await createMedewerker(clone, ['beheerder']);
	const lost = await renewUitnodiging(await actAs(clone, beheerder.id), person.id);
	const token = await renewUitnodiging(await actAs(clone, beheerder.id), person.id);
	expect(await openUitnodiging(visitOn(clone), lost)).toEqual(GEWEIGERD);
	const before = await meansOf(clone.db, person.id);
	await acceptWithApp(visitOn(clone), token, await chosen(token));
	const after = await meansOf(clone.db, person.id);
	expect(after.app?.getTime()).toBeGreaterThan(before.app?.getTime() ?? Infinity);
	expect(await validateSession(clone.db, session.visit.token ?? '')).toBeUndefined();
});

test('an address that somebody has cannot be invited again', async () => {
	const { beheerder, email } = await invited();
	const again = { naam: 'Iemand', email, organisatie: 'Bureau', rollen: ['adviseur'] } as const;
	expect(await inviteMedewerker(await actAs(clone, beheerder.id), again)).toBeUndefined();
});

test('whoever is no beheerder invites nobody', async () => {
	const { id, email } = await createMedewerker(clone, ['senior']);
	const given = { naam: 'Iemand', email, organisatie: 'Bureau', rollen: ['beheerder'] } as const;
	await expect(inviteMedewerker(await actAs(clone, id), given)).rejects.toThrow(NietGevonden);
});

test('the command line makes the first beheerder, and a new link the second time', async () => {
	const given = { naam: 'Eerste', email: `${randomUUID()}@voorbeeld.nl`, organisatie: 'Gemeente' };
	const first = await inviteBeheerder(visitOn(clone), given);
	const second = await inviteBeheerder(visitOn(clone), given);
	expect(await openUitnodiging(visitOn(clone), first)).toEqual(GEWEIGERD);
	expect(await openUitnodiging(visitOn(clone), second)).toMatchObject({ naam: 'Eerste' });
});

test('guessing at links is stopped, also for the right one', async () => {
	const { token } = await invited();
	const context = visitOn(clone);
	for (let i = 0; i < 60; i++) await openUitnodiging(context, randomUUID());
	expect(await openUitnodiging(context, token)).toMatchObject({ soort: 'wachten' });
	expect(await openUitnodiging(visitOn(clone), token)).toMatchObject({ naam: 'Sam Visser' });
});

test.each(['', 'x', 'A'.repeat(10_000), '\u0000', '💥', "' or 1=1 --"])(
	'the link %j opens nothing',
	async (token) => {
		expect(await openUitnodiging(visitOn(clone), token)).toEqual(GEWEIGERD);
		const given = { verzegeld: token, code: token };
		expect(await acceptWithApp(visitOn(clone), token, given)).toEqual(GEWEIGERD);
	}
);
