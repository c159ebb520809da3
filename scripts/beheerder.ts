/** Makes the first beheerder, or a new link for one: `npm run beheerder -- --naam "..." --email ... [--organisatie "..."]`. */
import { parseArgs } from 'node:util';
import { masterKeys } from '../src/lib/server/crypto/secrets.ts';
import { Vault } from '../src/lib/server/crypto/vault.ts';
import { systemKlok } from '../src/lib/server/klok.ts';
import { email as emailField, line } from '../src/lib/server/medewerker/fields.ts';
import { inviteBeheerder } from '../src/lib/server/medewerker/invite-beheerder.ts';
import { HOURS } from '../src/lib/server/medewerker/invitation.ts';
import { runCommand } from './server/command.ts';
import { addressesOf } from './start/welcome.ts';

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

process.exitCode = await runCommand(async ({ config, db, origin }) => {
	const [portaal = ''] = addressesOf(config, config.PORT);
	const vault = new Vault(db, masterKeys());
	const token = await inviteBeheerder({ db, klok: systemKlok, vault, origin, portaal }, given);
	console.log(`Geef deze link aan ${given.naam}. Hij werkt één keer, en ${HOURS} uur lang:`);
	console.log(`${portaal}/uitnodiging/${token}`);
	return 0;
});
