import type { Outcome, Stage } from './stage.ts';

/** Runs the stages, a few at a time and each after those it needs; a failed one does not stop the others. */
export async function schedule(
	stages: readonly Stage[],
	atOnce: number,
	run: (stage: Stage) => Promise<Outcome>
): Promise<Map<string, Outcome>> {
	const outcomes = new Map<string, Outcome>();
	const waiting = [...stages];
	const present = new Set(stages.map(({ name }) => name));
	const running = new Set<Promise<void>>();
	const isFree = (stage: Stage) =>
		stage.after.every((name) => !present.has(name) || outcomes.has(name));
	while (waiting.length > 0 || running.size > 0) {
		const next = running.size < atOnce ? waiting.findIndex(isFree) : -1;
		const [stage] = next < 0 ? [] : waiting.splice(next, 1);
		if (!stage) {
			await Promise.race(running);
			continue;
		}
		const work: Promise<void> = run(stage).then((outcome) => {
			outcomes.set(stage.name, outcome);
			running.delete(work);
		});
		running.add(work);
	}
	return outcomes;
}
