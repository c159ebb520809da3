import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { eq, sql } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { insertAccount, openField } from '../../../src/lib/server/auth/account.ts';
import { parseMasterKeys, type MasterKeys } from '../../../src/lib/server/crypto/master-keys.ts';
import { countKeys, rotateKeys } from '../../../src/lib/server/crypto/rotate.ts';
import { Vault } from '../../../src/lib/server/crypto/vault.ts';
import { account } from '../../../src/lib/server/db/schema/account.ts';
import { useClone } from '../support/clone.ts';

const clone = useClone();
const origin = { herkomst: 'opdrachtregel' } as const;
const [one, two] = [1, 2].map((version) => `${version}:${randomBytes(32).toString('base64')}`);
const oldOnly = parseMasterKeys(`${one}`);
const both = parseMasterKeys(`${one},${two}`);
const newOnly = parseMasterKeys(`${two}`);
const NAAM = 'Sjoukje de Proef';
const script = fileURLToPath(new URL('../../../scripts/sleutels-vernieuwen.ts', import.meta.url));

async function create(masters: MasterKeys): Promise<string> {
	const vault = new Vault(clone.db, masters);
	const given = { soort: 'ondernemer', rollen: ['ondernemer'], naam: NAAM } as const;
	return (await clone.db.transaction((tx) => insertAccount(tx, vault, given))).id;
}

async function nameOf(id: string, masters: MasterKeys): Promise<string | undefined> {
	const [row] = await clone.db.select().from(account).where(eq(account.id, id));
	if (!row) throw new Error('No such account');
	const key = await new Vault(clone.db, masters).openKey(clone.db, row.keyId);
	return openField(key, id, 'naam', row.naam);
}

/** Many data keys at once, all wrapped by the old master key. */
async function manyKeys(number: number): Promise<void> {
	const vault = new Vault(clone.db, oldOnly);
	await clone.db.transaction(async (tx) => {
		for (let turn = 0; turn < number; turn += 1) await vault.createKey(tx);
	});
}

const recorded = async () => {
	const [row] = await clone.db.execute<{ sum: number }>(sql`
		select coalesce(sum((details->>'aantal')::int), 0)::int as sum from gebeurtenis where actie = 'sleutels.vernieuwd'`);
	return row?.sum ?? 0;
};

beforeEach(async () => {
	await clone.db.execute(sql`delete from account_rol`);
	await clone.db.execute(sql`delete from account`);
	await clone.db.execute(sql`delete from data_key`);
});

test('while keys are rotated nothing is unreadable at any moment, and afterwards the old key can go', async () => {
	await manyKeys(600);
	const made = [await create(oldOnly)];
	let rotating = true;
	const writer = async () => {
		while (rotating) made.push(await create(both));
	};
	const reader = async () => {
		let read = 0;
		for (; rotating; read += 1)
			expect(await nameOf(made[read % made.length] ?? '', both)).toBe(NAAM);
		return read;
	};
	const rotation = rotateKeys(clone.db, origin, both).finally(() => (rotating = false));
	const [reads] = await Promise.all([reader(), writer(), rotation]);
	expect(reads).toBeGreaterThan(0);
	expect([...(await countKeys(clone.db)).keys()]).toEqual([2]);
	for (const id of made) expect(await nameOf(id, newOnly)).toBe(NAAM);
});

test('two rotations at once wrap every key once', async () => {
	await manyKeys(700);
	const before = await recorded();
	const done = await Promise.all([1, 2].map(() => rotateKeys(clone.db, origin, both)));
	expect((done[0] ?? 0) + (done[1] ?? 0)).toBe(700);
	expect((await recorded()) - before).toBe(700);
});

test('people are still found by what is theirs', async () => {
	const before = await new Vault(clone.db, oldOnly).index('bsn', '999990019');
	await rotateKeys(clone.db, origin, both);
	expect(await new Vault(clone.db, newOnly).index('bsn', '999990019')).toEqual(before);
});

test('without the old key nothing is changed, and the version that is missing is named', async () => {
	await manyKeys(3);
	await expect(rotateKeys(clone.db, origin, newOnly)).rejects.toThrow('versie 1 ontbreekt');
	expect(await countKeys(clone.db)).toEqual(new Map([[1, 3]]));
});

test('without its master key an account does not open, and the version is named', async () => {
	const id = await create(oldOnly);
	await expect(nameOf(id, newOnly)).rejects.toThrow('Hoofdsleutel versie 1 ontbreekt');
});

test('what a newer key wrapped is never wrapped with an older one', async () => {
	await create(both);
	const reserve = parseMasterKeys(`${one},${two}:reserve`);
	expect(await rotateKeys(clone.db, origin, reserve)).toBe(0);
	expect(await countKeys(clone.db)).toEqual(new Map([[2, 1]]));
});

const start = (keys: string, ...args: string[]) =>
	spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...args], {
		env: { ...process.env, DATABASE_URL: clone.url, HOOFDSLEUTELS: keys },
		stdio: ['ignore', 'pipe', 'pipe']
	});

async function output(child: ChildProcess): Promise<{ text: string; code: number | null }> {
	let text = '';
	for (const stream of [child.stdout, child.stderr])
		stream?.on('data', (chunk: Buffer) => (text += chunk.toString()));
	const [code] = (await once(child, 'close')) as [number | null];
	return { text, code };
}

test('killed halfway it loses nothing, and goes on where it was', { timeout: 60_000 }, async () => {
	await manyKeys(3_000);
	const before = await recorded();
	const killed = start(`${one},${two}`);
	await once(killed.stdout, 'data');
	killed.kill('SIGKILL');
	await once(killed, 'exit');
	const halfway = (await countKeys(clone.db)).get(2) ?? 0;
	expect(halfway).toBeGreaterThan(0);
	expect(halfway).toBeLessThan(3_000);
	const { text, code } = await output(start(`${one},${two}`));
	expect(code).toBe(0);
	expect(text).toContain('versie 1: 0 gegevenssleutels, mag weg');
	expect(await countKeys(clone.db)).toEqual(new Map([[2, 3_000]]));
	expect((await recorded()) - before).toBe(3_000);
});

test(
	'the check only counts, and says that a version is still needed',
	{ timeout: 60_000 },
	async () => {
		await manyKeys(2);
		const { text, code } = await output(start(`${one},${two}`, '--controleer'));
		expect(code).toBe(0);
		expect(text).toContain('versie 1: 2 gegevenssleutels, nog nodig');
		const missing = await output(start(`${two}`, '--controleer'));
		expect(missing.code).toBe(1);
		expect(missing.text).toContain('versie 1: 2 gegevenssleutels, ONTBREEKT');
		expect(await countKeys(clone.db)).toEqual(new Map([[1, 2]]));
	}
);
