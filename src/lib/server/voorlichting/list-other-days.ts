import { ruimteVan } from '#lib/voorlichting/agenda.ts';
import type { Context } from '../context.ts';
import { listAgenda } from './list-agenda.ts';
import { mayMoveTo } from './reschedule.ts';
import type { viewBoeking } from './view-boeking.ts';

type Boeking = Pick<
	Awaited<ReturnType<typeof viewBoeking>>,
	'bijeenkomstId' | 'personen' | 'toegang'
>;

/** The sessions that this booking can be moved to, the nearest first. */
export async function listOtherDays(context: Context, boeking: Boeking) {
	const nu = context.klok.nu();
	const { items } = await listAgenda(context, {});
	return items.filter(
		(item) =>
			item.id !== boeking.bijeenkomstId &&
			item.externeUrl === null &&
			item.sluitOp > nu &&
			mayMoveTo(item, boeking.toegang) &&
			ruimteVan(item).vrij >= boeking.personen
	);
}
