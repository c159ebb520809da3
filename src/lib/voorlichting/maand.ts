import { isoDag } from '../taal/moment.ts';

/** One day of a month, with what there is on it. */
export interface MaandDag<T> {
	/** '2026-11-24'. */
	readonly dag: string;
	/** 1 is Monday. */
	readonly weekdag: number;
	readonly items: readonly T[];
}

const twee = (getal: number) => String(getal).padStart(2, '0');

/** The month so many months on: '2026-12' and 1 give '2027-01'. */
export function maandNaast(maand: string, stap: number): string {
	const [jaar = 0, nummer = 1] = maand.split('-').map(Number);
	const telling = jaar * 12 + nummer - 1 + stap;
	return `${Math.floor(telling / 12)}-${twee((telling % 12) + 1)}`;
}

/** Every day of a month, with the items that begin on it in Dutch time. */
export function maandRooster<T extends { readonly begin: Date }>(
	maand: string,
	items: readonly T[]
): MaandDag<T>[] {
	const [jaar = 0, nummer = 1] = maand.split('-').map(Number);
	const dagen = new Date(Date.UTC(jaar, nummer, 0)).getUTCDate();
	return Array.from({ length: dagen }, (_, index) => {
		const dag = `${maand}-${twee(index + 1)}`;
		return {
			dag,
			weekdag: ((new Date(`${dag}T00:00:00Z`).getUTCDay() + 6) % 7) + 1,
			items: items.filter(({ begin }) => isoDag(begin) === dag)
		};
	});
}

/** The same items by month, in the order in which they come. */
export function perMaand<T extends { readonly begin: Date }>(
	items: readonly T[]
): { readonly maand: string; readonly items: readonly T[] }[] {
	const maanden = Map.groupBy(items, ({ begin }) => isoDag(begin).slice(0, 7));
	return [...maanden].map(([maand, samen]) => ({ maand, items: samen }));
}
