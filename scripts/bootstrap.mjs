// Runs under whatever Node >= 20 the machine has, before node_modules exists: plain JavaScript, no dependencies.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { patchPackages, patchTexts } from './patch-packages.mjs';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'node_modules', '.lockfile-hash');
const binFolder = join(root, 'node_modules', '.bin');
const compiled = join(root, 'node_modules', '.cache', 'node');

/** @param {string} message @returns {never} */
function stop(message) {
	console.error(message);
	process.exit(1);
}

export function requireNode() {
	const major = Number(process.versions.node.split('.')[0]);
	if (major >= 20) return;
	stop(
		`Ondernemerszaken heeft Node 20 of nieuwer nodig; hier draait Node ${process.versions.node}.\n` +
			'Installeer een nieuwere versie (https://nodejs.org) en probeer het opnieuw.'
	);
}

/**
 * Runs a command to its end, passing signals on, and gives its exit code.
 * @param {string} command @param {string[]} args @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<number>}
 */
function run(command, args, options) {
	return new Promise((resolve) => {
		const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
		const forward = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal);
		const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
		for (const signal of signals) process.on(signal, forward);
		const stopWatching = watchParent(() => child.kill('SIGTERM'));
		const done = (/** @type {number} */ code) => {
			for (const signal of signals) process.off(signal, forward);
			stopWatching();
			resolve(code);
		};
		child.on('error', (error) => {
			console.error(error.message);
			done(1);
		});
		child.on('exit', (code, signal) => done(code ?? (signal ? 1 : 0)));
	});
}

/**
 * A killed npm cannot pass its signal on; without this the portal would live on and keep the port.
 * @param {() => void} gone
 */
function watchParent(gone) {
	if (!process.env.npm_lifecycle_event) return () => {};
	const parent = process.ppid;
	const timer = setInterval(() => {
		if (process.ppid === parent) return;
		clearInterval(timer);
		gone();
	}, 500);
	timer.unref();
	return () => clearInterval(timer);
}

/** Installs exactly the lockfile with our patches, only when those changed since the last time. */
export async function install() {
	const hash = createHash('sha256')
		.update(readFileSync(join(root, 'package-lock.json')))
		.update(patchTexts().join('\n'))
		.digest('hex');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
	console.error('Pakketten installeren. Dat duurt de eerste keer ongeveer een halve minuut.');
	const args = ['ci', '--ignore-scripts', '--include=dev', '--include=optional'];
	const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
	const npm = process.env.npm_execpath;
	// Standard output belongs to the command that follows.
	const stdio = /** @type {const} */ (['inherit', 2, 2]);
	const code = npm?.endsWith('.js')
		? await run(process.execPath, [npm, ...args, ...quiet], { stdio: [...stdio] })
		: await run('npm', [...args, ...quiet], { stdio: [...stdio] });
	if (code !== 0)
		stop('Het installeren van de pakketten is niet gelukt. Zie de melding hierboven.');
	await patchPackages();
	writeFileSync(stamp, hash);
}

/** The Node that the lockfile brings, else the machine's own when that can strip types. */
function nodeBinary() {
	const own = join(binFolder, 'node');
	if (existsSync(own)) return own;
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
	return stop(
		'Voor dit systeem levert het project geen eigen Node 24 mee.\n' +
			'Installeer Node 24 (https://nodejs.org) en probeer het opnieuw.'
	);
}

/**
 * Runs a TypeScript file of the project under Node 24, with the tools of the project first on PATH.
 * @param {string} script @param {string[]} args
 */
export async function runTypeScript(script, args) {
	const path = binFolder + delimiter + (process.env.PATH ?? '');
	const node = ['--disable-warning=ExperimentalWarning', join(root, script), ...args];
	return run(nodeBinary(), node, {
		// What Node made of a file is kept: each start, and each tool of the tests, reads hundreds.
		env: { NODE_COMPILE_CACHE: compiled, ...process.env, PATH: path },
		// The channel lets the child notice that this process was killed.
		stdio: ['inherit', 'inherit', 'inherit', 'ipc']
	});
}
