import type { Config } from '../../src/lib/server/config.ts';
import type { DemoLogin } from '../../src/lib/server/db/seed/demo-people.ts';

function loginLines(config: Config, logins: readonly DemoLogin[]): string[] {
	if (logins.length === 0) return ['Er is nog geen inloggen: de quick-scan is anoniem.'];
	if (!config.DEMO_INLOGGEN) return ['Inloggen als voorbeeldpersoon staat uit.'];
	const width = Math.max(...logins.map(({ role }) => role.length));
	return [
		'Inloggen als voorbeeldpersoon:',
		...logins.map(
			({ role, username, password, name }) =>
				`  ${role.padEnd(width)}  ${username} / ${password}  (${name})`
		)
	];
}

/** What `npm start` says when the portal is open. */
export function welcome(config: Config, port: number, logins: readonly DemoLogin[]): string {
	const host = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(config.HOST)
		? 'localhost'
		: config.HOST;
	const address = config.ORIGIN ?? `http://${host}:${port}`;
	return [
		'',
		`Ondernemerszaken staat open op ${address}`,
		...loginLines(config, logins),
		'Stoppen: Ctrl-C',
		''
	].join('\n');
}
