const DAG = 86_400_000;
const middag = (dag: string) => new Date(`${dag}T12:00:00Z`);

/** The calendar day so many days on: '2028-02-28' and 1 give '2028-02-29'. */
export const dagLater = (dag: string, dagen: number): string =>
	new Date(middag(dag).getTime() + dagen * DAG).toISOString().slice(0, 10);

/** 1 is Monday. */
export const weekdagVan = (dag: string): number => ((middag(dag).getUTCDay() + 6) % 7) + 1;

/** The Monday of the week in which a day falls. */
export const maandagVan = (dag: string): string => dagLater(dag, 1 - weekdagVan(dag));

/** Every day from the first to the last, both included. */
export function dagenVan(eerste: string, laatste: string): string[] {
	const aantal = Math.round((middag(laatste).getTime() - middag(eerste).getTime()) / DAG) + 1;
	return Array.from({ length: Math.max(0, aantal) }, (_, index) => dagLater(eerste, index));
}
