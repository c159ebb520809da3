import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { NietGevonden } from '../../../src/lib/server/auth/guard.ts';
import type { ActorContext } from '../../../src/lib/server/context.ts';
import { assignDossier } from '../../../src/lib/server/dossier/assign-dossier.ts';
import { endToewijzing } from '../../../src/lib/server/dossier/end-toewijzing.ts';
import { findDossiers } from '../../../src/lib/server/dossier/find-dossiers.ts';
import { giveToestemming } from '../../../src/lib/server/dossier/give-toestemming.ts';
import { listInzage } from '../../../src/lib/server/dossier/list-inzage.ts';
import { openDossier } from '../../../src/lib/server/dossier/open-dossier.ts';
import { prepareToewijzing } from '../../../src/lib/server/dossier/prepare-toewijzing.ts';
import { previewScan } from '../../../src/lib/server/dossier/preview-scan.ts';
import { listToestemmingen } from '../../../src/lib/server/dossier/toestemmingen.ts';
import { viewStand } from '../../../src/lib/server/dossier/view-stand.ts';
import { withdrawToestemming } from '../../../src/lib/server/dossier/withdraw-toestemming.ts';
import { ROLLEN, type Rol } from '../../../src/lib/toegang/rollen.ts';
import { useClone } from '../support/clone.ts';
import { contextOn, createAccount, logIn } from '../support/context.ts';
import { assign, ondernemer, staff } from '../support/dossier.ts';

const clone = useClone();

/** Whether this person may: the answer to whoever may not is the same as when nothing is there. */
async function may(work: Promise<unknown>): Promise<boolean> {
	return work.then(
		() => true,
		(error: unknown) => {
			if (error instanceof NietGevonden) return false;
			throw error;
		}
	);
}

/** Somebody with one role: whoever needs an assignment or consent for a dossier has none. */
const stranger = async (rol: Rol): Promise<ActorContext> =>
	rol === 'ondernemer'
		? logIn(contextOn(clone), await createAccount(contextOn(clone), [rol]))
		: staff(contextOn(clone), [rol]);

const ids = { organisatieId: randomUUID(), toewijzingId: randomUUID(), accountId: randomUUID() };
const opdracht = { accountId: ids.accountId, als: 'consulent' } as const;

/** Every use case on one dossier, with the roles that reach somebody else's. */
const USE_CASES: Record<string, [(c: ActorContext, id: string) => Promise<unknown>, Rol[]]> = {
	openDossier: [openDossier, ['gegevensbeheerder', 'consulent', 'senior']],
	viewStand: [viewStand, ['gegevensbeheerder', 'consulent', 'senior']],
	prepareToewijzing: [prepareToewijzing, ['consulent', 'senior']],
	assignDossier: [
		(c, dossierId) => assignDossier(c, { dossierId, ...opdracht }),
		['consulent', 'senior']
	],
	endToewijzing: [
		(c, dossierId) => endToewijzing(c, { dossierId, toewijzingId: ids.toewijzingId }),
		[]
	],
	listToestemmingen: [listToestemmingen, []],
	giveToestemming: [(c, dossierId) => giveToestemming(c, { dossierId, ...ids }), []],
	withdrawToestemming: [(c, dossierId) => withdrawToestemming(c, { dossierId, ...ids }), []]
};

describe.each(Object.entries(USE_CASES))('%s', (_name, [work, allowed]) => {
	test.each(ROLLEN)("on somebody else's dossier, as %s", async (rol) => {
		const { dossierId } = await ondernemer(contextOn(clone));
		expect(await may(work(await stranger(rol), dossierId))).toBe(allowed.includes(rol));
	});

	test.each(ROLLEN)('on a dossier that does not exist, as %s', async (rol) => {
		const who = await stranger(rol);
		for (const id of [randomUUID(), 'x', '', "' or 1=1", '💥'])
			expect(await may(work(who, id)), id).toBe(false);
	});
});

test.each(['openDossier', 'viewStand', 'listToestemmingen'])(
	'an ondernemer reaches the own dossier with %s',
	async (name) => {
		const owner = await ondernemer(contextOn(clone));
		const [work] = USE_CASES[name] ?? [];
		expect(await may(work?.(owner, owner.dossierId) ?? Promise.reject(new Error(name)))).toBe(true);
	}
);

const LISTS: Record<string, [(c: ActorContext) => Promise<unknown>, Rol[]]> = {
	findDossiers: [
		findDossiers,
		['gegevensbeheerder', 'consulent', 'senior', 'adviseur', 'begeleider', 'verwijzer']
	],
	listInzage: [listInzage, ['ondernemer']],
	previewScan: [(c) => previewScan(c, undefined), ['ondernemer']]
};

describe.each(Object.entries(LISTS))('%s', (_name, [work, allowed]) => {
	test.each(ROLLEN)('as %s', async (rol) => {
		expect(await may(work(await stranger(rol)))).toBe(allowed.includes(rol));
	});
});

test.each([
	['adviseur', 'adviseur'],
	['begeleider', 'begeleider']
] as const)('a %s reaches a dossier only while assigned to it', async (rol, als) => {
	const { dossierId } = await ondernemer(contextOn(clone));
	const other = await ondernemer(contextOn(clone));
	const who = await staff(contextOn(clone), [rol]);
	const consulent = await staff(contextOn(clone), ['consulent']);
	const toewijzingId = await assign(who, dossierId, als);
	expect(await may(openDossier(who, dossierId))).toBe(true);
	expect(await may(openDossier(who, other.dossierId))).toBe(false);
	expect((await findDossiers(who)).dossiers.map(({ id }) => id)).toEqual([dossierId]);
	await endToewijzing(consulent, { dossierId, toewijzingId });
	expect(await may(openDossier(who, dossierId))).toBe(false);
	expect((await findDossiers(who)).dossiers).toEqual([]);
});

test('whoever moves to another body no longer reaches the dossiers of the first', async () => {
	const { dossierId } = await ondernemer(contextOn(clone));
	const who = await staff(contextOn(clone), ['adviseur']);
	await assign(who, dossierId, 'adviseur');
	const moved = { ...who, actor: { ...who.actor, organisatieId: randomUUID() } };
	expect(await may(openDossier(moved, dossierId))).toBe(false);
});

test('a verwijzer sees how far a dossier is only while its ondernemer agrees, and never the facts', async () => {
	const owner = await ondernemer(contextOn(clone));
	const verwijzer = await staff(contextOn(clone), ['verwijzer']);
	const given = {
		dossierId: owner.dossierId,
		organisatieId: verwijzer.actor.organisatieId ?? ''
	};
	expect(await may(viewStand(verwijzer, owner.dossierId))).toBe(false);
	await giveToestemming(owner, given);
	expect(await viewStand(verwijzer, owner.dossierId)).toMatchObject({ fase: 'gestart' });
	expect(await may(openDossier(verwijzer, owner.dossierId))).toBe(false);
	const [line] = (await findDossiers(verwijzer)).dossiers;
	expect(line).toMatchObject({ id: owner.dossierId, inhoud: undefined });
	await withdrawToestemming(owner, given);
	expect(await may(viewStand(verwijzer, owner.dossierId))).toBe(false);
	expect((await findDossiers(verwijzer)).dossiers).toEqual([]);
});

test('consent is for one organisation, and giving or taking it twice is once', async () => {
	const owner = await ondernemer(contextOn(clone));
	const verwijzer = await staff(contextOn(clone), ['verwijzer']);
	const other = await staff(contextOn(clone), ['verwijzer']);
	const given = {
		dossierId: owner.dossierId,
		organisatieId: verwijzer.actor.organisatieId ?? ''
	};
	await Promise.all([giveToestemming(owner, given), giveToestemming(owner, given)]);
	expect(await may(viewStand(other, owner.dossierId))).toBe(false);
	const mine = (await listToestemmingen(owner, owner.dossierId)).filter(({ sinds }) => sinds);
	expect(mine.map(({ organisatieId }) => organisatieId)).toEqual([given.organisatieId]);
	await withdrawToestemming(owner, given);
	await withdrawToestemming(owner, given);
	await giveToestemming(owner, given);
	expect(await may(viewStand(verwijzer, owner.dossierId))).toBe(true);
});
