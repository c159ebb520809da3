import { installationMasterKeys } from '../../scripts/start/secret.ts';
import { startEmbedded } from '../../scripts/postgres/embedded.ts';
import { insertAccount } from '../../src/lib/server/auth/account.ts';
import { createSession } from '../../src/lib/server/auth/session.ts';
import { parseMasterKeys } from '../../src/lib/server/crypto/master-keys.ts';
import { Vault } from '../../src/lib/server/crypto/vault.ts';
import { openDatabase, type Database } from '../../src/lib/server/db/client.ts';
import { organisatie } from '../../src/lib/server/db/schema/account.ts';
import type { Rol } from '../../src/lib/toegang/rollen.ts';

export interface Person {
	readonly id: string;
	readonly rol: Rol;
	readonly organisatieId: string;
}

/** The database and the keys of a portal that runs. */
export interface World {
	readonly db: Database;
	readonly vault: Vault;
	close(): Promise<void>;
}

/** Joins the database of the portal that runs on this data folder. */
export async function joinPortal(folder: string): Promise<World> {
	const server = await startEmbedded(folder);
	const { db, close } = openDatabase(server.url, 3);
	const vault = new Vault(db, parseMasterKeys(installationMasterKeys(folder)));
	return {
		db,
		vault,
		async close() {
			await close();
			await server.stop();
		}
	};
}

/** Makes somebody with this one role, who works for an organisation of their own. */
export async function createPerson({ db, vault }: World, rol: Rol): Promise<Person> {
	const [made] = await db
		.insert(organisatie)
		.values({ naam: `Matrix ${rol} ${crypto.randomUUID()}` })
		.returning();
	const organisatieId = made?.id ?? '';
	const soort = rol === 'ondernemer' ? 'ondernemer' : 'medewerker';
	const naam = `Matrix ${rol}`;
	const email = `${crypto.randomUUID()}@voorbeeldstad.example`;
	const { id } = await db.transaction((tx) =>
		insertAccount(tx, vault, { soort, rollen: [rol], naam, email, organisatieId })
	);
	return { id, rol, organisatieId };
}

/** A fresh session of this person; gives the cookie for it. */
export async function cookieOf({ db }: World, { id, rol }: Person): Promise<string> {
	const middel = rol === 'ondernemer' ? 'digid' : 'passkey';
	return `__Host-sessie=${await createSession(db, { accountId: id, middel, device: 'Matrix' })}`;
}
