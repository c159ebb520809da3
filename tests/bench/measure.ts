/** Keeps every result alive, so that nothing measured can be left out as useless. */
export const sink = { total: 0 };

// Processor time of this process, not the clock on the wall: what else the machine does must not count as ours.
function processorMs(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

/** Does the work during this many milliseconds of one core and gives how often it was done per second. */
export function perSecond(work: (turn: number) => number, milliseconds: number): number {
	const started = processorMs();
	let turns = 0;
	let elapsed: number;
	do {
		for (let inner = 0; inner < 8; inner += 1) sink.total += work(turns + inner);
		turns += 8;
		elapsed = processorMs() - started;
	} while (elapsed < milliseconds);
	return (turns / elapsed) * 1000;
}

export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export const rounded = (value: number) => Math.round(value * 100) / 100;
