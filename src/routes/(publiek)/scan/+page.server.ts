import { error, fail } from '@sveltejs/kit';
import { formulierSchema, parseStand } from '#lib/scan/scan.schema.ts';
import { parseDeur } from '#lib/scan/scan.types.ts';
import type { Velden } from '#lib/scan/scan.types.ts';
import { submitForm } from '#lib/scan/submit-form.ts';
import { resume } from '#lib/scan/submit.ts';
import type { Actie, Beurt } from '#lib/scan/submit.ts';
import { startScan } from '#lib/scan/flow.ts';
import { config } from '#lib/server/config.ts';
import { readFormData, unreadable } from '#lib/server/http/form-fields.ts';
import { systemKlok } from '#lib/server/klok.ts';
import type { Actions, PageServerLoad } from './$types';

function grondslag() {
	return { peildatum: systemKlok.vandaag(), beleid: config().BELEID };
}

/** More fields than any page of the scan has; beyond it somebody is not filling in a form. */
const MEESTE_VELDEN = 100;
const MEESTE_WAARDEN = 20;

/** Everything typed, as text. Files and what is too much are left out. */
function readVelden(data: FormData): Velden {
	const velden = new Map<string, string[]>();
	for (const [naam, waarde] of data) {
		if (typeof waarde !== 'string') continue;
		const al = velden.get(naam);
		if (al) {
			if (al.length < MEESTE_WAARDEN) al.push(waarde);
		} else if (velden.size < MEESTE_VELDEN && !(naam in Object.prototype)) {
			velden.set(naam, [waarde]);
		}
	}
	return Object.fromEntries(velden);
}

export const load: PageServerLoad = ({ url }) => {
	const g = grondslag();
	const deuren = url.searchParams.getAll('deur');
	if (deuren.length > 1) error(400, { message: 'Kies één antwoord.', code: 'meer_dan_een_deur' });
	const deur = parseDeur(deuren);
	const beurt: Beurt = deur
		? resume(startScan(deur), g)
		: { stand: undefined, plaats: 'deur', fouten: [] };
	return { ...g, beurt };
};

export const actions: Actions = {
	default: async ({ request }) => {
		const velden = readVelden(await readFormData(request));
		// What the form itself carries, and no person types.
		const eigen = (naam: string) => {
			const [waarde, ...meer] = velden[naam] ?? [];
			return meer.length ? unreadable() : waarde;
		};
		const formulier = formulierSchema.safeParse({
			stand: eigen('stand'),
			waar: eigen('waar'),
			actie: eigen('actie')
		});
		if (!formulier.success) unreadable();
		const { stand, waar, actie } = formulier.data;
		const beurt = submitForm(
			{ stand: parseStand(stand), waar, actie: actie as Actie, velden },
			grondslag()
		);
		return beurt.fouten.length ? fail(400, { beurt, velden }) : { beurt, velden: {} };
	}
};
