import { execFileSync, spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

// The same browser without a window first: it takes half the work of one that could show one.
const names = [
	'chromium-headless-shell',
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable'
];
const fixed = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium'
];

function isProgram(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

function installed(): string | undefined {
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
	return [...onPath, ...fixed, chromium.executablePath()].find(
		(path) => path !== '' && isProgram(path)
	);
}

const quiet: SpawnSyncOptions = { stdio: ['ignore', 'ignore', 'inherit'] };

function installPackage(name: string): void {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
	console.error(`${name} installeren met apt-get.`);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	spawnSync('apt-get', ['update', '-qq'], { ...quiet, env });
	spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], {
		...quiet,
		env
	});
}

function installOwn(): void {
	console.error('Chromium installeren met Playwright.');
	spawnSync('playwright', ['install', 'chromium'], quiet);
}

function works(path: string): boolean {
	try {
		execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
		return true;
	} catch {
		return false;
	}
}

/** A Chromium for the tests: the one of the machine, else the distribution's package, else Playwright's. */
export function findBrowser(): string {
	const chosen = process.env['CHROMIUM'];
	if (chosen) return chosen;
	const packages = ['chromium-headless-shell', 'chromium'].map(
		(name) => () => installPackage(name)
	);
	for (const install of [() => undefined, ...packages, installOwn]) {
		install();
		const found = installed();
		if (found !== undefined && works(found)) return found;
	}
	throw new Error(
		'Er is geen Chromium gevonden en installeren lukte niet. Zet CHROMIUM op het pad van een Chromium.'
	);
}
