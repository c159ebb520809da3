import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readConfig, type Config } from '../../src/lib/server/config.ts';
import { BASIS_PARTS, DEMO_PARTS } from '../../src/lib/server/db/seed/demo-parts.ts';
import type { DemoProvider } from '../demo/server.ts';
import { startEmbedded } from '../postgres/embedded.ts';
import { portaalLogin } from '../postgres/portaal-login.ts';
import { prepareDatabase, refuseOwner } from '../server/database.ts';
import { configOrExit, root } from '../server/environment.ts';
import { whenAskedToStop } from '../server/lifecycle.ts';
import { buildWhenChanged } from './build.ts';
import { hasParts } from './has-parts.ts';
import { isTaken, takenMessage } from './port.ts';
import { installationMasterKeys, installationSecret } from './secret.ts';
import { addressesOf, welcome } from './welcome.ts';

type Stop = () => Promise<void>;
const stops: Stop[] = [];
const fromSources = process.argv.includes('--ontwikkeling');

let opening: Promise<unknown> = Promise.resolve();
let stopping = false;

async function stopAll(): Promise<void> {
	stopping = true;
	// What is half open can only be closed once it is open.
	await opening.catch(() => undefined);
	for (const stop of stops.splice(0).reverse()) await stop();
}

/** Between two steps: a portal that is asked to stop opens no further. */
function goOn(): void {
	if (stopping) throw new Error('Het portaal is gestopt terwijl het openging.');
}

/** The address for the portal of a database that is up to date: the one that was set, else our own server in the data folder. */
async function openedDatabase(config: Config, folder: string): Promise<string> {
	if (config.DATABASE_URL) {
		await prepareDatabase(config.DATABASE_BEHEER_URL ?? config.DATABASE_URL);
		if (config.MODUS === 'productie') await refuseOwner(config.DATABASE_URL);
		return config.DATABASE_URL;
	}
	const embedded = await startEmbedded(folder);
	stops.push(() => embedded.stop());
	goOn();
	await prepareDatabase(embedded.url);
	goOn();
	return portaalLogin(embedded.url, folder);
}

async function fill(url: string, config: Config): Promise<void> {
	const demo = config.MODUS !== 'productie';
	if (await hasParts(url, demo ? [...BASIS_PARTS, ...DEMO_PARTS] : BASIS_PARTS)) return;
	const { fillDatabase } = await import('./fill-database.ts');
	const keys = config.HOOFDSLEUTELS ?? readFileSync(config.HOOFDSLEUTELS_BESTAND ?? '', 'utf8');
	await fillDatabase(url, keys, demo);
}

/** Example people to log in as. Only here is it imported: a production server has no such code at all. */
async function demoProvider(config: Config, folder: string): Promise<DemoProvider | undefined> {
	if (config.MODUS === 'productie' || !config.DEMO_INLOGGEN) return undefined;
	const { startDemoProvider } = await import('../demo/server.ts');
	const demo = await startDemoProvider(config, folder);
	stops.push(() => demo.stop());
	Object.assign(process.env, demo.settings);
	return demo;
}

/** Where the mail of the demo can be read, unless there is a mail server. A production server has no such code. */
async function demoMailbox(config: Config, folder: string): Promise<string | undefined> {
	if (config.MODUS === 'productie' || config.SMTP_URL) return undefined;
	const { startDemoMailbox } = await import('../demo/mailbox.ts');
	const mailbox = await startDemoMailbox(config, folder);
	stops.push(() => mailbox.stop());
	Object.assign(process.env, mailbox.settings);
	return mailbox.address;
}

interface Opened {
	readonly config: Config;
	readonly port: number;
	readonly mailbox: string | undefined;
}

async function open(config: Config): Promise<Opened> {
	const folder = resolve(root, config.DATAMAP);
	process.env['GEHEIM'] ||= installationSecret(folder);
	if (!config.HOOFDSLEUTELS_BESTAND)
		process.env['HOOFDSLEUTELS'] ||= installationMasterKeys(folder);
	process.env['DATABASE_URL'] = await openedDatabase(config, folder);
	goOn();
	const demo = await demoProvider(config, folder);
	goOn();
	const mailbox = await demoMailbox(config, folder);
	const complete = readConfig(process.env);
	goOn();
	await fill(process.env['DATABASE_URL'], complete);
	goOn();
	const serve = fromSources
		? (await import('../server/develop.ts')).serveSources
		: (await import('../server/listen.ts')).servePortal;
	const portal = await serve(root, complete);
	stops.push(() => portal.stop());
	demo?.open(addressesOf(complete, portal.port));
	return { config: complete, port: portal.port, mailbox };
}

async function main(): Promise<void> {
	if (fromSources) process.env['MODUS'] ||= 'ontwikkeling';
	const given = configOrExit();
	whenAskedToStop(stopAll);
	if (given.PORT !== 0 && (await isTaken(given.HOST, given.PORT)))
		throw new Error(takenMessage(given.PORT));
	if (given.HERBOUWEN && !fromSources)
		await buildWhenChanged(root, () =>
			console.log('Het portaal bouwen. Dat duurt ongeveer een halve minuut.')
		);
	const opened = open(given);
	opening = opened;
	const { config, port, mailbox } = await opened;
	if (!stopping) console.log(welcome(config, port, mailbox));
}

await main().catch(async (error: unknown) => {
	if (stopping) return;
	const { code, message } = error as NodeJS.ErrnoException;
	console.error(
		code === 'EADDRINUSE' ? takenMessage(Number(process.env['PORT'] ?? 3000)) : message
	);
	await stopAll();
	process.exit(1);
});
