import type { Stage } from './stage.ts';

interface VitestReport {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly testResults: readonly { status: string; assertionResults: readonly unknown[] }[];
}

interface PlaywrightReport {
	readonly stats: { expected: number; unexpected: number; flaky: number };
	readonly errors: readonly unknown[];
}

function vitestCounts(report: string): { passed: number; failed: number } {
	const { numPassedTests, numFailedTests, testResults } = JSON.parse(report) as VitestReport;
	const broken = testResults.filter(
		(file) => file.status === 'failed' && file.assertionResults.length === 0
	);
	return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

function playwrightCounts(report: string): { passed: number; failed: number } {
	const { stats, errors } = JSON.parse(report) as PlaywrightReport;
	return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

const vitest = (name: string, project: string, after: readonly string[]): Stage => ({
	name,
	command: ['node', 'scripts/test/vitest.ts', project],
	after,
	count: vitestCounts
});

/** Everything that `npm test` does, in order of urgency. */
export const stages: readonly Stage[] = [
	{ name: 'sync', command: ['svelte-kit', 'sync'], after: [] },
	{ name: 'build', command: ['node', 'scripts/test/build.ts'], after: ['sync'] },
	vitest('wet', 'wet', ['sync']),
	vitest('unit', 'unit', ['sync']),
	vitest('server', 'server', ['sync']),
	{
		name: 'e2e',
		command: ['node', 'scripts/test/e2e.ts'],
		after: ['build'],
		count: playwrightCounts
	},
	{
		name: 'types',
		command: ['svelte-check', '--tsconfig', './tsconfig.json', '--threshold', 'error'],
		after: ['sync']
	},
	{ name: 'lint', command: ['eslint', '.', '--max-warnings', '0'], after: ['sync'] },
	{ name: 'unused', command: ['knip', '--no-progress'], after: ['sync'] },
	{
		name: 'format',
		command: [
			'prettier',
			'--check',
			'--log-level',
			'warn',
			'.',
			'!drizzle/meta',
			'!package-lock.json'
		],
		after: []
	}
];
