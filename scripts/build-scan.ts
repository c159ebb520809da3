import { compile } from 'svelte/compiler';
import { build } from 'vite';
import type { Plugin } from 'vite';
import { cssHash } from './css-hash.js';

/** Comments by which a framework finds its way back into the HTML; nothing here does. */
const HYDRATION_MARKS = /<!--(\[-?\d*!?|\]|)-->/g;

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
		return { code: js.code.replace(HYDRATION_MARKS, ''), moduleType: 'js' };
	}
};

await build({
	configFile: false,
	publicDir: false,
	logLevel: 'warn',
	plugins: [componentsAsHtml],
	build: {
		outDir: 'static/scan-app',
		emptyOutDir: true,
		modulePreload: false,
		target: 'es2022',
		rolldownOptions: {
			input: { main: 'src/scan-app/main.ts' },
			output: {
				entryFileNames: '[name].js',
				chunkFileNames: '[name].js',
				// The law core in one file of its own, whole: also the calculations of the result page.
				codeSplitting: {
					groups: [{ name: 'wet', test: /src\/lib\/bbz|node_modules\/decimal/ }]
				}
			}
		}
	}
});
