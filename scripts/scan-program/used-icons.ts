import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';

const ICONS = /lib\/ui\/icon\/icons\.ts$/;

/** Every source that a program is made of, found by following its imports. */
function sourcesOf(file: string, seen = new Map<string, string>()): Map<string, string> {
	if (seen.has(file)) return seen;
	const code = readFileSync(file, 'utf8');
	seen.set(file, code);
	for (const [, from] of code.matchAll(/from '((?:#lib\/|\.\.?\/)[^']+)'/g)) {
		const path = String(from).replace(/^#lib\//, `${resolve('src/lib')}/`);
		sourcesOf(resolve(dirname(file), path), seen);
	}
	return seen;
}

/** Leaves out the icons that no source of the program names. */
export function usedIcons(entry: string): Plugin {
	return {
		name: 'used-icons',
		async transform(code, id) {
			if (!ICONS.test(id)) return null;
			const { icons } = (await import(id)) as { icons: Record<string, readonly string[]> };
			const sources = [...sourcesOf(resolve(entry))].filter(([file]) => !ICONS.test(file));
			const all = sources.map(([, source]) => source).join('\n');
			const used = Object.entries(icons).filter(([name]) =>
				new RegExp(`(['"])${name}\\1`).test(all)
			);
			return {
				code: `export const icons = ${JSON.stringify(Object.fromEntries(used))};`,
				map: null
			};
		}
	};
}
