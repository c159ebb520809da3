import { randomUUID } from 'node:crypto';
import { createSession } from '../../../src/lib/server/auth/session.ts';
import { hashToken } from '../../../src/lib/server/auth/token.ts';
import { dossier, toestemming, toewijzing } from '../../../src/lib/server/db/schema/dossier.ts';
import { passkey } from '../../../src/lib/server/db/schema/credential.ts';
import { createPerson, type Person, type World } from '../../support/people.ts';

/** Somebody's own object is one that each reach of the role covers: theirs, assigned to them, or with consent. */
export type Relation = 'own' | 'other' | 'missing';

type Thing = Readonly<Record<string, string>>;
type Make = (world: World, person: Person, relation: Relation) => Promise<Thing>;

/** How to make an object of each kind that stands in this relation to a person; gives its ids by name. */
export const KINDS = {
	async dossier(world, person, relation) {
		if (relation === 'missing') return { id: randomUUID() };
		const { db, vault } = world;
		const mine = relation === 'own' && person.rol === 'ondernemer';
		const ondernemerId = mine ? person.id : (await createPerson(world, 'ondernemer')).id;
		return db.transaction(async (tx) => {
			const { id: keyId } = await vault.createKey(tx);
			const [made] = await tx.insert(dossier).values({ ondernemerId, keyId }).returning();
			const id = made?.id ?? '';
			const { rol, organisatieId, id: accountId } = person;
			const to = { dossierId: id, organisatieId };
			if (relation === 'own' && (rol === 'adviseur' || rol === 'begeleider'))
				await tx.insert(toewijzing).values({ ...to, accountId, als: rol, doorId: accountId });
			if (relation === 'own' && rol === 'verwijzer') await tx.insert(toestemming).values(to);
			return { id };
		});
	},
	async medewerker(world, person, relation) {
		if (relation === 'missing') return { id: randomUUID() };
		return { id: relation === 'own' ? person.id : (await createPerson(world, 'consulent')).id };
	},
	async passkey(world, person, relation) {
		const id = hashToken(randomUUID());
		if (relation === 'missing') return { id };
		const { id: accountId } = relation === 'own' ? person : await createPerson(world, 'consulent');
		const publicKey = Buffer.alloc(1);
		await world.db
			.insert(passkey)
			.values({ id, accountId, publicKey, counter: 0, transports: [], label: 'Matrix' });
		return { id };
	},
	/** A session, and the account it is of. */
	async sessieVan(world, person, relation) {
		if (relation === 'missing') return { account: person.id, id: hashToken(randomUUID()) };
		const { id: account } = relation === 'own' ? person : await createPerson(world, 'consulent');
		const session = { accountId: account, middel: 'passkey', device: 'Ander' } as const;
		return { account, id: hashToken(await createSession(world.db, session)) };
	},
	async sessie(world, person, relation) {
		if (relation === 'missing') return { id: hashToken(randomUUID()) };
		const { id: accountId } = relation === 'own' ? person : await createPerson(world, 'consulent');
		const session = { accountId, middel: 'passkey', device: 'Ander' } as const;
		return { id: hashToken(await createSession(world.db, session)) };
	}
} satisfies Record<string, Make>;

export interface Takes {
	readonly kind: keyof typeof KINDS;
	/** The parameters of the route that name the object. */
	readonly params?: (thing: Thing) => Thing;
	/** The form that names it. */
	readonly form?: (thing: Thing) => Thing;
	/** Relations that say nothing here, with the reason beside it. */
	readonly not?: readonly Relation[];
}

/**
 * Which objects a route takes. To extend, when the test asks for it:
 * - a route with a parameter `[x]` behind log-in: a row under its id, `params` naming the object;
 * - a form action that names an object in its form: a row under `<id> POST ?/<action>`, with `form` holding all
 *   that the action wants (an action without a row gets an empty form, and must then not say 404);
 * - a new kind of object: a function in KINDS that makes one in each relation.
 */
export const OBJECTS: Readonly<Record<string, Takes>> = {
	'/(account)/account/passkeys POST ?/verwijder': {
		kind: 'passkey',
		form: ({ id = '' }) => ({ passkey: id })
	},
	'/(beheer)/beheer/medewerkers/[id]': { kind: 'medewerker', params: ({ id = '' }) => ({ id }) },
	// Not one's own: a beheerder without a role, or blocked, cannot be asked anything more.
	'/(beheer)/beheer/medewerkers/[id] POST ?/rollen': {
		kind: 'medewerker',
		params: ({ id = '' }) => ({ id }),
		not: ['own']
	},
	'/(beheer)/beheer/medewerkers/[id] POST ?/blokkeer': {
		kind: 'medewerker',
		params: ({ id = '' }) => ({ id }),
		not: ['own']
	},
	'/(beheer)/beheer/medewerkers/[id] POST ?/sessie': {
		kind: 'sessieVan',
		params: ({ account = '' }) => ({ id: account }),
		form: ({ id = '' }) => ({ sessie: id })
	},
	'/(beheer)/beheer/sessies POST ?/sessie': {
		kind: 'sessieVan',
		form: ({ account = '', id = '' }) => ({ account, sessie: id })
	},
	'/(beheer)/beheer/sessies POST ?/sessies': {
		kind: 'medewerker',
		form: ({ id = '' }) => ({ account: id })
	},
	'/(account)/account POST ?/beeindig': { kind: 'sessie', form: ({ id = '' }) => ({ sessie: id }) }
};

/** What stands for a parameter of a route that is open to everybody: there is nothing to be refused. */
export const SAMPLES: Readonly<Record<string, string>> = {
	pad: 'bestaat-niet',
	token: 'bestaat-niet'
};
