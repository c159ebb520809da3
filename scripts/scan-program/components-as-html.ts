import { fileURLToPath } from 'node:url';
import { compile } from 'svelte/compiler';
import type { Plugin } from 'vite';
import { cssHash } from '../css-hash.js';

/** Comments by which a framework finds its way back into the HTML; nothing here does. */
const HYDRATION_MARKS = /<!--(\[-?\d*!?|\]|)-->/g;
/** What those leave behind. */
const EMPTY_PUSH = /\$\$renderer\.push\((?:''|``)\);/g;
/** Tells an older kind of component which slots are filled. */
const SLOTS = /,\s*\$\$slots: \{[^}]*\}/g;

/** What Svelte's compiled components call, in a fifth of the bytes. */
const RUNTIME = fileURLToPath(new URL('../../src/scan-app/html.ts', import.meta.url));

/** Compiles components to functions that give HTML, exactly as on the server. */
export const componentsAsHtml: Plugin = {
	name: 'components-as-html',
	enforce: 'pre',
	resolveId: (id) => (id === 'svelte/internal/server' ? RUNTIME : null),
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
		const html = js.code
			.replace(HYDRATION_MARKS, '')
			.replace(EMPTY_PUSH, '')
			.replace(SLOTS, '');
		return { code: html, moduleType: 'js' };
	}
};
