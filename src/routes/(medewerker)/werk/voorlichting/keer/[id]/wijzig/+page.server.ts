import { fail, redirect } from '@sveltejs/kit';
import type { Fout } from '#lib/server/http/fouten.ts';
import { orNotFound } from '#lib/server/http/or-not-found.ts';
import { readForm } from '#lib/server/http/read-form.ts';
import { changeSession } from '#lib/server/planner/change-session.ts';
import { viewPlanning } from '#lib/server/planner/view-planning.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import { keuzesVoor, nietAangeboden } from '../../../keuzes.server.ts';
import { wijzigSchema } from '../../../plan.schemas.ts';
import { keerTeksten, wijzigTeksten as t } from '../../../texts.ts';
import { alsTekst, delenVan, ingevuldVan, type Ingevuld } from './ingevuld.ts';
import { partFouten } from './part-fouten.ts';
import type { Actions, PageServerLoad } from './$types';

/** Which field each refusal is about; the whole form when none. */
const VELD = {
	te_klein: 'capaciteit',
	host_bezet: 'hostId',
	voorbij: 'dag',
	afgelast: '',
	volgorde: 'dag'
} as const;

const plekkenVan = ({ delen }: Awaited<ReturnType<typeof viewPlanning>>) =>
	delen.map(({ plek }) => plek.id);

export const load: PageServerLoad = async (event) => {
	const context = actorContextOf(event);
	const keer = await orNotFound(() => viewPlanning(context, event.params.id));
	const dicht = keer.afgelastOp ? keerTeksten.afgelast : keer.voorbij && keerTeksten.voorbij;
	return {
		keer: { id: keer.id, titel: keer.titel },
		dicht: dicht || undefined,
		keuzes: await keuzesVoor(context, plekkenVan(keer)),
		ingevuld: ingevuldVan(keer)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const context = actorContextOf(event);
		const keer = await orNotFound(() => viewPlanning(context, event.params.id));
		const read = await readForm(event.request, wijzigSchema);
		if (!read.ok) {
			const ingevuld: Ingevuld = { ...ingevuldVan(keer), ...(read.form.data as Partial<Ingevuld>) };
			return fail(400, { ingevuld, fouten: partFouten(read.form) });
		}
		const { data } = read;
		const ingevuld = alsTekst(data);
		const keuzes = await keuzesVoor(context, plekkenVan(keer));
		const fouten = nietAangeboden(keuzes, { plekken: data.plekId, hostId: data.hostId });
		if (fouten.length > 0) return fail(400, { ingevuld, fouten });
		const uitkomst = await orNotFound(() =>
			changeSession(
				context,
				keer.id,
				{ ...data, delen: delenVan(data) },
				{ eerstTonen: !data.gezien }
			)
		);
		if (uitkomst === 'gedaan') redirect(303, `/werk/voorlichting/keer/${keer.id}`);
		if (typeof uitkomst === 'object') return { ingevuld, fouten: [], voorbeeld: uitkomst };
		// What a colleague made of it is shown, not what was typed over it.
		const verouderd: Fout[] = [{ message: t.verouderd }];
		if (uitkomst === 'verouderd')
			return fail(409, { ingevuld: ingevuldVan(keer), fouten: verouderd });
		const id = VELD[uitkomst];
		const fout: Fout = { ...(id && { id }), message: t.uitkomst[uitkomst] };
		return fail(409, { ingevuld, fouten: [fout] });
	}
};
