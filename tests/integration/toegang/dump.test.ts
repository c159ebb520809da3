import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import postgres from 'postgres';
import { beforeAll, expect, test } from 'vitest';
import { seal } from '../../../src/lib/server/crypto/seal.ts';
import { issueTicket, redeemTicket } from '../../../src/lib/server/auth/ticket.ts';
import { logOutEverywhere } from '../../../src/lib/server/auth/log-out.ts';
import { account, accountIdentity } from '../../../src/lib/server/db/schema/account.ts';
import { dossier, feit } from '../../../src/lib/server/db/schema/dossier.ts';
import { recordGebeurtenis } from '../../../src/lib/server/logboek/record.ts';
import { tracesIn } from '../../support/traces.ts';
import { useClone } from '../support/clone.ts';
import { contextOn, createAccount, logIn } from '../support/context.ts';
import { dump } from '../support/dump.ts';

const clone = useClone();

/** What a person tells us. Add to it what a new part of the portal is told, and to the journey how it is told. */
const PLANTED = {
	naam: 'Wietske Plantinga-Vermeulen',
	email: 'wietske.plantinga@voorbeeldpost.example',
	medewerker: 'Bartholomeus Dwarshuis',
	werkmail: 'b.dwarshuis@voorbeeldstad.example',
	bsn: '999990019',
	kvk: '90004760',
	handelend: 'gemachtigde-7731',
	telefoon: '0612345678',
	iban: 'NL91ABNA0417164300',
	bedrag: '48271.93',
	toelichting: 'Mijn zaak in de Kerkstraat loopt slecht'
} as const;
const planted = Object.values(PLANTED);

// Each step does what the portal does for a person, by the functions that it does it with.
async function journey(): Promise<void> {
	const context = contextOn(clone);
	const { db, vault } = context;
	const ondernemer = await createAccount(context, ['ondernemer'], {
		naam: PLANTED.naam,
		email: PLANTED.email
	});
	const consulent = await createAccount(context, ['consulent'], {
		naam: PLANTED.medewerker,
		email: PLANTED.werkmail
	});
	const [row] = await db.select().from(account).where(eq(account.id, ondernemer));
	const key = await vault.openKey(db, row?.keyId ?? '');
	for (const [middel, said] of [
		['digid', PLANTED.bsn],
		['eherkenning', `${PLANTED.kvk}/${PLANTED.handelend}`]
	] as const)
		await db.insert(accountIdentity).values({
			accountId: ondernemer,
			middel,
			subjectIndex: await vault.index(middel, said),
			sealed: seal(key.key, `account_identity:${ondernemer}`, said)
		});
	await issueTicket(db, 'scan', { ...PLANTED }, 10);
	await redeemTicket(db, 'oidc', await issueTicket(db, 'oidc', { ...PLANTED }, 10));
	const { actor } = await logIn(context, ondernemer);
	const dossierId = await openDossier(ondernemer);
	const staff = await logIn(context, consulent, 'passkey');
	await recordGebeurtenis(db, context.origin, {
		actie: 'dossier.gelezen',
		actor: staff.actor,
		object: { soort: 'dossier', id: dossierId },
		betrokkeneId: ondernemer
	});
	await logOutEverywhere({ ...context, actor });
	await issueTicket(db, 'passkey', { email: PLANTED.werkmail }, 10);
}

async function openDossier(ondernemerId: string): Promise<string> {
	const { db, vault } = contextOn(clone);
	return db.transaction(async (tx) => {
		const key = await vault.createKey(tx);
		const [made] = await tx.insert(dossier).values({ ondernemerId, keyId: key.id }).returning();
		const id = made?.id ?? '';
		for (const value of [PLANTED.telefoon, PLANTED.iban, PLANTED.bedrag, PLANTED.toelichting])
			await tx.insert(feit).values({
				dossierId: id,
				feit: 'winstPerJaar',
				waarde: seal(key.key, `feit:${id}`, JSON.stringify(value)),
				herkomst: 'verklaard',
				bron: 'scan',
				doorId: ondernemerId
			});
		return id;
	});
}

beforeAll(journey);

test('a dump after a whole journey holds rows of every kind, and no personal data in any form', async () => {
	const text = await dump(clone.url);
	for (const table of [
		'account',
		'account_identity',
		'feit',
		'gebeurtenis',
		'keten',
		'session',
		'ticket'
	])
		expect(text).toMatch(new RegExp(`-- public\\.${table}\\n[^\\n-]`));
	expect(tracesIn(text, planted)).toEqual([]);
});

const HIDES: [string, string, (value: string) => unknown][] = [
	['text', 'text', (value) => value],
	['text among other text', 'text', (value) => `abc${value}def`],
	['capitals', 'text', (value) => value.toUpperCase()],
	['json', 'jsonb', (value) => ({ a: value })],
	['bytes', 'bytea', (value) => Buffer.from(value)],
	['base64', 'text', (value) => Buffer.from(value).toString('base64')],
	['base64 after one sign', 'text', (value) => Buffer.from(`x${value}`).toString('base64url')],
	['base64 after two signs', 'text', (value) => Buffer.from(`xy${value}z`).toString('base64')],
	['hexadecimal', 'text', (value) => Buffer.from(value).toString('hex')],
	['a query', 'text', (value) => new URLSearchParams({ a: value }).toString()],
	['url-encoded', 'text', (value) => encodeURIComponent(value)],
	['a list', 'text[]', (value) => [value]]
];

test.each(HIDES)('a new column that keeps it as %s is found', async (_, type, form) => {
	const owner = postgres(clone.url, { max: 1, onnotice: () => undefined });
	const table = `lek_${randomBytes(4).toString('hex')}`;
	const { bsn, email, toelichting } = PLANTED;
	const hidden = [bsn, email, toelichting];
	await owner.unsafe(`create table ${table} (waarde ${type})`);
	for (const value of hidden)
		await owner`insert into ${owner(table)} values (${form(value) as string})`;
	const text = await dump(clone.url);
	await owner.unsafe(`drop table ${table}`);
	await owner.end();
	const found = tracesIn(text, planted).map(({ value }) => value);
	expect([...new Set(found)].sort()).toEqual([...hidden].sort());
});
