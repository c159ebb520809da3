import postgres from 'postgres';
import { portaalRole } from '../../src/lib/server/db/portaal-role.ts';
import { migrateDatabase } from '../../src/lib/server/db/migrate.ts';
import { migrationsFolder } from './environment.ts';

/** Brings the database up to date; a server that cannot be used is explained, without its address or password. */
export async function prepareDatabase(url: string): Promise<void> {
	await migrateDatabase(url, migrationsFolder).catch((error: unknown) => {
		const { code, message } = error as NodeJS.ErrnoException;
		// Raised by a migration of ours, in Dutch, with what to do.
		if (code === 'P0001') throw new Error(message);
		throw new Error(
			`De database is niet te gebruiken (${code ?? message}).\n` +
				'Controleer of de server draait en of DATABASE_URL klopt. PostgreSQL moet versie 15 of nieuwer zijn.'
		);
	});
}

/** In production the portal may not log in as somebody who could rewrite what happened. */
export async function refuseOwner(url: string): Promise<void> {
	const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => undefined });
	try {
		const [row] = await sql<{ may: boolean }[]>`
			select has_table_privilege(session_user, 'gebeurtenis', 'update')
				or pg_has_role(session_user, (select relowner from pg_class where oid = 'gebeurtenis'::regclass), 'member') as may`;
		if (row?.may)
			throw new Error(
				'De gebruiker van DATABASE_URL is eigenaar van de database en kan het logboek wijzigen.\n' +
					`Maak een eigen gebruiker met alleen de rol ${portaalRole}, en zet de eigenaar in DATABASE_BEHEER_URL.`
			);
	} finally {
		await sql.end({ timeout: 5 });
	}
}
