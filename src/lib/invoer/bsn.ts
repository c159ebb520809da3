const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;

/** Nine digits that pass the eleven test. A number that passes need not have been given to anybody. */
export function isBsn(text: string): boolean {
	if (!/^\d{9}$/.test(text) || text === '000000000') return false;
	const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(text[place]), 0);
	return sum % 11 === 0;
}
