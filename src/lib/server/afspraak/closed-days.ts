import { feestdagenIn } from '#lib/klok/feestdagen.ts';

/** The public holidays between two days: nobody has appointments then. */
export function closedDays(van: string, tot: string): ReadonlySet<string> {
	const [eerste, laatste] = [van, tot].map((dag) => Number(dag.slice(0, 4)));
	const jaren = new Set([eerste ?? 0, laatste ?? 0]);
	return new Set([...jaren].flatMap((jaar) => feestdagenIn(jaar).map(({ dag }) => dag)));
}
