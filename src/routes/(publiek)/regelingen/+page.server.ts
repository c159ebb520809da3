import { systemKlok } from '#lib/server/klok.ts';
import type { PageServerLoad } from './$types';
import { cijfersOp, minimumleeftijdOp } from './cijfers.ts';

export const load: PageServerLoad = () => {
	const peildatum = systemKlok.vandaag();
	return {
		jaar: peildatum.slice(0, 4),
		cijfers: cijfersOp(peildatum),
		leeftijd: minimumleeftijdOp(peildatum)
	};
};
