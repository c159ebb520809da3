import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Figure, Measurement } from '../tests/bench/figure.ts';

async function findFigures(root: string, pattern: string, exported: string): Promise<Figure[]> {
	const files = globSync(pattern, { cwd: root }).sort();
	const found = await Promise.all(
		files.map(async (file) => {
			const module = (await import(pathToFileURL(join(root, file)).href)) as Record<
				string,
				unknown
			>;
			const figures = module[exported];
			if (!Array.isArray(figures)) throw new Error(`${file} does not export "${exported}"`);
			return figures as Figure[];
		})
	);
	return found.flat();
}

function isInstalled(name: string): boolean {
	const { stdout } = spawnSync('dpkg-query', ['-W', '-f', '${Status}', name], { encoding: 'utf8' });
	return stdout?.includes('install ok installed') ?? false;
}

function installPackages(packages: readonly string[]): void {
	const missing = packages.filter((name) => !isInstalled(name));
	if (missing.length === 0) return;
	if (process.getuid?.() !== 0) throw new Error(`Install first: ${missing.join(' ')}`);
	console.error(`Installing ${missing.join(' ')}`);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const install = ['install', '-y', '-qq', '--no-install-recommends', ...missing];
	for (const args of [['update', '-qq'], install])
		spawnSync('apt-get', args, { env, stdio: ['ignore', 2, 2] });
}

async function measure(figure: Figure): Promise<Measurement[]> {
	try {
		installPackages(figure.packages ?? []);
		return [await figure.run()].flat();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return [{ value: Number.NaN, unit: 'failed', ok: false }];
	}
}

/**
 * Runs the figures whose part or name holds the word, one after the other so that they do not disturb each other, and
 * prints one JSON line for each. Gives whether all reached their target.
 */
export async function runFigures(
	root: string,
	pattern: string,
	exported: string
): Promise<boolean> {
	const word = (process.argv[2] ?? '').toLowerCase();
	const all = await findFigures(root, pattern, exported);
	const chosen = all.filter(({ part, name }) => `${part} ${name}`.toLowerCase().includes(word));
	if (chosen.length === 0) console.error(`Nothing matches "${word}"`);
	let good = chosen.length > 0;
	for (const figure of chosen) {
		console.error(`${figure.part}: ${figure.name} ...`);
		for (const found of await measure(figure)) {
			const { name = figure.name, value, unit, target = figure.target, ok } = found;
			console.log(JSON.stringify({ part: figure.part, name, value, unit, target, ok }));
			good &&= ok;
		}
	}
	return good;
}
