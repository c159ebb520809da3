import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folders = ['src', 'static', join('scripts', 'scan-program')];
const files = [
	'package-lock.json',
	'package.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];
/** Made by the build itself. */
const MADE = join('static', 'scan-app');
const extra = [
	'scripts/build-scan.ts',
	'scripts/css-hash.js',
	'drizzle/meta/_journal.json',
	'scripts/strip-announcer-style.ts'
];

function filesBelow(root: string, folder: string): string[] {
	return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
		.filter((entry) => !entry.parentPath.endsWith(MADE))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}

/** Changes when anything that the build reads changes. */
export function sourceHash(root: string): string {
	const hash = createHash('sha256');
	const all = [
		...folders.flatMap((folder) => filesBelow(root, folder)),
		...[...files, ...extra].map((file) => join(root, file))
	];
	for (const file of all) hash.update(`${file.slice(root.length)}\n`).update(readFileSync(file));
	return hash.digest('hex');
}
