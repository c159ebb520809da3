import type { FeitId, FeitWaarde } from '#lib/bbz/index.ts';
import { hoursAsTyped } from '#lib/scan/hours.ts';
import type { Velden } from '#lib/scan/scan.types.ts';

/** What stands in the fields of a fact: what was typed when that was wrong, otherwise what is known. */
export function typedValues(id: FeitId, nu: FeitWaarde | undefined, velden: Velden) {
	const typed = (deel = '') => velden[id + deel]?.[0];
	/** Of two choices neither is made. */
	const chosen = (deel = '') => (velden[id + deel]?.[1] === undefined ? typed(deel) : '');
	const uren = typeof nu === 'number' ? hoursAsTyped(nu) : undefined;
	const [jaar = '', maand = '', dag = ''] = typeof nu === 'string' ? nu.split('-') : [];
	return {
		getal: typed() ?? (typeof nu === 'number' ? String(nu).replace('.', ',') : ''),
		keuze: chosen() ?? (typeof nu === 'boolean' ? (nu ? 'ja' : 'nee') : nu?.toString()),
		uren: typed() ?? uren?.getal ?? '',
		per: chosen('-per') ?? uren?.per ?? 'week',
		datum: {
			dag: typed('-dag') ?? dag.replace(/^0/, ''),
			maand: typed('-maand') ?? maand.replace(/^0/, ''),
			jaar: typed('-jaar') ?? jaar
		}
	};
}
