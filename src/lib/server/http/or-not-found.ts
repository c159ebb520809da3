import { NietGevonden } from '../auth/guard.ts';
import { notFound } from './not-found.ts';

/** Turns what is not there for this person into the page of an address that does not exist. */
export async function orNotFound<T>(work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (reason) {
		if (reason instanceof NietGevonden) notFound();
		throw reason;
	}
}
