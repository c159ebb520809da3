import { randomInt, randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { createSession as createLogin } from '../../../src/lib/server/auth/session.ts';
import { hashToken } from '../../../src/lib/server/auth/token.ts';
import { passkey } from '../../../src/lib/server/db/schema/credential.ts';
import {
	beschikbaarheid,
	beschikbaarheidUitzondering,
	bijeenkomst,
	plek,
	vraag
} from '../../../src/lib/server/db/schema/bijeenkomst.ts';
import { boeking } from '../../../src/lib/server/db/schema/boeking.ts';
import { dossier, toestemming, toewijzing } from '../../../src/lib/server/db/schema/dossier.ts';
import { createAfspraak } from '../../../src/lib/server/afspraak/create-afspraak.ts';
import { sealGast } from '../../../src/lib/server/voorlichting/gast.ts';
import { createPlek, createSoort } from '../../integration/support/afspraak.ts';
import { createSession } from '../../integration/support/voorlichting.ts';
import { readBijeenkomst } from '../../../src/lib/server/voorlichting/bijeenkomst.ts';
import { createPerson, type Person, type World } from '../../support/people.ts';

/** Somebody's own object is one that each reach of the role covers: theirs, assigned to them, or with consent. */
export type Relation = 'own' | 'other' | 'missing';

type Taak = 'consulent' | 'adviseur' | 'begeleider';
type Thing = Readonly<Record<string, string>>;
type Make = (world: World, person: Person, relation: Relation) => Promise<Thing>;

interface Bystanders {
	readonly verwijzer: Person;
	readonly consulent: Person;
	readonly stranger: Person;
}

const known = new WeakMap<World, Promise<Bystanders>>();

async function createBystanders(world: World): Promise<Bystanders> {
	return {
		verwijzer: await createPerson(world, 'verwijzer'),
		consulent: await createPerson(world, 'consulent'),
		stranger: await createPerson(world, 'ondernemer')
	};
}

/** People around a dossier who never ask anything themselves: made once. */
function bystanders(world: World): Promise<Bystanders> {
	const made = known.get(world) ?? createBystanders(world);
	known.set(world, made);
	return made;
}

async function createDossier(world: World, ondernemerId: string): Promise<string> {
	return world.db.transaction(async (tx) => {
		const { id: keyId } = await world.vault.createKey(tx);
		const [made] = await tx.insert(dossier).values({ ondernemerId, keyId }).returning();
		return made?.id ?? '';
	});
}

async function assign({ db }: World, dossierId: string, to: Person, als: Taak): Promise<string> {
	const { id: accountId, organisatieId } = to;
	const given = { dossierId, organisatieId, accountId, als, doorId: accountId };
	const [made] = await db.insert(toewijzing).values(given).returning();
	return made?.id ?? '';
}

/** How to make an object of each kind that stands in this relation to a person; gives its ids by name. */
export const KINDS = {
	async dossier(world, person, relation) {
		const { verwijzer, consulent, stranger } = await bystanders(world);
		const around = { organisatie: verwijzer.organisatieId, wie: `consulent ${consulent.id}` };
		if (relation === 'missing') return { ...around, id: randomUUID(), toewijzing: randomUUID() };
		const own = relation === 'own';
		const mine = own && person.rol === 'ondernemer';
		const id = await createDossier(world, mine ? person.id : stranger.id);
		if (own && (person.rol === 'adviseur' || person.rol === 'begeleider'))
			await assign(world, id, person, person.rol);
		if (own && person.rol === 'verwijzer')
			await world.db
				.insert(toestemming)
				.values({ dossierId: id, organisatieId: person.organisatieId });
		return { ...around, id, toewijzing: await assign(world, id, consulent, 'consulent') };
	},
	async account(world, person, relation) {
		if (relation === 'missing') return { id: randomUUID(), sessie: hashToken(randomUUID()) };
		const { id } = relation === 'own' ? person : await createPerson(world, 'consulent');
		return { id, sessie: await createOtherSession(world, id) };
	},
	async sessie(world, person, relation) {
		if (relation === 'missing') return { id: hashToken(randomUUID()) };
		const { id } = relation === 'own' ? person : await createPerson(world, 'consulent');
		return { id: await createOtherSession(world, id) };
	},
	async boeking(world, person, relation) {
		const id = randomUUID();
		const bijeenkomstId = await createSession(world, { begin: '2030-01-10T09:00:00Z' });
		if (relation === 'missing') return { id, bijeenkomst: bijeenkomstId };
		const owner = relation === 'own' ? person : (await bystanders(world)).stranger;
		await world.db.insert(boeking).values({
			id,
			bijeenkomstId,
			status: 'bevestigd',
			personen: 1,
			gast: await sealedGast(world, bijeenkomstId, id),
			accountId: owner.id,
			linkTot: new Date('2030-02-10T09:00:00Z'),
			sleutel: id
		});
		return { id, bijeenkomst: bijeenkomstId };
	},
	async ontvangst(world, _person, relation) {
		const wens = { naam: 'Robin', personen: '1', vraag: 'Mag dat?', aanwezig: 'ja', code: 'X' };
		const form = { ...wens, boeking: randomUUID(), sleutel: randomUUID() };
		if (relation === 'missing') return { ...form, id: randomUUID() };
		return { ...form, id: await createSession(world) };
	},
	async reeks(world, _person, relation) {
		if (relation === 'missing') return { id: randomUUID() };
		return { id: await reeksOf(world, await createSession(world)) };
	},
	async bijeenkomst(world, _person, relation) {
		if (relation === 'missing') return { id: randomUUID() };
		return { id: await createSession(world, { begin: '2030-01-10T09:00:00Z' }) };
	},
	async plek(world, _person, relation) {
		if (relation === 'missing') return { id: randomUUID() };
		const [made] = await world.db
			.insert(plek)
			.values({ naam: 'Matrix', soort: 'locatie' })
			.returning();
		return { id: made?.id ?? '' };
	},
	async vraag(world, _person, relation) {
		if (relation === 'missing') return { id: randomUUID() };
		const reeksId = await reeksOf(world, await createSession(world));
		const [made] = await world.db.insert(vraag).values({ reeksId, vraag: 'Matrix' }).returning();
		return { id: made?.id ?? '' };
	},
	/** Hours and a day of a member of staff, and an appointment in them. */
	async uren(world, person, relation) {
		if (relation === 'missing')
			return { id: randomUUID(), dag: randomUUID(), boeking: randomUUID() };
		const { id: accountId } = relation === 'own' ? person : await createPerson(world, 'consulent');
		return createUren(world, accountId);
	},
	async passkey(world, person, relation) {
		const id = randomUUID().replaceAll('-', '');
		if (relation === 'missing') return { id };
		const owner = relation === 'own' ? person : await createPerson(world, 'consulent');
		await world.db.insert(passkey).values({
			id,
			accountId: owner.id,
			publicKey: Buffer.alloc(32),
			counter: 0,
			transports: []
		});
		return { id };
	}
} satisfies Record<string, Make>;

async function reeksOf({ db }: World, bijeenkomstId: string): Promise<string> {
	const [row] = await db.select().from(bijeenkomst).where(eq(bijeenkomst.id, bijeenkomstId));
	return row?.reeksId ?? '';
}

async function createUren(world: World, accountId: string): Promise<Thing> {
	const { db } = world;
	const vanaf = '2030-01-01';
	const regel = { accountId, weekdag: 1, van: '09:00', tot: '12:00', vanaf };
	const [uren] = await db.insert(beschikbaarheid).values(regel).returning();
	const vrij = { accountId, dag: '2030-01-02', aanwezig: false };
	const [dag] = await db.insert(beschikbaarheidUitzondering).values(vrij).returning();
	const soort = await createSoort(world, { plekSoort: 'online' });
	const plekId = await createPlek(world);
	// Many appointments of one person, and never two at once.
	const begin = new Date(Date.UTC(2030, 0, 7, randomInt(1_000_000)));
	const eind = new Date(begin.getTime() + 3_600_000);
	const tijd = { begin, eind, plekId, medewerkers: [accountId] };
	const id = randomUUID();
	await db.transaction(async (tx) => {
		const made = await createAfspraak(tx, world, { soort, tijd });
		const key = await world.vault.openKey(tx, made.keyId);
		await tx.insert(boeking).values({
			id,
			bijeenkomstId: made.id,
			status: 'bevestigd',
			personen: 1,
			gast: sealGast(key, id, { naam: 'Robin' }),
			linkTot: begin,
			sleutel: id
		});
	});
	return { id: uren?.id ?? '', dag: dag?.id ?? '', boeking: id };
}

async function sealedGast({ db, vault }: World, bijeenkomstId: string, boekingId: string) {
	const { keyId } = await readBijeenkomst(db, bijeenkomstId);
	return sealGast(await vault.openKey(db, keyId), boekingId, { naam: 'Matrix' });
}

async function createOtherSession({ db }: World, accountId: string): Promise<string> {
	return hashToken(await createLogin(db, { accountId, middel: 'passkey', device: 'Ander' }));
}

export interface Takes {
	readonly kind: keyof typeof KINDS;
	/** The parameters of the route that name the object. */
	readonly params?: (thing: Thing) => Thing;
	/** The form that names it. */
	readonly form?: (thing: Thing) => Thing;
	/** Relations that say nothing here, with the reason beside it. */
	readonly not?: readonly Relation[];
}

const dossierId = ({ id = '' }: Thing) => ({ dossierId: id });
const toOrganisatie = ({ id = '', organisatie = '' }: Thing) => ({ dossier: id, organisatie });
const aBoeking: Takes = { kind: 'boeking', form: ({ id = '' }) => ({ boeking: id }) };
const reeks: Takes = { kind: 'reeks', params: ({ id = '' }) => ({ reeksId: id }) };
const keer: Takes = { kind: 'bijeenkomst', params: ({ id = '' }) => ({ id }) };
const account = ({ id = '', sessie = '' }: Thing) => ({ account: id, sessie });
// Whoever may do this may do it to everybody; to oneself it would end the test.
const NOT_ONESELF: readonly Relation[] = ['own'];

/**
 * Which objects a route takes. To extend, when the test asks for it:
 * - a route with a parameter `[x]` behind log-in: a row under its id, `params` naming the object;
 * - a form action that names an object in its form: a row under `<id> POST ?/<action>`, with `form` holding all
 *   that the action wants (an action without a row gets an empty form, and must then not say 404);
 * - a new kind of object: a function in KINDS that makes one in each relation.
 */
export const OBJECTS: Readonly<Record<string, Takes>> = {
	'/(account)/account POST ?/beeindig': { kind: 'sessie', form: ({ id = '' }) => ({ sessie: id }) },
	'/(account)/account/passkeys POST ?/verwijder': {
		kind: 'passkey',
		form: ({ id = '' }) => ({ passkey: id })
	},
	'/(ondernemer)/mijn/afspraken POST ?/open': aBoeking,
	'/(ondernemer)/mijn/afspraken POST ?/bijdossier': aBoeking,
	'/(ondernemer)/mijn/afspraken POST ?/losvandossier': aBoeking,
	'/(ondernemer)/mijn/dossier/[dossierId]': { kind: 'dossier', params: dossierId },
	'/(ondernemer)/mijn/toestemming POST ?/geef': { kind: 'dossier', form: toOrganisatie },
	'/(ondernemer)/mijn/toestemming POST ?/stop': { kind: 'dossier', form: toOrganisatie },
	'/(medewerker)/werk/dossiers/[dossierId]': { kind: 'dossier', params: dossierId },
	'/(medewerker)/werk/dossiers/[dossierId]/toewijzen': {
		kind: 'dossier',
		params: dossierId,
		form: ({ wie = '', toewijzing: task = '' }) => ({ wie, toewijzing: task })
	},
	'/(medewerker)/werk/voorlichting/[reeksId]': reeks,
	'/(medewerker)/werk/voorlichting/[reeksId]/wijzig': reeks,
	'/(medewerker)/werk/voorlichting/[reeksId]/herhaal': reeks,
	'/(medewerker)/werk/voorlichting/[reeksId]/eenmalig': reeks,
	'/(medewerker)/werk/voorlichting/keer/[id]': keer,
	'/(medewerker)/werk/voorlichting/keer/[id]/wijzig': keer,
	'/(medewerker)/werk/voorlichting/keer/[id]/afgelasten': keer,
	'/(medewerker)/werk/voorlichting/plekken/[plekId]': {
		kind: 'plek',
		params: ({ id = '' }) => ({ plekId: id })
	},
	'/(beheer)/beheer/vragen/[id]': { kind: 'vraag', params: ({ id = '' }) => ({ id }) },
	'/(medewerker)/werk/vandaag/[bijeenkomstId]': {
		kind: 'ontvangst',
		params: ({ id = '' }) => ({ bijeenkomstId: id }),
		form: (thing) => thing
	},
	// A booking of another session is not there: the use case has its own test.
	'/(medewerker)/werk/vandaag/[bijeenkomstId] POST ?/aanwezig': {
		kind: 'boeking',
		params: ({ bijeenkomst = '' }) => ({ bijeenkomstId: bijeenkomst }),
		form: ({ id = '' }) => ({ boeking: id, aanwezig: 'ja' })
	},
	'/(medewerker)/werk/bellen/[boekingId]': {
		kind: 'boeking',
		params: ({ id = '' }) => ({ boekingId: id })
	},
	'/(medewerker)/werk/uren POST ?/haalweg': { kind: 'uren', form: ({ id = '' }) => ({ id }) },
	'/(medewerker)/werk/uren POST ?/haaldagweg': {
		kind: 'uren',
		form: ({ dag = '' }) => ({ id: dag })
	},
	'/(medewerker)/werk/uren/[boekingId]': {
		kind: 'uren',
		params: ({ boeking: boekingId = '' }) => ({ boekingId })
	},
	'/(beheer)/beheer/medewerkers/[id]': {
		kind: 'account',
		params: ({ id = '' }) => ({ id }),
		form: ({ sessie = '' }) => ({ sessie, rollen: 'consulent' }),
		not: NOT_ONESELF
	},
	'/(beheer)/beheer/sessies POST ?/sessie': { kind: 'account', form: account, not: NOT_ONESELF },
	'/(beheer)/beheer/sessies POST ?/sessies': { kind: 'account', form: account, not: NOT_ONESELF }
};

/** What stands for a parameter of a route that is open to everybody: there is nothing to be refused. */
export const SAMPLES: Readonly<Record<string, string>> = {
	pad: 'bestaat-niet',
	middel: 'digid',
	soort: 'bestaat-niet',
	id: '00000000-0000-4000-8000-000000000000',
	token: 'A'.repeat(43)
};
