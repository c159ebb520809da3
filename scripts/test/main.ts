import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../server/environment.ts';
import { schedule } from './schedule.ts';
import { runStage, type Outcome, type Stage } from './stage.ts';
import { stages } from './stages.ts';

function chosenStages(only: string | undefined): Stage[] {
	if (only === undefined) return [...stages];
	const wanted = only.split(',');
	const unknown = wanted.filter((name) => !stages.some((stage) => stage.name === name));
	if (unknown.length === 0)
		return stages.filter(({ name }) => wanted.includes(name) || name === 'sync');
	console.error(
		`Onbekend: ${unknown.join(', ')}. Kies uit: ${stages.map(({ name }) => name).join(', ')}.`
	);
	process.exit(1);
}

function report(stage: Stage, { passed, failed, output, seconds }: Outcome): void {
	const mark = failed > 0 ? 'FAILED' : 'ok';
	console.log(
		`${mark.padEnd(7)} ${stage.name.padEnd(8)} ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`
	);
	if (failed > 0) console.log(`\n${output.trim()}\n`);
}

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const folder = join(root, 'test-results', 'rapport');
mkdirSync(folder, { recursive: true });
process.on('disconnect', () => process.exit(1));
process.chdir(root);
const chosen = chosenStages(values.only);
const outcomes = await schedule(chosen, 2, async (stage) => {
	const outcome = await runStage(root, stage, folder);
	report(stage, outcome);
	return outcome;
});
let passed = 0;
let failed = 0;
for (const outcome of outcomes.values()) {
	passed += outcome.passed;
	failed += outcome.failed;
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
