/** Hours may be given per week; a year has 52 of them, and whoever counts otherwise gives the year. */
export const WEEKS_IN_A_YEAR = 52;
export const HOURS_IN_A_WEEK = 168;

/** Hours per year as somebody most likely typed them: per week when that is whole, or half an hour more. */
export function hoursAsTyped(perYear: number): { getal: string; per: 'week' | 'jaar' } {
	const perWeek = perYear / WEEKS_IN_A_YEAR;
	return Number.isInteger(perWeek * 2)
		? { getal: String(perWeek).replace('.', ','), per: 'week' }
		: { getal: String(perYear), per: 'jaar' };
}
