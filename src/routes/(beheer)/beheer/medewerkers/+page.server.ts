import { z } from 'zod';
import { readForm } from '#lib/server/http/read-form.ts';
import { listMedewerkers } from '#lib/server/medewerker/list-medewerkers.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import { MEDEWERKERSROLLEN } from '#lib/toegang/rollen.ts';
import { voldoetAan } from '#lib/toegang/zoek-medewerker.ts';
import type { Actions, PageServerLoad } from './$types';

const zoekvraag = z.object({
	tekst: z.string().trim().max(120).catch(''),
	rol: z.enum(MEDEWERKERSROLLEN).optional().catch(undefined)
});

export const load: PageServerLoad = async (event) => ({
	medewerkers: await listMedewerkers(actorContextOf(event))
});

export const actions: Actions = {
	/** By POST: a name does not belong in an address. */
	zoek: async (event) => {
		const read = await readForm(event.request, zoekvraag);
		const vraag = read.ok ? read.data : { tekst: '' };
		const zoek = { tekst: vraag.tekst, rol: vraag.rol };
		const medewerkers = await listMedewerkers(actorContextOf(event));
		return { zoek, medewerkers: medewerkers.filter((wie) => voldoetAan(zoek, wie)) };
	}
};
