import adapter from '@sveltejs/adapter-node';
import { cssHash } from './scripts/css-hash.js';
import { cspDirectives } from './src/lib/server/http/csp.js';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true, cssHash },
	kit: {
		adapter: adapter({ precompress: true }),
		// Relative addresses tell how deep a page lies: a refusal shown in the place of another page would look
		// different from a page that is not there, and would ask for its style in the wrong place.
		paths: { relative: false },
		// Our own check does more, and answers in Dutch: src/lib/server/http/refuse-forged.ts, first in the hook.
		csrf: { trustedOrigins: ['*'] },
		csp: { mode: 'auto', directives: structuredClone(cspDirectives) },
		typescript: {
			config: (generated) => {
				generated.include.push('../scripts/**/*.ts', '../drizzle/*.ts');
			}
		}
	}
};
