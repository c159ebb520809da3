/** Everybody who can log in has one or more of these. Nobody is an anonymous visitor. */
export const ROLLEN = [
	'ondernemer',
	'gegevensbeheerder',
	'consulent',
	'senior',
	'adviseur',
	'begeleider',
	'verwijzer',
	'beheerder',
	'regio'
] as const;

export type Rol = (typeof ROLLEN)[number];

/** What each role is for, for the page that shows who may do what. */
export const ROL_TEKST: Readonly<Record<Rol, { naam: string; uitleg: string }>> = {
	ondernemer: { naam: 'Ondernemer', uitleg: 'Ziet en vult het eigen dossier.' },
	gegevensbeheerder: {
		naam: 'Gegevensbeheerder',
		uitleg: 'Maakt dossiers compleet. Geeft geen oordeel.'
	},
	consulent: { naam: 'Consulent', uitleg: 'Behandelt dossiers en bereidt het besluit voor.' },
	senior: { naam: 'Senior', uitleg: 'Kijkt mee als tweede paar ogen en heeft mandaat.' },
	adviseur: {
		naam: 'Adviseur',
		uitleg:
			'Werkt bij een bureau. Ziet alleen dossiers met een opdracht, en daarvan wat over het bedrijf gaat.'
	},
	begeleider: {
		naam: 'Begeleider',
		uitleg:
			'Begeleidt een ondernemer. Ziet alleen dat dossier, en daarvan wat over het bedrijf gaat.'
	},
	verwijzer: {
		naam: 'Verwijzer',
		uitleg: 'Verwijst iemand door. Ziet alleen de stand, en alleen met toestemming.'
	},
	beheerder: { naam: 'Beheerder', uitleg: 'Regelt instellingen en toegang. Ziet geen dossiers.' },
	regio: { naam: 'Regio', uitleg: 'Ziet alleen cijfers.' }
};

/** Roles of people who work on other people's affairs. */
export const MEDEWERKERSROLLEN = ROLLEN.filter((rol) => rol !== 'ondernemer');

export function isRol(tekst: string): tekst is Rol {
	return (ROLLEN as readonly string[]).includes(tekst);
}
