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
import { nieuwTeksten as t } from '../../texts.ts';
import type { Actions, PageServerLoad } from './$types';

const nieuw = z.object({
	naam: line(t.fouten.naam),
	email,
	organisatie: line(t.fouten.organisatie),
	rollen: z.array(z.enum(MEDEWERKERSROLLEN), t.fouten.rollen).min(1, t.fouten.rollen)
});
const BEZET = { id: 'email', message: t.fouten.bezet };

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
