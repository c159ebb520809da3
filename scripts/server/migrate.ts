import { prepareDatabase } from './database.ts';
import { configOrExit } from './environment.ts';

const { DATABASE_URL, DATABASE_BEHEER_URL = DATABASE_URL } = configOrExit();
if (!DATABASE_BEHEER_URL) {
	console.error('Zet DATABASE_URL op de PostgreSQL-server die bijgewerkt moet worden.');
	process.exit(1);
}
await prepareDatabase(DATABASE_BEHEER_URL).catch((error: Error) => {
	console.error(error.message);
	process.exit(1);
});
