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

/** A component's own scope, and a loop over what is always a list. */
const SCOPE = /\$\$renderer\.component\(\(\$\$renderer\) => \{\n([^]*?)\n\t\}\);\n\}/g;
const LOOP =
	/const (each_array\w*) = (\$\.ensure_array_like\(.*\));\n\n\t*for \(let (\$\$index\w*) = 0, \$\$length = \1\.length; \3 < \$\$length; \3\+\+\) \{\n\t*let (.*) = \1\[\3\];/g;

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
			.replace(SLOTS, '')
			.replace(SCOPE, '$1\n}')
			.replace(LOOP, 'for (const $4 of $2) {');
		return { code: html, moduleType: 'js' };
	}
};
