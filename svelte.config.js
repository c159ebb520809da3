import adapter from '@sveltejs/adapter-node';
import { cssHash } from './scripts/css-hash.js';
import { cspDirectives } from './src/lib/server/http/csp.js';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true, cssHash },
	kit: {
		adapter: adapter({ precompress: true }),
		csp: { mode: 'auto', directives: structuredClone(cspDirectives) },
		typescript: {
			config: (generated) => {
				generated.include.push('../scripts/**/*.ts', '../drizzle/*.ts');
			}
		}
	}
};
