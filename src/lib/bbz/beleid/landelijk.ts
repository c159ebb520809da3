import type { Beleid } from './beleid.types.ts';

/** Geen eigen keuzen: alleen de wet. */
export const landelijk: Beleid = {
	id: 'landelijk',
	naam: 'Alleen de wet',
	versies: [
		{
			vanaf: '2017-01-01',
			regeling: 'Bbz 2004',
			bron: 'https://wetten.overheid.nl/BWBR0015711',
			maxima: {},
			voorbereiding: [],
			kapitaalOuder: [],
			schuldenBetalen: []
		}
	]
};
