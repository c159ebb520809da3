import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceHash } from './source-hash.ts';

function isBuilt(root: string): boolean {
	const stamp = join(root, 'build', '.bronnen');
	return existsSync(stamp) && readFileSync(stamp, 'utf8') === sourceHash(root);
}

function run(root: string, ...command: string[]): Promise<{ code: number | null; output: string }> {
	const child = spawn(process.execPath, command, {
		cwd: root,
		env: { ...process.env, NO_COLOR: '1' },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	const abandon = () => void child.kill();
	process.once('exit', abandon);
	let output = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) => {
			process.off('exit', abandon);
			resolve({ code, output });
		});
	});
}

/** Builds the portal when its sources changed; throws with the output of the build when that fails. */
export async function buildWhenChanged(root: string, announce: () => void): Promise<void> {
	if (isBuilt(root)) return;
	announce();
	// The hash is taken first: what changes during the build is built next time.
	const hash = sourceHash(root);
	rmSync(join(root, 'build', '.bronnen'), { force: true });
	const steps = [
		// Makes the settings that the sources are compiled with.
		[join(root, 'node_modules', '@sveltejs', 'kit', 'svelte-kit.js'), 'sync'],
		[join(root, 'scripts', 'build-scan.ts')],
		[join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build']
	];
	for (const step of steps) {
		const { code, output } = await run(root, ...step);
		if (code !== 0) throw new Error(`Het bouwen van het portaal is niet gelukt.\n${output}`);
	}
	writeFileSync(join(root, 'build', '.bronnen'), hash);
}
