/** Makes the first beheerder, or a new link for one: `npm run beheerder -- --naam "..." --email ... [--organisatie "..."]`. */
import { parseArgs } from 'node:util';
import { openDatabase } from '../src/lib/server/db/client.ts';
import { masterKeys } from '../src/lib/server/crypto/secrets.ts';
import { Vault } from '../src/lib/server/crypto/vault.ts';
import { systemKlok } from '../src/lib/server/klok.ts';
import { email as emailField, line } from '../src/lib/server/medewerker/fields.ts';
import { inviteBeheerder } from '../src/lib/server/medewerker/invite-beheerder.ts';
import { HOURS } from '../src/lib/server/medewerker/invitation.ts';
import { configOrExit } from './server/environment.ts';

const USAGE =
	'Gebruik: npm run beheerder -- --naam "Voor Achternaam" --email naam@gemeente.nl [--organisatie "Gemeente ..."]';

function readArguments() {
	const option = { type: 'string' } as const;
	const { values } = parseArgs({ options: { naam: option, email: option, organisatie: option } });
	return {
		naam: line('Vul --naam in.').parse(values.naam),
		email: emailField.parse(values.email),
		organisatie: line('Vul --organisatie in.').parse(values.organisatie ?? 'Gemeente')
	};
}

function argumentsOrExit() {
	try {
		return readArguments();
	} catch {
		console.error(USAGE);
		process.exit(2);
	}
}

const given = argumentsOrExit();
const { DATABASE_URL, ORIGIN, HOST, PORT } = configOrExit();
if (!DATABASE_URL) {
	console.error('Zet DATABASE_URL en de sleutels op die van het portaal.');
	process.exit(1);
}
const { db, close } = openDatabase(DATABASE_URL, 1);
try {
	const context = {
		db,
		klok: systemKlok,
		vault: new Vault(db, masterKeys()),
		origin: { herkomst: 'opdrachtregel' as const },
		portaal: ORIGIN ?? `http://${HOST}:${PORT}`
	};
	const token = await inviteBeheerder(context, given);
	console.log(`Geef deze link aan ${given.naam}. Hij werkt één keer, en ${HOURS} uur lang:`);
	console.log(`${context.portaal}/uitnodiging/${token}`);
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
} finally {
	await close();
}
