import { build } from 'vite';
import { amountsFromPlugin } from './scan-program/amounts-from.ts';
import { componentsAsHtml } from './scan-program/components-as-html.ts';
import { groupAlikePlugin } from './scan-program/group-alike.ts';
import { parametersInUsePlugin } from './scan-program/parameters-in-use.ts';
import { slimDecimalPlugin } from './scan-program/slim-decimal.ts';
import { sourcesInUsePlugin } from './scan-program/sources-in-use.ts';
import { versionsFromPlugin } from './scan-program/versions-from.ts';

const ENTRY = 'src/scan-app/main.ts';
const YEAR = new Date().getUTCFullYear();

/**
 * Builds the program of the scan into `static/scan-app/main.js`: the questions, the whole law core
 * and the result in one file, so that its weight is one number and nothing is fetched halfway.
 */
await build({
	configFile: false,
	publicDir: false,
	logLevel: 'warn',
	plugins: [
		amountsFromPlugin(YEAR),
		sourcesInUsePlugin(YEAR),
		versionsFromPlugin(YEAR),
		parametersInUsePlugin,
		componentsAsHtml,
		slimDecimalPlugin,
		groupAlikePlugin
	],
	build: {
		outDir: 'static/scan-app',
		emptyOutDir: true,
		modulePreload: false,
		target: 'es2022',
		rolldownOptions: {
			input: { main: ENTRY },
			// A name that a part of the program lacks is a defect, never a warning.
			onLog: (level, log) => {
				if (level === 'warn' && log.code !== 'PLUGIN_TIMINGS') throw new Error(log.message);
			},
			output: { entryFileNames: '[name].js' }
		}
	}
});
