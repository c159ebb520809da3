import type { Recht } from './rechten.ts';

/** Who may come here: everybody, or whoever has this permission. */
export type Toegang = 'openbaar' | Recht;

/**
 * Every route with every way in: `GET`, `POST`, `POST ?/action` for a named form action, or `*` for a route
 * that answers every method itself. What is not in here does not exist for anybody: the guard answers 404,
 * and a test compares this table with the files.
 */
export const ROUTES: Readonly<Record<string, Readonly<Record<string, Toegang>>>> = {
	'/(publiek)': { '*': 'openbaar' },
	'/(publiek)/agenda': { GET: 'openbaar' },
	'/(publiek)/agenda/[id]': { GET: 'openbaar', POST: 'openbaar' },
	'/(publiek)/afspraak': { GET: 'openbaar' },
	'/(publiek)/afspraak/[soort]': { GET: 'openbaar' },
	'/(publiek)/afspraak/[soort]/boek': { GET: 'openbaar', POST: 'openbaar' },
	'/(publiek)/b/[token]': { GET: 'openbaar' },
	'/(publiek)/boeking': {
		GET: 'openbaar',
		'POST ?/bevestig': 'openbaar',
		'POST ?/code': 'openbaar',
		'POST ?/minder': 'openbaar',
		'POST ?/kom': 'openbaar',
		'POST ?/aanvaard': 'openbaar',
		'POST ?/wijs_af': 'openbaar',
		'POST ?/verlaat': 'openbaar',
		'POST ?/zeg_af': 'openbaar'
	},
	'/(publiek)/boeking/afspraak.ics': { GET: 'openbaar' },
	'/(publiek)/boeking/verzet': { GET: 'openbaar', POST: 'openbaar' },
	'/(publiek)/boeking/vervolg': { GET: 'openbaar', POST: 'openbaar' },
	'/(publiek)/boeking/verplaats': { GET: 'openbaar', POST: 'openbaar' },
	'/(publiek)/i/[token]': { GET: 'openbaar' },
	'/(publiek)/offline': { '*': 'openbaar' },
	'/(publiek)/over': { '*': 'openbaar' },
	'/(publiek)/privacy': { '*': 'openbaar' },
	'/(publiek)/regelingen': { '*': 'openbaar' },
	'/(publiek)/scan': { '*': 'openbaar' },
	'/(publiek)/scan/meenemen': { GET: 'openbaar', POST: 'openbaar' },
	'/(publiek)/toegankelijkheid': { '*': 'openbaar' },
	'/(publiek)/kwetsbaarheid-melden': { '*': 'openbaar' },
	'/(publiek)/[x+2e]well-known/security.txt': { '*': 'openbaar' },
	'/(publiek)/vragen': { GET: 'openbaar' },
	'/(dev)/componenten': { '*': 'openbaar' },
	'/(publiek)/onbekend': { '*': 'openbaar' },
	'/(publiek)/geweigerd': { '*': 'openbaar' },
	'/(ondernemer)/mijn': { GET: 'mijn.zien' },
	'/(ondernemer)/mijn/afspraken': {
		GET: 'boeking.eigen',
		'POST ?/open': 'boeking.eigen',
		'POST ?/bijdossier': 'boeking.eigen',
		'POST ?/losvandossier': 'boeking.eigen'
	},
	'/(ondernemer)/mijn/dossier/[dossierId]': { GET: 'mijn.zien' },
	'/(ondernemer)/mijn/inzage': { GET: 'inzage.zien' },
	'/(ondernemer)/mijn/scan': {
		GET: 'scan.meenemen',
		'POST ?/meenemen': 'scan.meenemen',
		'POST ?/weggooien': 'scan.meenemen'
	},
	'/(ondernemer)/mijn/toestemming': {
		GET: 'toestemming.geven',
		'POST ?/geef': 'toestemming.geven',
		'POST ?/stop': 'toestemming.geven'
	},
	'/(medewerker)/i': { GET: 'voorlichting.ontvangen' },
	'/(medewerker)/werk': { GET: 'werk.zien' },
	'/(medewerker)/werk/uren': {
		GET: 'beschikbaarheid.eigen',
		'POST ?/zet': 'beschikbaarheid.eigen',
		'POST ?/haalweg': 'beschikbaarheid.eigen',
		'POST ?/zetdag': 'beschikbaarheid.eigen',
		'POST ?/haaldagweg': 'beschikbaarheid.eigen'
	},
	'/(medewerker)/werk/uren/[boekingId]': {
		GET: 'beschikbaarheid.eigen',
		POST: 'beschikbaarheid.eigen'
	},
	'/(medewerker)/werk/dossiers/[dossierId]': { GET: 'werk.zien' },
	'/(medewerker)/werk/dossiers/[dossierId]/toewijzen': {
		GET: 'dossier.toewijzen',
		'POST ?/beeindig': 'dossier.toewijzen',
		'POST ?/wijstoe': 'dossier.toewijzen'
	},
	'/(medewerker)/werk/voorlichting': { GET: 'voorlichting.plannen' },
	'/(medewerker)/werk/voorlichting/nieuw': {
		GET: 'voorlichting.plannen',
		POST: 'voorlichting.plannen'
	},
	'/(medewerker)/werk/voorlichting/[reeksId]': { GET: 'voorlichting.plannen' },
	'/(medewerker)/werk/voorlichting/[reeksId]/wijzig': {
		GET: 'voorlichting.plannen',
		POST: 'voorlichting.plannen'
	},
	'/(medewerker)/werk/voorlichting/[reeksId]/herhaal': {
		GET: 'voorlichting.plannen',
		'POST ?/toon': 'voorlichting.plannen',
		'POST ?/plan': 'voorlichting.plannen'
	},
	'/(medewerker)/werk/voorlichting/[reeksId]/eenmalig': {
		GET: 'voorlichting.plannen',
		POST: 'voorlichting.plannen'
	},
	'/(medewerker)/werk/voorlichting/keer/[id]': { GET: 'voorlichting.plannen' },
	'/(medewerker)/werk/voorlichting/keer/[id]/wijzig': {
		GET: 'voorlichting.plannen',
		POST: 'voorlichting.plannen'
	},
	'/(medewerker)/werk/voorlichting/keer/[id]/afgelasten': {
		GET: 'voorlichting.plannen',
		POST: 'voorlichting.plannen'
	},
	'/(medewerker)/werk/voorlichting/plekken': { GET: 'voorlichting.plannen' },
	'/(medewerker)/werk/voorlichting/plekken/nieuw': {
		GET: 'voorlichting.plannen',
		POST: 'voorlichting.plannen'
	},
	'/(medewerker)/werk/voorlichting/plekken/[plekId]': {
		GET: 'voorlichting.plannen',
		POST: 'voorlichting.plannen'
	},
	'/(medewerker)/werk/bellen': { GET: 'voorlichting.ontvangen' },
	'/(medewerker)/werk/bellen/[boekingId]': {
		GET: 'voorlichting.ontvangen',
		POST: 'voorlichting.ontvangen'
	},
	'/(medewerker)/werk/vandaag': { GET: 'voorlichting.ontvangen' },
	'/(medewerker)/werk/vandaag/[bijeenkomstId]': {
		GET: 'voorlichting.ontvangen',
		'POST ?/aanwezig': 'voorlichting.ontvangen',
		'POST ?/code': 'voorlichting.ontvangen',
		'POST ?/inloper': 'voorlichting.ontvangen',
		'POST ?/vraag': 'voorlichting.ontvangen'
	},
	'/(regio)/regio': { GET: 'cijfers.zien' },
	'/(account)/account': {
		GET: 'sessie.eigen',
		'POST ?/beeindig': 'sessie.eigen',
		'POST ?/overal': 'sessie.eigen'
	},
	'/(account)/account/bevestigen': {
		GET: 'inlogmiddel.eigen',
		'POST ?/wachtwoord': 'inlogmiddel.eigen',
		'POST ?/passkey': 'inlogmiddel.eigen'
	},
	'/(account)/account/bevestigen/passkey': { POST: 'inlogmiddel.eigen' },
	'/(account)/account/wachtwoord': { GET: 'inlogmiddel.eigen', POST: 'inlogmiddel.eigen' },
	'/(account)/account/app': { GET: 'inlogmiddel.eigen', POST: 'inlogmiddel.eigen' },
	'/(account)/account/herstelcodes': {
		GET: 'inlogmiddel.eigen',
		'POST ?/nieuw': 'inlogmiddel.eigen',
		'POST ?/bewaard': 'inlogmiddel.eigen'
	},
	'/(account)/account/passkeys': {
		GET: 'inlogmiddel.eigen',
		'POST ?/nieuw': 'inlogmiddel.eigen',
		'POST ?/verwijder': 'inlogmiddel.eigen'
	},
	'/(account)/account/passkeys/nieuw': { POST: 'inlogmiddel.eigen' },
	'/(beheer)/beheer': { GET: 'beheer.zien' },
	'/(beheer)/beheer/medewerkers': {
		GET: 'medewerker.beheren',
		'POST ?/zoek': 'medewerker.beheren'
	},
	'/(beheer)/beheer/medewerkers/nieuw': { GET: 'medewerker.beheren', POST: 'medewerker.beheren' },
	'/(beheer)/beheer/medewerkers/[id]': {
		GET: 'medewerker.beheren',
		'POST ?/rollen': 'medewerker.beheren',
		'POST ?/blokkeer': 'medewerker.beheren',
		'POST ?/vrijgeven': 'medewerker.beheren',
		'POST ?/link': 'medewerker.beheren',
		'POST ?/sessie': 'sessie.beeindigen',
		'POST ?/sessies': 'sessie.beeindigen'
	},
	'/(beheer)/beheer/sessies': {
		GET: 'sessie.beeindigen',
		'POST ?/zoek': 'sessie.beeindigen',
		'POST ?/sessie': 'sessie.beeindigen',
		'POST ?/sessies': 'sessie.beeindigen'
	},
	'/(beheer)/beheer/post': { GET: 'post.zien', 'POST ?/opnieuw': 'post.zien' },
	'/(beheer)/beheer/vragen': { GET: 'vraag.publiceren' },
	'/(beheer)/beheer/vragen/[id]': {
		GET: 'vraag.publiceren',
		'POST ?/bewaar': 'vraag.publiceren',
		'POST ?/publiceer': 'vraag.publiceren',
		'POST ?/trekterug': 'vraag.publiceren'
	},
	'/(beheer)/beheer/rechten': { GET: 'rechten.zien' },
	'/(toegang)/inloggen/medewerker': {
		GET: 'openbaar',
		'POST ?/wachtwoord': 'openbaar',
		'POST ?/passkey': 'openbaar'
	},
	'/(toegang)/inloggen/medewerker/code': {
		GET: 'openbaar',
		'POST ?/code': 'openbaar',
		'POST ?/herstelcode': 'openbaar'
	},
	'/(toegang)/inloggen/medewerker/passkey': { POST: 'openbaar' },
	'/(toegang)/uitnodiging/[token]': {
		GET: 'openbaar',
		'POST ?/wachtwoord': 'openbaar',
		'POST ?/app': 'openbaar',
		'POST ?/passkey': 'openbaar'
	},
	'/(toegang)/uitnodiging/[token]/passkey': { POST: 'openbaar' },
	'/(account)/sessie': { GET: 'sessie.eigen', POST: 'sessie.eigen' },
	'/(account)/inloggen': { GET: 'openbaar' },
	'/(account)/inloggen/[middel=oidc]': { GET: 'openbaar' },
	'/(account)/inloggen/[middel=oidc]/terug': { GET: 'openbaar' },
	'/[x+2e]well-known/jwks.json': { GET: 'openbaar' },
	'/(account)/uitloggen': { GET: 'openbaar', POST: 'openbaar' },
	'/(account)/start': { GET: 'sessie.eigen' },
	'/api/[...pad]': { '*': 'openbaar' },
	'/api/v1/feiten': { '*': 'openbaar' },
	'/api/v1/openapi.json': { '*': 'openbaar' },
	'/api/v1/toets': { '*': 'openbaar' },
	'/gezondheid/live': { '*': 'openbaar' },
	'/gezondheid/ready': { '*': 'openbaar' },
	'/gezondheid/startup': { '*': 'openbaar' }
};

/** The way in that a request takes: the method, with the named form action if there is one. */
export function wayIn(method: string, search: string): string {
	if (method === 'HEAD') return 'GET';
	if (method !== 'POST') return method;
	// The framework takes the first parameter that begins with a slash, wherever it stands.
	const action = [...new URLSearchParams(search).keys()].find((key) => key.startsWith('/'));
	return action ? `POST ?${action}` : 'POST';
}

/** Who may take this way into this route; undefined when nobody may. */
export function toegangTot(routeId: string, way: string): Toegang | undefined {
	const ways = Object.hasOwn(ROUTES, routeId) ? ROUTES[routeId] : undefined;
	return ways && (Object.hasOwn(ways, way) ? ways[way] : ways['*']);
}
