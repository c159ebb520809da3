import { toegangData } from '#lib/server/auth/page-data.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = (event) => {
	// Asked anew at every move, so that the page knows when the session ends.
	event.depends('app:sessie');
	void event.url.pathname;
	return toegangData(event);
};
