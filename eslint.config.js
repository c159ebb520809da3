import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const law = 'De wet (src/lib/bbz) gebruikt alleen zichzelf en decimal.js.';
const procedure =
	'Een proces gebruikt de wet (via index.ts), de teksten en zod, nooit de server, de schermen of Kit.';
const screen = 'Een scherm mag niets van de server gebruiken, ook geen types.';

// A component is checked by svelte-check. Types once more in the linter take as long as all other files together, so only
// the few that wait for something get them: there a promise can be forgotten.
const waits = [
	'src/lib/ui-bbz/toegang/{LinkGeven,PasskeyKnop,Sessiewacht}.svelte',
	'src/routes/**/Inloper.svelte'
];
const waiting = [
	'AwaitExpression',
	'ImportExpression',
	':function[async=true]',
	'MemberExpression[property.name=/^(then|catch|finally)$/]',
	'CallExpression[callee.name=/^(fetch|goto|invalidate|invalidateAll|tick)$/]'
];

/** @param {string} regex @param {string} message */
const forbidImports = (regex, message) => ({
	// Not `group`: `#` starts a comment in that syntax, so `#lib/*` would match nothing.
	'no-restricted-imports': ['error', { patterns: [{ regex, message }] }]
});

export default ts.config(
	{
		ignores: [
			'static/scan-app/',
			'build/',
			'.svelte-kit/',
			'.data/',
			'node_modules/',
			'test-results/',
			'playwright-report/'
		]
	},
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] }
		},
		rules: {
			// TypeScript checks names itself.
			'no-undef': 'off',
			'no-console': 'error',
			'max-lines': ['error', { max: 300 }],
			'max-lines-per-function': ['error', { max: 40, skipComments: true, skipBlankLines: true }],
			'max-params': ['error', 4],
			eqeqeq: 'error',
			// The portal has no base path, and the components in lib/ui know nothing of Kit.
			'svelte/no-navigation-without-resolve': 'off',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-explicit-any': 'error'
		}
	},
	{
		files: ['**/*.ts', ...waits],
		rules: {
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/only-throw-error': ['error', { allow: ['Redirect', 'HttpError'] }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			'svelte/button-has-type': 'error',
			'max-lines': ['error', { max: 250 }]
		}
	},
	{ files: ['**/*.js', '**/*.mjs'], ...ts.configs.disableTypeChecked },
	{
		files: ['**/*.svelte'],
		ignores: waits,
		...ts.configs.disableTypeChecked,
		rules: {
			...ts.configs.disableTypeChecked.rules,
			'no-restricted-syntax': [
				'error',
				{
					selector: waiting.join(', '),
					message: 'Een component die ergens op wacht, staat bij `waits` in eslint.config.js.'
				}
			]
		}
	},
	{
		files: ['src/lib/bbz/**'],
		ignores: ['**/*.test.ts'],
		rules: {
			...forbidImports(
				'^(#lib/(?!bbz/)|\\$lib/(?!bbz/)|\\$app/|\\$env/|@sveltejs/|svelte|drizzle-orm|zod|node:)',
				law
			),
			'no-restricted-globals': ['error', 'Date', 'process', 'fetch']
		}
	},
	{
		files: ['src/lib/*/**'],
		ignores: ['src/lib/{bbz,server,ui,ui-bbz}/**', '**/*.test.ts'],
		rules: forbidImports(
			'^(#lib/(server|ui|ui-bbz|bbz/(?!index\\.ts$))|\\$lib/|\\$app/|\\$env/|@sveltejs/|drizzle-orm|node:)',
			procedure
		)
	},
	{
		files: ['src/lib/ui/**', 'src/lib/ui-bbz/**'],
		rules: forbidImports('^(#lib/server/|\\$lib/server/|\\$env/|drizzle-orm|node:)', screen)
	},
	{ files: ['scripts/**', 'tests/bench/**', 'tests/beproef/**'], rules: { 'no-console': 'off' } },
	{
		// A table of cases or a describe block is long by nature.
		files: ['**/*.test.ts', '**/*.spec.ts', 'tests/**', 'src/lib/bbz/parameters/**'],
		rules: { 'max-lines': ['error', { max: 400 }], 'max-lines-per-function': 'off' }
	}
);
