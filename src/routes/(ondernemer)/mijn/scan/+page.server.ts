import { redirect } from '@sveltejs/kit';
import { clearTicketCookie, readTicketToken } from '#lib/server/auth/cookies.ts';
import { config } from '#lib/server/config.ts';
import { discardScan } from '#lib/server/dossier/discard-scan.ts';
import { previewScan } from '#lib/server/dossier/preview-scan.ts';
import { takeScan } from '#lib/server/dossier/take-scan.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import type { Actions, PageServerLoad } from './$types';
import { viewScan } from './view.ts';

export const load: PageServerLoad = async (event) => {
	const context = actorContextOf(event);
	const preview = await previewScan(context, readTicketToken(event.cookies, 'scan'));
	const { klok } = context;
	const vandaag = { peildatum: klok.vandaag(), beleid: config().BELEID, nu: klok.nu() };
	return { scan: preview && viewScan(preview, vandaag) };
};

export const actions: Actions = {
	meenemen: async (event) => {
		const token = readTicketToken(event.cookies, 'scan');
		const dossier = await takeScan(actorContextOf(event), token);
		clearTicketCookie(event.cookies, 'scan');
		// Nothing waited: pressed twice, or too late. The page says what that means.
		redirect(303, dossier ? '/mijn?meegenomen' : '/mijn/scan');
	},
	weggooien: async (event) => {
		await discardScan(actorContextOf(event), readTicketToken(event.cookies, 'scan'));
		clearTicketCookie(event.cookies, 'scan');
		redirect(303, '/mijn?weggegooid');
	}
};
