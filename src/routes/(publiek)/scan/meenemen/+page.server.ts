import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { setTicketCookie } from '#lib/server/auth/cookies.ts';
import { offerScan, vouchScan } from '#lib/server/dossier/offer-scan.ts';
import { SCAN_MINUTEN } from '#lib/server/dossier/scan-ticket.ts';
import { readFields, toFormData } from '#lib/server/http/form-fields.ts';
import { contextOf } from '#lib/server/request-context.ts';
import type { Actions, PageServerLoad } from './$types';

/** There is nothing to see here; whoever comes by the address wanted the scan. */
export const load: PageServerLoad = ({ request }) => {
	if (request.method === 'GET') redirect(303, '/scan');
};

const tekst = z.string().catch('');
/** Where a result of the scan opens a door by itself; anything else takes the answers along to a dossier. */
const DEUREN: ReadonlyMap<string, string> = new Map([
	['agenda', '/agenda'],
	['afspraak', '/afspraak']
]);

const formulier = z.object({ stand: tekst, gezien: tekst, naar: tekst });
const VELDEN: ReadonlySet<string> = new Set(Object.keys(formulier.shape));

/** The same form carries what was typed on the page of the result: of no use here. */
const readGepost = async (request: Request) =>
	formulier.parse(Object.fromEntries(toFormData(await readFields(request, VELDEN), () => false)));

export const actions: Actions = {
	default: async (event) => {
		const gepost = await readGepost(event.request);
		const deur = DEUREN.get(gepost.naar);
		const aanbod = await (deur ? vouchScan(contextOf(event)) : offerScan(contextOf(event), gepost));
		if ('fout' in aanbod) return fail(aanbod.fout === 'te_vaak' ? 429 : 400, { fout: aanbod.fout });
		const { token } = aanbod;
		setTicketCookie(event.cookies, deur ? 'gescand' : 'scan', { token, minutes: SCAN_MINUTEN });
		redirect(303, deur ?? '/mijn/scan');
	}
};
