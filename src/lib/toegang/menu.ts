import { mag, type Recht } from './rechten.ts';
import type { Rol } from './rollen.ts';

export interface MenuItem {
	readonly href: string;
	readonly label: string;
}

const PLEKKEN: readonly (MenuItem & { recht: Recht })[] = [
	{ href: '/mijn', label: 'Mijn dossier', recht: 'mijn.zien' },
	{ href: '/mijn/afspraken', label: 'Afspraken', recht: 'boeking.eigen' },
	{ href: '/mijn/inzage', label: 'Wie keek mee', recht: 'inzage.zien' },
	{ href: '/mijn/toestemming', label: 'Laat meekijken', recht: 'toestemming.geven' },
	{ href: '/werk', label: 'Dossiers', recht: 'werk.zien' },
	{ href: '/werk/vandaag', label: 'Vandaag', recht: 'voorlichting.ontvangen' },
	{ href: '/werk/uren', label: 'Mijn uren', recht: 'beschikbaarheid.eigen' },
	{ href: '/regio', label: 'Cijfers', recht: 'cijfers.zien' },
	{ href: '/beheer/medewerkers', label: 'Medewerkers', recht: 'medewerker.beheren' },
	{ href: '/werk/voorlichting', label: 'Voorlichting', recht: 'voorlichting.plannen' },
	{ href: '/beheer/vragen', label: 'Vragen', recht: 'vraag.publiceren' },
	{ href: '/beheer/sessies', label: 'Sessies', recht: 'sessie.beeindigen' },
	{ href: '/beheer/post', label: 'Post', recht: 'post.zien' },
	{ href: '/beheer/rechten', label: 'Rechten', recht: 'rechten.zien' },
	{ href: '/account', label: 'Account', recht: 'sessie.eigen' }
];

/** The places in the menu of somebody with these roles. */
export function menuFor(rollen: readonly Rol[]): MenuItem[] {
	return PLEKKEN.filter(({ recht }) => mag(recht, rollen)).map(({ href, label }) => ({
		href,
		label
	}));
}

/** Where somebody with these roles begins. */
export function startFor(rollen: readonly Rol[]): string {
	return menuFor(rollen)[0]?.href ?? '/';
}

/** Where beheer begins for somebody with these roles. */
export function beheerFor(rollen: readonly Rol[]): string {
	return menuFor(rollen).find(({ href }) => href.startsWith('/beheer/'))?.href ?? startFor(rollen);
}

/** What stands around a page for whoever is logged in. */
export interface Kader {
	readonly menu: readonly MenuItem[];
	/** Whether they work here: the words for ondernemers below a page are not for them. */
	readonly medewerker: boolean;
}

export const kaderVoor = (rollen: readonly Rol[]): Kader => ({
	menu: menuFor(rollen),
	medewerker: rollen.some((rol) => rol !== 'ondernemer')
});
