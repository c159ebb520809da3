import { z } from 'zod';
import { hasWerkaccounts } from '#lib/server/auth/oidc/provider.ts';
import { readForm } from '#lib/server/http/read-form.ts';
import { listMedewerkers } from '#lib/server/medewerker/list-medewerkers.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import { MEDEWERKERSROLLEN } from '#lib/toegang/rollen.ts';
import { voldoetAan } from '#lib/toegang/zoek-medewerker.ts';
import type { Actions, PageServerLoad } from './$types';

const zoekvraag = z.object({
	tekst: z.string().trim().max(120),
	rol: z.enum(['', ...MEDEWERKERSROLLEN])
});

export const load: PageServerLoad = async (event) => ({
	medewerkers: await listMedewerkers(actorContextOf(event)),
	werkaccounts: hasWerkaccounts()
});

export const actions: Actions = {
	/** By POST: a name does not belong in an address. */
	zoek: async (event) => {
		const read = await readForm(event.request, zoekvraag);
		const { tekst, rol } = read.ok ? read.data : { tekst: '', rol: '' as const };
		const zoek = { tekst, rol: rol || undefined };
		const medewerkers = await listMedewerkers(actorContextOf(event));
		return { zoek, medewerkers: medewerkers.filter((wie) => voldoetAan(zoek, wie)) };
	}
};
