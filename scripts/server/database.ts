import { migrateDatabase } from '../../src/lib/server/db/migrate.ts';
import { migrationsFolder } from './environment.ts';

/** Brings the database up to date; a server that cannot be used is explained, without its address or password. */
export async function prepareDatabase(url: string): Promise<void> {
	await migrateDatabase(url, migrationsFolder).catch((error: unknown) => {
		const { code, message } = error as NodeJS.ErrnoException;
		throw new Error(
			`De database is niet te gebruiken (${code ?? message}).\n` +
				'Controleer of de server draait en of DATABASE_URL klopt. PostgreSQL moet versie 15 of nieuwer zijn.'
		);
	});
}
