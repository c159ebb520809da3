import { findAlle } from '#lib/server/afspraak/free-times.ts';
import { readOpenSoort } from '#lib/server/afspraak/soort.ts';
import { soortForPublic, withPlek } from '#lib/server/afspraak/view-afspraken.ts';
import { orNotFound } from '#lib/server/http/or-not-found.ts';
import { contextOf } from '#lib/server/request-context.ts';
import { whoAsks } from '#lib/server/voorlichting/who-asks.ts';
import { keuzeTekst } from '#lib/voorlichting/keuze.ts';
import { maandUit } from '#lib/voorlichting/per-dag.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const context = contextOf(event);
	const soort = await orNotFound(() => readOpenSoort(context.db, event.params.soort));
	const magErbij = soort.toegang !== 'na_scan' || (await whoAsks(event, context)).bekend;
	const tijden = await withPlek(context, await findAlle(context, { soort }));
	const meerPlekken = new Set(tijden.map(({ plekId }) => plekId)).size > 1;
	const shown = tijden.map(({ begin, plekId, plek }) => ({
		begin,
		plek: meerPlekken ? plek.naam : undefined,
		keuze: keuzeTekst({ begin, plekId })
	}));
	const gevraagd = event.url.searchParams.get('maand') ?? undefined;
	return {
		soort: soortForPublic(soort),
		magErbij,
		...maandUit(magErbij ? shown : [], gevraagd)
	};
};
