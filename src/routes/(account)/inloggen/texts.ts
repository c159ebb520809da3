import type { Inlogreden } from '#lib/toegang/inlogreden.ts';
import type { OidcMiddel } from '#lib/toegang/middel.ts';

interface Keuze {
	readonly naam: string;
	readonly knop: string;
	readonly uitleg: string;
}

export const MIDDEL_KEUZE: Readonly<Record<OidcMiddel, Keuze>> = {
	digid: {
		naam: 'DigiD',
		knop: 'Inloggen met DigiD',
		uitleg: 'Voor uzelf als ondernemer. Ook als u net begint of wilt stoppen.'
	},
	eherkenning: {
		naam: 'eHerkenning',
		knop: 'Inloggen met eHerkenning',
		uitleg: 'Namens uw bedrijf, als u daar een inlogmiddel voor hebt.'
	},
	gemeente: {
		naam: 'uw werkaccount',
		knop: 'Inloggen met uw werkaccount',
		uitleg: 'Voor wie bij de gemeente of een partner werkt.'
	}
};

/** What somebody reads when logging in did not work. */
export interface Uitleg {
	readonly titel: string;
	readonly regels: readonly string[];
	/** What helps best; trying the same again unless told otherwise. */
	readonly verder?: 'anders' | 'contact';
}

/** For who scanned the code of somebody who comes, and is not logged in. */
export const GESCAND_TEKST: Uitleg = {
	titel: 'U scande de code van een bezoeker',
	regels: [
		'Ontvangt u deze bezoeker? Log in onder ‘Ik werk hier’. Daarna ziet u de bezoeker op uw lijst.',
		'Hebt u zelf een plek geboekt? Dan hoeft u niet in te loggen. Open de link in onze mail.'
	]
};

/** What somebody can do after a refusal. */
export const VERDER = {
	opnieuw: 'Opnieuw inloggen',
	anders: 'Kies een andere manier',
	contact: 'Bel of mail ons'
} as const;

const opnieuw: Uitleg = {
	titel: 'Het inloggen is niet afgemaakt',
	regels: [
		'Dat gebeurt als u lang wacht, of een oude link opent.',
		'Er is niets kwijt. Begin hieronder opnieuw.'
	]
};

const tegengehouden: Uitleg = {
	titel: 'We konden niet veilig inloggen',
	regels: [
		'Het antwoord dat we kregen klopte niet. Daarom hebben we het inloggen gestopt.',
		'Er is niets kwijt. Begin hieronder opnieuw.',
		'Gaat het weer mis? Bel ons dan.'
	]
};

const storing: Uitleg = {
	titel: 'Inloggen lukt nu even niet',
	regels: [
		'De dienst waarmee u inlogt, werkt nu niet goed. Dit ligt niet aan u.',
		'Wacht een paar minuten en probeer het opnieuw.',
		'Haast? Bel ons. Wij helpen u dan verder.'
	]
};

const REDENEN: Readonly<Record<Inlogreden, Uitleg>> = {
	geannuleerd: {
		titel: 'U bent gestopt met inloggen',
		regels: ['Dat is goed. U bent niet ingelogd.', 'Wilt u toch verder? Kies hieronder opnieuw.']
	},
	poging_onbekend: opnieuw,
	state: opnieuw,
	code_ongeldig: opnieuw,
	verlopen: {
		titel: 'Het inloggen duurde te lang',
		regels: ['Voor uw veiligheid moet u daarom opnieuw beginnen.', 'Er is niets kwijt.']
	},
	middel: tegengehouden,
	uitgever: tegengehouden,
	nonce: tegengehouden,
	ontvanger: tegengehouden,
	algoritme: tegengehouden,
	handtekening: tegengehouden,
	antwoord_ongeldig: tegengehouden,
	niveau_te_laag: {
		titel: 'U hebt een sterkere manier van inloggen nodig',
		regels: [
			'Hier staan gegevens over uw geld en uw gezin. Die beschermen we extra.',
			'Log bij DigiD in met de app of met een sms-code.',
			'Bij eHerkenning hebt u minstens niveau 3 nodig.'
		],
		verder: 'anders'
	},
	tweede_factor: {
		titel: 'U hebt een tweede stap nodig',
		regels: [
			'Alleen een wachtwoord is niet genoeg.',
			'Log in met uw werkaccount en de code of app die daarbij hoort.',
			'Hebt u die niet? Vraag het aan uw beheerder.'
		],
		verder: 'anders'
	},
	gegevens_ontbreken: {
		titel: 'We weten niet wie u bent',
		regels: [
			'We kregen geen bruikbaar nummer van de dienst waarmee u inlogde.',
			'Bel ons. Of probeer een andere manier van inloggen.'
		],
		verder: 'contact'
	},
	account_onbekend: {
		titel: 'U hebt hier nog geen account',
		regels: [
			'Uw inlog klopt, maar u staat nog niet in dit portaal.',
			'Vraag uw beheerder om een account met uw werkadres.',
			'Weet u niet wie dat is? Bel ons dan.'
		],
		verder: 'contact'
	},
	account_geblokkeerd: {
		titel: 'Uw account is geblokkeerd',
		regels: ['U kunt nu niet inloggen.', 'Bel ons. Dan zoeken we uit hoe dat komt.'],
		verder: 'contact'
	},
	aanbieder_weigert: storing,
	aanbieder_stuk: storing,
	aanbieder_onbereikbaar: storing,
	aanbieder_traag: storing,
	niet_ingesteld: {
		titel: 'Zo kunt u hier niet inloggen',
		regels: ['Deze manier van inloggen gebruiken we niet.', 'Kies hieronder een andere manier.'],
		verder: 'anders'
	},
	te_vaak: {
		titel: 'Even rustig aan',
		regels: [
			'Er is kort na elkaar vaak geprobeerd om in te loggen.',
			'Wacht een paar minuten en probeer het opnieuw.'
		]
	}
};

const onverwacht: Uitleg = {
	titel: 'Inloggen is niet gelukt',
	regels: ['Er is niets kwijt. Begin hieronder opnieuw.', 'Gaat het weer mis? Bel ons dan.']
};

/** The explanation that belongs to a code; a general one when there is none. */
export function uitlegBij(code: string | undefined): Uitleg {
	return (REDENEN as Readonly<Record<string, Uitleg>>)[code ?? ''] ?? onverwacht;
}
