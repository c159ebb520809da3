import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { expect, test } from 'vitest';
import { borderRules } from './border-rules.ts';

async function violations(): Promise<string[]> {
	const options = {
		ruleSet: { forbidden: borderRules },
		validate: true,
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '(^|/)(\\.svelte-kit|build)/|svelte/(src/)?internal' },
		tsPreCompilationDeps: true,
		enhancedResolveOptions: {
			conditionNames: ['svelte', 'import', 'node', 'default'],
			extensions: ['.ts', '.js', '.svelte']
		}
	};
	const { output } = await cruise(['src', 'scripts'], options, undefined, {
		tsConfig: extractTSConfig('tsconfig.json')
	});
	const { summary, modules } = output as ICruiseResult;
	if (modules.length < 30) throw new Error('Too few files were read to say anything');
	return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
}

test('every import goes in the allowed direction', { timeout: 60_000 }, async () => {
	expect(await violations()).toEqual([]);
});
