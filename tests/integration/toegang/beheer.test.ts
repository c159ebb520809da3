import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { NietGevonden } from '../../../src/lib/server/auth/guard.ts';
import { validateSession } from '../../../src/lib/server/auth/session.ts';
import { blockMedewerker } from '../../../src/lib/server/medewerker/block-medewerker.ts';
import { changeRollen } from '../../../src/lib/server/medewerker/change-rollen.ts';
import { LaatsteBeheerder } from '../../../src/lib/server/medewerker/last-beheerder.ts';
import { listMedewerkers } from '../../../src/lib/server/medewerker/list-medewerkers.ts';
import {
	endSessionOf,
	listSessionsOf
} from '../../../src/lib/server/medewerker/sessions-of-others.ts';
import { useClone } from '../support/clone.ts';
import { contextOn, createAccount, logIn } from '../support/context.ts';
import { actAs, createMedewerker } from '../support/medewerker.ts';

const clone = useClone();
const beheerder = async () => actAs(clone, (await createMedewerker(clone, ['beheerder'])).id);
const nobodyElse = () => clone.db.execute(sql`delete from account_rol where rol = 'beheerder'`);

test('a change of roles holds from the next request on and is in the log', async () => {
	const person = await createMedewerker(clone, ['consulent', 'senior']);
	const session = await actAs(clone, person.id);
	await changeRollen(await beheerder(), person.id, ['senior', 'regio']);
	const actor = await validateSession(clone.db, session.visit.token ?? '');
	expect(actor?.rollen).toEqual(['regio', 'senior']);
	const [event] = await clone.db.execute<{ details: object }>(sql`
		select details from gebeurtenis where actie = 'medewerker.rollen_gewijzigd' and betrokkene_id = ${person.id}`);
	expect(event?.details).toEqual({ erbij: 'regio', weg: 'consulent' });
});

test('the last beheerder keeps that role', async () => {
	await nobodyElse();
	const context = await beheerder();
	const { accountId } = context.actor;
	await expect(changeRollen(context, accountId, [])).rejects.toThrow(LaatsteBeheerder);
	await expect(blockMedewerker(context, accountId, true)).rejects.toThrow(LaatsteBeheerder);
	expect(await validateSession(clone.db, context.visit.token ?? '')).toMatchObject({
		rollen: ['beheerder']
	});
});

test('somebody who was invited but cannot log in yet does not count as a beheerder', async () => {
	await nobodyElse();
	const context = await beheerder();
	await createAccount(context, ['beheerder']);
	await expect(changeRollen(context, context.actor.accountId, [])).rejects.toThrow(
		LaatsteBeheerder
	);
});

test('of two beheerders who take each other the role away one keeps it', async () => {
	for (let round = 0; round < 5; round++) {
		await nobodyElse();
		const one = await beheerder();
		const two = await beheerder();
		const outcomes = await Promise.allSettled([
			changeRollen(one, two.actor.accountId, []),
			blockMedewerker(two, one.actor.accountId, true)
		]);
		expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
	}
});

test('blocking logs somebody out at once, and can be undone', async () => {
	const context = await beheerder();
	const person = await createMedewerker(clone);
	const session = await actAs(clone, person.id);
	await blockMedewerker(context, person.id, true);
	expect(await validateSession(clone.db, session.visit.token ?? '')).toBeUndefined();
	await blockMedewerker(context, person.id, false);
	expect(await actAs(clone, person.id)).toMatchObject({ actor: { accountId: person.id } });
});

test('the list shows roles, means and the last log-in', async () => {
	const context = await beheerder();
	const person = await createMedewerker(clone, ['regio']);
	const found = (await listMedewerkers(context)).find(({ id }) => id === person.id);
	expect(found).toMatchObject({
		naam: 'Noor Bakker',
		email: person.email,
		rollen: ['regio'],
		middelen: { wachtwoord: true, passkeys: 0, gemeente: false },
		geblokkeerd: false,
		laatstIngelogd: undefined
	});
});

test('no ondernemer is in the list, and none can be changed through it', async () => {
	const context = await beheerder();
	const id = await createAccount(context, ['ondernemer']);
	expect((await listMedewerkers(context)).map((each) => each.id)).not.toContain(id);
	await expect(changeRollen(context, id, ['beheerder'])).rejects.toThrow(NietGevonden);
	await expect(blockMedewerker(context, id, true)).rejects.toThrow(NietGevonden);
});

test('a beheerder ends a session of an ondernemer, by account id alone', async () => {
	const context = await beheerder();
	const base = contextOn(clone);
	const id = await createAccount(base, ['ondernemer']);
	const one = await logIn(base, id);
	const two = await logIn(base, id);
	await endSessionOf(context, id, one.actor.session.id);
	expect(await validateSession(clone.db, one.token)).toBeUndefined();
	expect(await listSessionsOf(context, id)).toHaveLength(1);
	await endSessionOf(context, id);
	expect(await validateSession(clone.db, two.token)).toBeUndefined();
});

test('whoever is no beheerder sees no list and ends no session', async () => {
	const { id } = await createMedewerker(clone, ['senior', 'consulent']);
	const context = await actAs(clone, id);
	for (const work of [
		() => listMedewerkers(context),
		() => listSessionsOf(context, id),
		() => endSessionOf(context, id),
		() => changeRollen(context, id, ['beheerder']),
		() => blockMedewerker(context, id, false)
	])
		await expect(work()).rejects.toThrow(NietGevonden);
});

test.each(['', 'x', randomUUID(), '\u0000', "' or 1=1 --"])(
	'the account %j is not there',
	async (id) => {
		const context = await beheerder();
		for (const work of [
			() => changeRollen(context, id, []),
			() => blockMedewerker(context, id, true),
			() => listSessionsOf(context, id),
			() => endSessionOf(context, id)
		])
			await expect(work()).rejects.toThrow(NietGevonden);
	}
);
