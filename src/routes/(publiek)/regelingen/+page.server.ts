import type { PageServerLoad } from './$types';
import { cijfersOp } from './cijfers.ts';

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

export const load: PageServerLoad = () => {
	const peildatum = day.format(new Date());
	return { jaar: peildatum.slice(0, 4), cijfers: cijfersOp(peildatum) };
};
