import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { recordGebeurtenis } from '../../../src/lib/server/logboek/record.ts';
import { useClone } from '../support/clone.ts';
import { contextOn, createAccount } from '../support/context.ts';

const clone = useClone();

interface Link {
	[column: string]: unknown;
	volgnummer: number;
	follows: boolean;
}

const chain = (id: string) =>
	clone.db.execute<Link>(sql`
		select volgnummer::int, vorige = coalesce(lag(hash) over (order by volgnummer), sha256(convert_to(keten, 'UTF8'))) as follows
		from gebeurtenis where keten = ${id} order by volgnummer`);

async function record(betrokkeneId: string): Promise<void> {
	const { db, origin } = contextOn(clone);
	await recordGebeurtenis(db, origin, { actie: 'inloggen.gelukt', betrokkeneId });
}

test('every event carries the hash of the one before it', async () => {
	const id = await createAccount(contextOn(clone), ['ondernemer']);
	for (let i = 0; i < 3; i++) await record(id);
	expect(await chain(`account:${id}`)).toEqual(
		[1, 2, 3].map((volgnummer) => ({ volgnummer, follows: true }))
	);
});

test('fifty events written at once make one unbroken chain', async () => {
	const id = await createAccount(contextOn(clone), ['ondernemer']);
	await Promise.all(Array.from({ length: 50 }, () => record(id)));
	const links = await chain(`account:${id}`);
	expect(links.map(({ volgnummer }) => volgnummer)).toEqual(
		Array.from({ length: 50 }, (_, i) => i + 1)
	);
	expect(links.every(({ follows }) => follows)).toBe(true);
});

test.each([
	['update', sql`update gebeurtenis set actie = 'anders'`],
	['delete', sql`delete from gebeurtenis`],
	['truncate', sql`truncate gebeurtenis`],
	['update of a fact', sql`update feit set feit = 'anders'`],
	['delete of a fact', sql`delete from feit`],
	['hand in the chain', sql`update keten set volgnummer = 0`],
	['forged link', sql`insert into keten values ('x', 1, '')`]
])('the portal is refused an %s', async (_, statement) => {
	await expect(clone.db.execute(statement)).rejects.toMatchObject({ cause: { code: '42501' } });
});

test('what the portal says of number, time and hash does not count', async () => {
	const id = await createAccount(contextOn(clone), ['ondernemer']);
	await clone.db.execute(sql`
		insert into gebeurtenis (keten, volgnummer, tijd, actie, uitkomst, herkomst, verwerking, vorige, hash)
		values (${`account:${id}`}, 99, '2001-01-01', 'x', 'gelukt', 'web', 'x', '', '')`);
	expect(await chain(`account:${id}`)).toEqual([{ volgnummer: 1, follows: true }]);
});

const attempt = (statements: string[]) =>
	clone.db.transaction(async (tx) => {
		for (const statement of statements) await tx.execute(sql.raw(statement));
	});

test.each([
	[
		'hang the function that links on a table of its own',
		[
			'create temporary table vals (like gebeurtenis)',
			'create trigger t before insert on vals for each row execute function public.schakel_gebeurtenis()'
		]
	],
	['make a table where that function looks', ['create table public.nep (x int)']],
	['switch triggers off', ["set local session_replication_role = 'replica'"]],
	['drop the trigger', ['drop trigger gebeurtenis_schakel on gebeurtenis']],
	['change the function', ['alter function schakel_gebeurtenis() reset search_path']]
])('the portal cannot %s', async (_, statements) => {
	await expect(attempt(statements)).rejects.toMatchObject({
		cause: { code: expect.stringMatching(/^(42501|22023)$/) as string }
	});
});

test('a temporary table with the name of the chain does not mislead the function', async () => {
	const id = await createAccount(contextOn(clone), ['ondernemer']);
	await clone.db.transaction(async (tx) => {
		await tx.execute(
			sql`create temporary table keten (id text, volgnummer bigint, hash bytea) on commit drop`
		);
		await tx.execute(sql`set local search_path = pg_temp, public`);
		await recordGebeurtenis(
			tx,
			{ herkomst: 'web' },
			{ actie: 'inloggen.gelukt', betrokkeneId: id }
		);
	});
	expect(await chain(`account:${id}`)).toEqual([{ volgnummer: 1, follows: true }]);
	const [head] = await clone.db.execute(
		sql`select from public.keten where id = ${`account:${id}`}`
	);
	expect(head).toBeDefined();
});
