import { NietGevonden } from '../auth/guard.ts';
import type { Context } from '../context.ts';
import { readBijeenkomst } from '../voorlichting/bijeenkomst.ts';
import { readBoeking } from '../voorlichting/boeking.ts';
import { vervolgVan } from './attended.ts';
import type { Voor } from './free-times.ts';
import { readSoort } from './soort.ts';

/** For whom another time of this appointment is looked for. @throws NietGevonden when it is none */
export async function forMove(
	context: Context,
	boekingId: string
): Promise<Voor & { readonly behalve: string }> {
	const row = await readBoeking(context.db, boekingId);
	const { afspraaksoortId } = await readBijeenkomst(context.db, row.bijeenkomstId);
	if (!afspraaksoortId) throw new NietGevonden();
	return {
		soort: await readSoort(context.db, afspraaksoortId),
		vervolgVan: await vervolgVan(context, row),
		behalve: row.bijeenkomstId
	};
}
