import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { kaderVoor } from '../../../src/lib/toegang/menu.ts';
import { bereikVan, RECHTEN, type Recht } from '../../../src/lib/toegang/rechten.ts';
import { ROL_TEKST, ROLLEN } from '../../../src/lib/toegang/rollen.ts';
import { toegangTot, wayIn } from '../../../src/lib/toegang/routes.ts';
import { routesOfFiles } from '../../support/route-files.ts';
import { ask, type Outcome } from './ask.ts';
import { KINDS, OBJECTS, SAMPLES, type Relation, type Takes } from './objects.ts';
import {
	cookieOf,
	createPerson,
	joinPortal,
	type Person,
	type World
} from '../../support/people.ts';

// No browser: every route and form action, as every role and as nobody, on what is theirs and what is not.
let world: World;
const people: (Person | undefined)[] = [undefined];

test.beforeAll(async () => {
	world = await joinPortal(resolve(process.env['E2E_DATAMAP'] ?? '.data/e2e'));
	for (const rol of ROLLEN) people.push(await createPerson(world, rol));
});

test.afterAll(() => world.close());

const address = () => test.info().project.use.baseURL ?? '';
const nameOf = (person: Person | undefined) => person?.rol ?? 'nobody';
const cookie = async (person: Person | undefined) => person && cookieOf(world, person);
const parameters = (id: string) => [...id.matchAll(/\[+(?:\.\.\.)?([a-z_]+)(?:=[^\]]+)?\]+/gi)];

function pathOf(id: string, given: Readonly<Record<string, string>>): string {
	const path = id
		.replace(/\/\([^)]+\)/g, '')
		.replace(/\[x\+([0-9a-f]{2})\]/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
		.replace(/\[+(?:\.\.\.)?([a-z_]+)(?:=[^\]]+)?\]+/gi, (_, name: string) => {
			const value = given[name] ?? SAMPLES[name];
			if (value === undefined) throw new Error(`Say in objects.ts what [${name}] of ${id} is`);
			return encodeURIComponent(value);
		});
	return path || '/';
}

interface Case {
	readonly id: string;
	readonly way: string;
	readonly relation: Relation;
	readonly takes: Takes | undefined;
}

async function askAs(person: Person | undefined, { id, way, relation, takes }: Case) {
	const maker = person ?? people[1];
	const make = takes && KINDS[takes.kind];
	const thing = make && maker ? await make(world, maker, person ? relation : 'other') : {};
	// A route that answers every method itself must do so with one that it has no answer for, too.
	const [method = '', action = ''] = way.replace('*', 'PATCH').split(' ');
	const path = pathOf(id, takes?.params?.(thing) ?? {}) + action;
	const form = method === 'POST' ? (takes?.form?.(thing) ?? {}) : undefined;
	return ask(address(), { path, method, cookie: await cookie(person), ...(form && { form }) });
}

/** What the table of permissions says: the only other place where this is worked out is the portal itself. */
function expected(person: Person | undefined, recht: Recht, { relation, takes }: Case): Outcome {
	if (!person) return 'inloggen';
	const bereik = bereikVan(recht, [person.rol]);
	if (bereik.length === 0) return 'onbekend';
	if (!takes || relation === 'own') return 'door';
	return relation === 'other' && bereik.includes('alle') ? 'door' : 'onbekend';
}

function casesOf(id: string, way: string): Case[] {
	const takes = OBJECTS[`${id} ${way}`] ?? OBJECTS[id];
	const relations: Relation[] = takes ? ['own', 'other', 'missing'] : ['own'];
	return relations
		.filter((relation) => !takes?.not?.includes(relation))
		.map((relation) => ({ id, way, relation, takes }));
}

/** The page of an address that does not exist, as this person sees it: asked once. */
const missing = new Map<Person | undefined, Promise<string>>();
function notThere(person: Person | undefined): Promise<string> {
	const asked = missing.get(person) ?? askMissing(person);
	missing.set(person, asked);
	return asked;
}

async function askMissing(person: Person | undefined): Promise<string> {
	const path = `/${crypto.randomUUID()}`;
	return (await ask(address(), { path, method: 'GET', cookie: await cookie(person) })).text;
}

type Asking = (person: Person | undefined) => Promise<void>;

/** Everybody at the same time, each one thing after another. */
const forEverybody = (work: Asking) => Promise.all(people.map(work));

/** Nobody, and one who gets furthest there. */
const forTwo = (recht: Recht, work: Asking) => {
	const furthest = people.find((one) => one && bereikVan(recht, [one.rol]).length > 0);
	return Promise.all([undefined, furthest].map(work));
};

test('a page that is not there keeps the menu of whoever asks, and calls on no staff to come by', async () => {
	await forEverybody(async (person) => {
		const text = await notThere(person);
		const { menu, medewerker } = kaderVoor(person ? [person.rol] : []);
		for (const { href } of menu) expect(text, nameOf(person)).toContain(`href="${href}"`);
		expect(text.includes('action="/uitloggen"'), nameOf(person)).toBe(person !== undefined);
		expect(text.includes('id="contact"'), nameOf(person)).toBe(!medewerker);
	});
});

test('the page of permissions shows every row of the table, for every role', async () => {
	const person = people.find((one) => one?.rol === 'beheerder');
	const page = { path: '/beheer/rechten', method: 'GET', cookie: await cookie(person) };
	const { text } = await ask(address(), page);
	for (const { tekst } of Object.values(RECHTEN)) expect(text).toContain(tekst);
	for (const rol of ROLLEN) expect(text).toContain(ROL_TEKST[rol].naam);
});

const files = [...routesOfFiles()];
const exists = (id: string, way: string) => {
	const [method = '', search = ''] = way.split(' ');
	return toegangTot(id, wayIn(method, search)) !== undefined;
};
const closed = files.flatMap(([id, ways]) =>
	ways
		.map((way) => ({ id, way, recht: toegangTot(id, way) }))
		.filter((row): row is { id: string; way: string; recht: Recht } => row.recht !== 'openbaar')
);
const open = files.flatMap(([id, ways]) =>
	ways.filter((way) => toegangTot(id, way) === 'openbaar').map((way) => ({ id, way }))
);

test('every closed route with a parameter has a row of objects, and every row has a route', () => {
	const wanting = closed.filter(
		({ id, way }) => parameters(id).length > 0 && !OBJECTS[id] && !OBJECTS[`${id} ${way}`]
	);
	expect(wanting).toEqual([]);
	const known = new Set(closed.flatMap(({ id, way }) => [id, `${id} ${way}`]));
	expect(Object.keys(OBJECTS).filter((key) => !known.has(key))).toEqual([]);
});

for (const { id, way, recht } of closed) {
	test(`${way} ${id}: each role gets what the table says, refusals look like a page that is not there`, async () => {
		const wrong: string[] = [];
		await forEverybody(async (person) => {
			for (const case_ of casesOf(id, way)) {
				const { outcome, status, text } = await askAs(person, case_);
				const wanted = expected(person, recht, case_);
				const who = `${nameOf(person)} on ${case_.relation}`;
				if (outcome !== wanted) wrong.push(`${who}: ${outcome} (${status}), expected ${wanted}`);
				else if (outcome === 'onbekend' && text !== (await notThere(person)))
					wrong.push(`${who}: the refusal can be told from a page that is not there`);
			}
		});
		expect(wrong).toEqual([]);
	});
}

for (const [id, recht] of new Map(closed.map((row) => [row.id, row.recht]))) {
	const takes = OBJECTS[id];
	test(`${id}: no other method or action exists`, async () => {
		const ways = [
			'PUT',
			'PATCH',
			'DELETE',
			'POST ?/bestaat-niet',
			'POST ?/__proto__',
			'POST ?x&/overal'
		];
		const wrong: string[] = [];
		await forTwo(recht, async (person) => {
			for (const way of ways.filter((other) => !exists(id, other))) {
				const { outcome } = await askAs(person, { id, way, relation: 'own', takes });
				if (outcome !== 'onbekend') wrong.push(`${way} as ${nameOf(person)}: ${outcome}`);
			}
		});
		expect(wrong).toEqual([]);
	});
}

const closedPages = closed.filter(({ way }) => way === 'GET');
for (const { id, recht } of closedPages) {
	test(`${id}: a program, or the router of the page, gets no more than a browser`, async () => {
		const wrong: string[] = [];
		await forEverybody(async (person) => {
			const case_: Case = { id, way: 'GET', relation: 'own', takes: OBJECTS[id] };
			const wanted = expected(person, recht, case_);
			if (wanted === 'door') return;
			const thing = case_.takes
				? await KINDS[case_.takes.kind](world, people[1] as Person, 'other')
				: {};
			const path = pathOf(id, case_.takes?.params?.(thing) ?? {});
			for (const [asked, accept] of [
				[path, 'application/json'],
				[path, '*/*'],
				[`${path}/__data.json`, '*/*']
			] as const) {
				const { outcome } = await ask(address(), {
					path: asked,
					method: 'GET',
					accept,
					cookie: await cookie(person)
				});
				// An endpoint has no data for a router: to it that address does not exist.
				const good = outcome === wanted || (asked !== path && outcome === 'onbekend');
				if (!good) wrong.push(`${asked} as ${nameOf(person)} for ${accept}: ${outcome}`);
			}
		});
		expect(wrong).toEqual([]);
	});
}

for (const { id, way } of open) {
	test(`${way} ${id}: open to everybody, and asks nobody to log in`, async () => {
		await forEverybody(async (person) => {
			const case_: Case = { id, way, relation: 'own', takes: undefined };
			const { outcome, status } = await askAs(person, case_);
			expect(outcome, nameOf(person)).not.toBe('inloggen');
			expect(status, nameOf(person)).toBeLessThan(500);
		});
	});
}
