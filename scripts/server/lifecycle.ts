/** Runs `stop` once, at the first signal or when the process that started this one is gone. */
export function whenAskedToStop(stop: (reason: string) => Promise<void>): void {
	let asked = false;
	const once = (reason: string) => {
		if (asked) return;
		asked = true;
		stop(reason).then(
			() => process.exit(0),
			(error: unknown) => {
				console.error(error instanceof Error ? error.message : error);
				process.exit(1);
			}
		);
	};
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, once);
	if (process.connected) process.on('disconnect', () => once('disconnect'));
}
