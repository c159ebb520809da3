import type { PlekGegevens } from '#lib/server/planner/plekken.ts';

const JA_NEE = { true: 'ja', false: 'nee', null: 'onbekend' } as const;

/** The form as a place is, or as it was sent and read. */
export const ingevuldVan = ({
	naam,
	soort,
	adres,
	parkeren,
	route,
	verbinding,
	rolstoel,
	gestopt
}: PlekGegevens) => ({
	naam,
	soort,
	adres: adres ?? '',
	parkeren: parkeren ?? '',
	route: route ?? '',
	verbinding: verbinding ?? '',
	rolstoel: JA_NEE[`${rolstoel}`],
	gestopt: gestopt ? ['ja'] : []
});
