import { error } from '@sveltejs/kit';
import { INLOGREDENEN, isInlogreden } from '#lib/toegang/inlogreden.ts';
import { ROUTES } from '#lib/toegang/routes.ts';
import { safeReturnPath } from '#lib/server/auth/return-path.ts';
import { providers } from '#lib/server/auth/oidc/provider.ts';
import type { PageServerLoad } from './$types';

/** Accounts of the portal itself, where those exist. */
const eigenAccounts = Object.keys(ROUTES).some((id) => id.endsWith('/inloggen/medewerker'));

export const load: PageServerLoad = ({ url }) => {
	const fout = url.searchParams.get('fout') ?? '';
	const terug = safeReturnPath(url.searchParams.get('terug'));
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
		inactief: url.searchParams.get('reden') === 'inactief'
	};
};
