import { build } from 'vite';
import { componentsAsHtml } from './scan-program/components-as-html.ts';
import { slimDecimalPlugin } from './scan-program/slim-decimal.ts';

/**
 * Builds the program of the scan into `static/scan-app/main.js`: the questions, the whole law core
 * and the result in one file, so that its weight is one number and nothing is fetched halfway.
 */
await build({
	configFile: false,
	publicDir: false,
	logLevel: 'warn',
	plugins: [componentsAsHtml, slimDecimalPlugin],
	build: {
		outDir: 'static/scan-app',
		emptyOutDir: true,
		modulePreload: false,
		target: 'es2022',
		rolldownOptions: {
			input: { main: 'src/scan-app/main.ts' },
			output: { entryFileNames: '[name].js' }
		}
	}
});
