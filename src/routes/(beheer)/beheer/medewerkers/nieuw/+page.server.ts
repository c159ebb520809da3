import { fail } from '@sveltejs/kit';
import { z } from 'zod';
import { relyingParty } from '#lib/server/auth/relying-party.ts';
import { foutenOf } from '#lib/server/http/fouten.ts';
import { readForm } from '#lib/server/http/read-form.ts';
import { email, line } from '#lib/server/medewerker/fields.ts';
import { inviteMedewerker } from '#lib/server/medewerker/invite-medewerker.ts';
import { listOrganisaties } from '#lib/server/medewerker/list-organisaties.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import { MEDEWERKERSROLLEN } from '#lib/toegang/rollen.ts';
import type { Actions, PageServerLoad } from './$types';

const nieuw = z.object({
	naam: line('Vul een naam in.'),
	email,
	organisatie: line('Vul in voor wie deze persoon werkt.'),
	rollen: z
		.array(z.enum(MEDEWERKERSROLLEN), 'Kies minstens één rol.')
		.min(1, 'Kies minstens één rol.')
});
const BEZET = { id: 'email', message: 'Dit e-mailadres heeft al een account.' };

export const load: PageServerLoad = async (event) => ({
	organisaties: await listOrganisaties(actorContextOf(event))
});

export const actions: Actions = {
	default: async (event) => {
		const read = await readForm(event.request, nieuw);
		if (!read.ok) return fail(400, { ingevuld: read.form.data, fouten: foutenOf(read.form) });
		const made = await inviteMedewerker(actorContextOf(event), read.data);
		if (!made) return fail(409, { ingevuld: read.data, fouten: [BEZET] });
		const link = `${relyingParty(event.url).origin}/uitnodiging/${made.token}`;
		return { klaar: { link, naam: read.data.naam, accountId: made.accountId } };
	}
};
