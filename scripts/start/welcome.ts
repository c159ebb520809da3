import type { Config } from '../../src/lib/server/config.ts';

const ALL = ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'];

/** The addresses at which people can open the portal on this machine, the one to show first. */
export function addressesOf({ ORIGIN, HOST }: Config, port: number): string[] {
	if (ORIGIN) return [ORIGIN];
	const hosts = ALL.includes(HOST) ? ['localhost', '127.0.0.1'] : [HOST];
	return hosts.map((host) => `http://${host}:${port}`);
}

function loginLines(config: Config, address: string): string[] {
	if (config.MODUS === 'productie') return [];
	if (!config.DEMO_INLOGGEN) return ['Inloggen als voorbeeldpersoon staat uit.'];
	return [
		`Inloggen: ${address}/inloggen`,
		'  Kies DigiD, eHerkenning of het werkaccount. Dan kiest u een verzonnen persoon.',
		'  Zo ziet u het portaal als ondernemer, consulent, beheerder en meer. Een wachtwoord is niet nodig.'
	];
}

/** What `npm start` says when the portal is open. */
export function welcome(config: Config, port: number, mailbox: string | undefined): string {
	const [address = ''] = addressesOf(config, port);
	return [
		'',
		`Ondernemerszaken staat open op ${address}`,
		...loginLines(config, address),
		...(mailbox ? [`Mail lezen: ${mailbox}`] : []),
		'Stoppen: Ctrl-C',
		''
	].join('\n');
}
