// Mends packages that wait for a release of their own. Each file in `patches` says what is wrong and when it can go.
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..');
const folder = join(here, 'patches');

/** The patches as text: what is installed depends on them too. */
export function patchTexts() {
	return readdirSync(folder)
		.sort()
		.map((name) => readFileSync(join(folder, name), 'utf8'));
}

/**
 * Applies every patch that was not applied yet; throws when one does not fit the package that is there.
 * Call it after the installation: the library that reads patches comes with it.
 */
export async function patchPackages() {
	const { applyPatch, parsePatch, reversePatch } = await import('diff');
	for (const part of patchTexts().flatMap((text) => parsePatch(text))) {
		const name = part.newFileName?.replace(/^b\//, '') ?? '';
		const path = join(root, name);
		const found = existsSync(path) ? readFileSync(path, 'utf8') : '';
		if (found !== '' && applyPatch(found, reversePatch(part)) !== false) continue;
		const mended = applyPatch(found, part);
		if (mended === false)
			throw new Error(`Een patch past niet op ${name}. Installeer opnieuw met npm ci.`);
		// A new file, not the old one written over: that may be shared with other installations.
		writeFileSync(`${path}.nieuw`, mended);
		renameSync(`${path}.nieuw`, path);
	}
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await patchPackages();
