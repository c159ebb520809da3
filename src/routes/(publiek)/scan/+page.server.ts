import { fail } from '@sveltejs/kit';
import { superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { formulierSchema, parseStand } from '#lib/scan/scan.schema.ts';
import { parseDeur } from '#lib/scan/scan.types.ts';
import { resume, submitStap } from '#lib/scan/submit.ts';
import type { Actie, Beurt } from '#lib/scan/submit.ts';
import { startScan } from '#lib/scan/flow.ts';
import { config } from '#lib/server/config.ts';
import { systemKlok } from '#lib/server/klok.ts';
import type { Actions, PageServerLoad } from './$types';

function grondslag() {
	return { peildatum: systemKlok.vandaag(), beleid: config().BELEID };
}

/** Everything typed, as text; files and overlong lists are not part of any question. */
function readVelden(data: FormData): Record<string, string[]> {
	const velden: Record<string, string[]> = {};
	for (const naam of new Set(data.keys())) {
		velden[naam] = data
			.getAll(naam)
			.filter((w) => typeof w === 'string')
			.slice(0, 20);
	}
	return velden;
}

export const load: PageServerLoad = ({ url }) => {
	const g = grondslag();
	const deur = parseDeur(url.searchParams.get('deur'));
	const beurt: Beurt = deur
		? resume(startScan(deur), g)
		: { stand: undefined, plaats: 'deur', fouten: [] };
	return { ...g, beurt };
};

export const actions: Actions = {
	default: async ({ request }) => {
		const data = await request.formData();
		const formulier = await superValidate(data, zod4(formulierSchema));
		const velden = readVelden(data);
		const { stand, waar, actie } = formulier.data;
		const beurt = submitStap(
			{ stand: parseStand(stand), waar, actie: actie as Actie, velden },
			grondslag()
		);
		return beurt.fouten.length ? fail(400, { beurt, velden }) : { beurt, velden: {} };
	}
};
