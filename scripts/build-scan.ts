import { compile } from 'svelte/compiler';
import { build } from 'vite';
import type { Plugin } from 'vite';
import { cssHash } from './css-hash.js';

/**
 * Builds the program of the scan into `static/scan-app/`. The components are compiled to functions
 * that give HTML, exactly as on the server: the browser needs no framework to run them.
 */
const componentsAsHtml: Plugin = {
	name: 'components-as-html',
	transform(code, id) {
		if (!id.endsWith('.svelte')) return null;
		const { js } = compile(code, {
			filename: id,
			generate: 'server',
			runes: true,
			// The page already links the style sheets of these components.
			css: 'external',
			cssHash,
			dev: false,
			discloseVersion: false
		});
		return { code: js.code, moduleType: 'js' };
	}
};

/**
 * Svelte's renderer can send data along for hydration; nothing here hydrates, so the serialiser for it
 * (a twentieth of the program) is left out. Calling it would be a mistake in this program.
 */
const withoutSerialiser: Plugin = {
	name: 'without-serialiser',
	enforce: 'pre',
	resolveId: (id) => (id === 'devalue' ? '\0devalue' : null),
	load: (id) =>
		id === '\0devalue'
			? `export function uneval() { throw new Error('The scan does not hydrate'); }`
			: null
};

await build({
	configFile: false,
	publicDir: false,
	logLevel: 'warn',
	plugins: [withoutSerialiser, componentsAsHtml],
	build: {
		outDir: 'static/scan-app',
		emptyOutDir: true,
		modulePreload: false,
		target: 'es2022',
		rolldownOptions: {
			input: { main: 'src/scan-app/main.ts' },
			// Only the lazy path of Svelte's renderer asks for it, and nothing here is lazy.
			external: ['node:async_hooks'],
			output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' }
		}
	}
});
