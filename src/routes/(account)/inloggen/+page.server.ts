import { error } from '@sveltejs/kit';
import { INLOGREDENEN, isInlogreden } from '#lib/toegang/inlogreden.ts';
import { ROUTES } from '#lib/toegang/routes.ts';
import { wantedPath } from '#lib/server/auth/wanted-path.ts';
import { providers } from '#lib/server/auth/oidc/provider.ts';
import { GESCAND } from '#lib/server/voorlichting/incheck-cookie.ts';
import type { PageServerLoad } from './$types';

/** Accounts of the portal itself, where those exist. */
const eigenAccounts = Object.keys(ROUTES).some((id) => id.endsWith('/inloggen/medewerker'));

export const load: PageServerLoad = async (event) => {
	const { url } = event;
	const fout = url.searchParams.get('fout') ?? '';
	const terug = await wantedPath(event);
	if (isInlogreden(fout))
		error(INLOGREDENEN[fout], {
			message: 'Inloggen is niet gelukt.',
			code: fout,
			...(terug !== undefined && { terug })
		});
	return {
		middelen: providers().map(({ middel }) => middel),
		eigenAccounts,
		query: terug ? `?terug=${encodeURIComponent(terug)}` : '',
		gescand: terug === GESCAND,
		inactief: url.searchParams.get('reden') === 'inactief'
	};
};
