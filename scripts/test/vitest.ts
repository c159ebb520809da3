import { spawnSync } from 'node:child_process';

const [project = ''] = process.argv.slice(2);
const report = process.env['TEST_RAPPORT'] ?? `test-results/${project}.json`;
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
const { status } = spawnSync(
	'vitest',
	['run', '--project', project, '--passWithNoTests', ...reporters],
	{ stdio: 'inherit' }
);
process.exit(status ?? 1);
