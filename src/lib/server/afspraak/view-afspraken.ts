import { inArray } from 'drizzle-orm';
import type { VrijeTijd } from '#lib/voorlichting/beschikbaarheid.ts';
import type { Context } from '../context.ts';
import { plek } from '../db/schema/bijeenkomst.ts';
import { findAlle } from './free-times.ts';
import { adresVan, listOpenSoorten, type Afspraaksoort } from './soort.ts';

type OnTime = Pick<Context, 'db' | 'klok'>;

/** What of a kind may be known by everybody. */
export const soortForPublic = (soort: Afspraaksoort) => ({
	adres: adresVan(soort),
	titel: soort.titel,
	uitleg: soort.uitleg,
	minuten: soort.minuten,
	medewerkers: soort.medewerkers,
	plekSoort: soort.plekSoort,
	toegang: soort.toegang
});

/** The kinds that anybody can choose from, each with its first free time. */
export async function viewSoorten(context: OnTime) {
	const uit = [];
	for (const soort of await listOpenSoorten(context.db)) {
		const [eerste] = await findAlle(context, { soort });
		uit.push({ ...soortForPublic(soort), eerste: eerste?.begin });
	}
	return uit;
}

/** Times with their place in words. Who is there is not for everybody, and neither is the address of a video call. */
export async function withPlek({ db }: OnTime, tijden: readonly VrijeTijd[]) {
	const ids = [...new Set(tijden.map(({ plekId }) => plekId))];
	const plekken = ids.length > 0 ? await db.select().from(plek).where(inArray(plek.id, ids)) : [];
	return tijden.flatMap(({ begin, eind, plekId }) => {
		const found = plekken.find(({ id }) => id === plekId);
		return found ? [{ begin, eind, plekId, plek: { ...found, verbinding: null } }] : [];
	});
}
