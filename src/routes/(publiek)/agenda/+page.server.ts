import { agendaVraag, ruimteVan } from '#lib/voorlichting/agenda.ts';
import { contextOf } from '#lib/server/request-context.ts';
import { listAgenda } from '#lib/server/voorlichting/list-agenda.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const vraag = agendaVraag.parse(Object.fromEntries(event.url.searchParams));
	const { items, plekken } = await listAgenda(contextOf(event), {
		...vraag,
		online: vraag.online === 'ja'
	});
	return {
		gekozen: Object.fromEntries(event.url.searchParams) as Record<string, string | undefined>,
		gefilterd: Object.values(vraag).some((waarde) => waarde !== undefined),
		plekken,
		items: items.map(({ capaciteit, bezet, wachtend, ...item }) => ({
			...item,
			ruimte: ruimteVan({ capaciteit, bezet, wachtend })
		}))
	};
};
