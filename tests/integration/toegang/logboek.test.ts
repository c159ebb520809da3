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
