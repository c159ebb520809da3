/** Leaves parts of a list out of a piece of code, each with the comma behind it. */
export function leaveOut(code: string, parts: readonly { start: number; end: number }[]): string {
	return [...parts]
		.sort((a, b) => b.start - a.start)
		.reduce(
			(rest, { start, end }) => rest.slice(0, start) + rest.slice(end).replace(/^\s*,/, ''),
			code
		);
}
