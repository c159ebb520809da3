import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import postgres from 'postgres';
import { portaalRole } from '../../src/lib/server/db/portaal-role.ts';

const login = 'portaal';

async function passwordIn(folder: string): Promise<string> {
	const file = join(folder, 'portaal-wachtwoord');
	const known = await readFile(file, 'utf8').catch(() => undefined);
	if (known) return known;
	const made = randomBytes(24).toString('base64url');
	await writeFile(file, made, { mode: 0o600 });
	return made;
}

/**
 * Gives the portal a login of its own in the embedded server, with the rights of its role and no more, and
 * returns the address with it. The owner of the database is used for migrations only. Call it after those.
 */
export async function portaalLogin(ownerUrl: string, folder: string): Promise<string> {
	const password = await passwordIn(folder);
	const sql = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
	try {
		const [known] = await sql`select 1 from pg_roles where rolname = ${login}`;
		const verb = known ? 'alter' : 'create';
		// The password is base64url: nothing in it needs quoting.
		await sql.unsafe(`${verb} role ${login} login password '${password}'`);
		await sql.unsafe(`grant ${portaalRole} to ${login}`);
	} finally {
		await sql.end();
	}
	const url = new URL(ownerUrl);
	url.username = login;
	url.password = password;
	return url.href;
}
