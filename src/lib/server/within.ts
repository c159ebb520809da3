/** What `within` throws when the work takes too long. */
export class TooLate extends Error {
	override readonly name = 'TooLate';
}

/** The outcome of the work, or TooLate after so many milliseconds: a network that swallows packets never says no. */
export async function within<T>(work: Promise<T>, ms: number): Promise<T> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new TooLate(`no answer within ${ms} ms`)), ms);
	});
	return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
