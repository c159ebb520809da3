import {
	DEMO_MEDEWERKERS,
	DEMO_ONDERNEMERS,
	DEMO_ORGANISATIES
} from '../../src/lib/server/db/seed/demo-people.ts';
import { ROL_TEKST } from '../../src/lib/toegang/rollen.ts';
import type { OidcMiddel } from '../../src/lib/toegang/middel.ts';
import { DIGID_NIVEAUS, EHERKENNING_NIVEAUS } from '../../src/lib/toegang/zekerheid.ts';

/** Somebody on the page of the example provider, with what it says about them. */
export interface Person {
	readonly id: string;
	readonly naam: string;
	readonly uitleg: string;
	readonly claims: Readonly<Record<string, string | boolean>>;
}

/** How sure the example provider says to be. */
export interface Level {
	readonly id: string;
	readonly naam: string;
	readonly acr: string;
	readonly amr: readonly string[];
}

const staff: readonly Person[] = DEMO_MEDEWERKERS.map(
	({ id, naam, email, rollen, organisatie }) => ({
		id,
		naam,
		uitleg: `${rollen.map((rol) => ROL_TEKST[rol].naam).join(', ')}, ${DEMO_ORGANISATIES[organisatie].naam}`,
		claims: { email, email_verified: true }
	})
);

const stranger: Person = {
	id: 'onbekend',
	naam: 'Otto Onbekend',
	uitleg: 'Heeft geen account in het portaal',
	claims: { email: 'otto.onbekend@voorbeeldstad.example', email_verified: true }
};

/** Who can be chosen with this means. */
export function peopleOf(middel: OidcMiddel): readonly Person[] {
	if (middel === 'gemeente') return [...staff, stranger];
	return DEMO_ONDERNEMERS.filter((person) => person.middel === middel).map(
		({ id, naam, verhaal, claims }) => ({ id, naam, uitleg: verhaal, claims })
	);
}

const DIGID_NAMEN: Readonly<Record<string, string>> = {
	basis: 'Alleen een wachtwoord',
	midden: 'Sms-code of de app',
	substantieel: 'De app, met controle van het identiteitsbewijs',
	hoog: 'De chip van het identiteitsbewijs'
};

/** The levels that can be tried; the middle one is what people mostly have. */
export function levelsOf(middel: OidcMiddel): readonly Level[] {
	if (middel === 'digid')
		return DIGID_NIVEAUS.map(({ naam, acr }) => ({
			id: naam,
			naam: DIGID_NAMEN[naam] ?? naam,
			acr,
			amr: []
		}));
	if (middel === 'eherkenning')
		return EHERKENNING_NIVEAUS.map(({ naam, acr }) => ({
			id: naam,
			naam: `Niveau ${naam.replace('loa', '').replace('plus', '+')}`,
			acr,
			amr: []
		}));
	return [
		{ id: 'wachtwoord', naam: 'Alleen een wachtwoord', acr: '1', amr: ['pwd'] },
		{ id: 'tweede', naam: 'Wachtwoord en een code', acr: '2', amr: ['pwd', 'otp', 'mfa'] }
	];
}

/** What is chosen when nobody chooses. */
export const USUAL_LEVEL: Readonly<Record<OidcMiddel, string>> = {
	digid: 'midden',
	eherkenning: 'loa3',
	gemeente: 'tweede'
};
