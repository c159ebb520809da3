import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import type { ActorContext } from '../../../src/lib/server/context.ts';
import { Vault } from '../../../src/lib/server/crypto/vault.ts';
import type { Database } from '../../../src/lib/server/db/client.ts';
import { portaalRole } from '../../../src/lib/server/db/portaal-role.ts';
import * as schema from '../../../src/lib/server/db/schema/index.ts';
import { countDossiers } from '../../../src/lib/server/dossier/count-dossiers.ts';
import { findDossiers, PER_PAGINA } from '../../../src/lib/server/dossier/find-dossiers.ts';
import { insertDossier } from '../../../src/lib/server/dossier/insert-dossier.ts';
import { dossiernummer, parseDossiernummer } from '../../../src/lib/dossier/nummer.ts';
import { useClone } from '../support/clone.ts';
import { contextOn, createAccount, masterKeys } from '../support/context.ts';
import { assign, createDossier, ondernemer, staff } from '../support/dossier.ts';

const clone = useClone();

/** The same person on a connection that counts what it asks. */
function counting(who: ActorContext): {
	who: ActorContext;
	asked: () => number;
	close(): Promise<void>;
} {
	const client = postgres(clone.url, { max: 1, connection: { role: portaalRole } });
	let asked = 0;
	const logger = { logQuery: () => void (asked += 1) };
	const db: Database = drizzle(client, { schema, casing: 'snake_case', logger });
	return {
		who: { ...who, db, vault: new Vault(db, masterKeys) },
		asked: () => asked,
		close: () => client.end()
	};
}

test('two hundred dossiers take three queries a page, with every name in place', async () => {
	const context = contextOn(clone);
	const consulent = await staff(context, ['consulent']);
	await Promise.all(
		Array.from({ length: 200 }, async (_, i) => {
			const id = await createAccount(context, ['ondernemer'], { naam: `Ondernemer ${i}` });
			const dossierId = await createDossier(context, id);
			if (i % 2) await assign(consulent, dossierId, 'consulent');
		})
	);
	const { who, asked, close } = counting(consulent);
	const first = await findDossiers(who);
	expect(asked()).toBe(3);
	const second = await findDossiers(who, { pagina: 2 });
	await close();
	expect([first.totaal, first.dossiers.length, second.dossiers.length]).toEqual([
		200,
		PER_PAGINA,
		100
	]);
	const all = [...first.dossiers, ...second.dossiers];
	expect(new Set(all.map(({ naam }) => naam)).size).toBe(200);
	const mine = await findDossiers(consulent, { vanMij: true });
	expect(mine.totaal).toBe(100);
	expect(mine.dossiers[0]?.inhoud?.consulent).toBe('Medewerker consulent');
});

test('a dossier is found by its number, by whoever reaches it', async () => {
	const owner = await ondernemer(contextOn(clone));
	const consulent = await staff(contextOn(clone), ['consulent']);
	const adviseur = await staff(contextOn(clone), ['adviseur']);
	const nummer = parseDossiernummer(dossiernummer(owner.dossierId).toLowerCase());
	const found = await findDossiers(consulent, { nummer });
	expect(found.dossiers.map(({ id }) => id)).toEqual([owner.dossierId]);
	expect((await findDossiers(adviseur, { nummer })).dossiers).toEqual([]);
});

test('no two dossiers share a number: the second gets another', async () => {
	const { db, actor, vault, dossierId } = await ondernemer(contextOn(clone));
	const clash = `${dossierId.slice(0, 13)}-4000-8000-000000000001`;
	const free = randomUUID();
	const ondernemerId = actor.accountId;
	await db.transaction(async (tx) => {
		const { id: keyId } = await vault.createKey(tx);
		const make = (...ids: string[]) =>
			insertDossier(tx, { ondernemerId, keyId }, () => ids.shift() ?? clash);
		expect(await make(clash, free)).toBe(free);
		await expect(make()).rejects.toThrow('No free number');
	});
	const { dossiers } = await findDossiers(await staff(contextOn(clone), ['consulent']), {
		nummer: dossierId.slice(0, 13)
	});
	expect(dossiers.map(({ id }) => id)).toEqual([dossierId]);
});

test('the region sees whole months and goals, and nothing so small that it points at a person', async () => {
	await clone.db.execute(sql`update dossier set created_at = now() - interval '3 years'`);
	const context = contextOn(clone);
	const make = async (doel: 'starten' | 'stoppen', months: number, times: number) => {
		for (let i = 0; i < times; i += 1) {
			const { dossierId } = await ondernemer(context, { doel });
			await clone.db.execute(sql`
				update dossier set created_at = date_trunc('month', now() at time zone 'Europe/Amsterdam') at time zone 'Europe/Amsterdam'
					- make_interval(months => ${months}) + interval '2 days' where id = ${dossierId}`);
		}
	};
	await make('starten', 1, 6);
	await make('starten', 2, 3);
	await make('stoppen', 3, 8);
	await make('stoppen', 0, 7);
	const { perMaand, perDoel, totaal } = await countDossiers(await staff(context, ['regio']));
	expect(perMaand).toHaveLength(12);
	// The 3 are hidden, and the 6 with them: else 17 - 6 - 8 would give them away.
	expect(perMaand.slice(0, 3).map(({ aantal }) => aantal)).toEqual([undefined, undefined, 8]);
	expect(perDoel).toEqual([
		{ van: 'starten', aantal: 9 },
		{ van: 'doorgaan', aantal: 0 },
		{ van: 'stoppen', aantal: 8 },
		{ van: 'onbekend', aantal: 0 }
	]);
	expect(totaal).toBe(17);
});
