import type { Bereik } from '#lib/toegang/rechten.ts';
import { ROL_TEKST, type Rol } from '#lib/toegang/rollen.ts';
import type { Middel } from '#lib/toegang/middel.ts';

export const middelTekst: Readonly<Record<Middel, string>> = {
	digid: 'DigiD',
	eherkenning: 'eHerkenning',
	gemeente: 'Werkaccount',
	wachtwoord: 'Wachtwoord en code',
	passkey: 'Passkey'
};

/** How far a right reaches: in a cell of the table, and in a sentence. */
export const bereikTekst: Readonly<Record<Bereik, { kort: string; uitleg: string }>> = {
	alle: { kort: 'Alles', uitleg: 'alles van deze gemeente' },
	toegewezen: { kort: 'Opdracht', uitleg: 'alleen waarvoor een opdracht is gegeven' },
	toestemming: { kort: 'Toestemming', uitleg: 'alleen als de ondernemer het goedvindt' },
	eigen: { kort: 'Eigen', uitleg: 'alleen wat over de persoon zelf gaat' }
};

export const rechtenTeksten = {
	titel: 'Wie mag wat',
	uitleg: 'Het portaal zelf gebruikt deze tabel bij elk verzoek. Wat hier niet staat, mag niet.',
	bijschrift: 'Rechten per rol, met hoe ver ze reiken',
	recht: 'Recht',
	nee: 'Nee',
	rollen: 'De rollen'
} as const;

const OPMAAK = new Intl.DateTimeFormat('nl-NL', {
	timeZone: 'Europe/Amsterdam',
	dateStyle: 'medium',
	timeStyle: 'short'
});

export const moment = (tijd: Date): string => OPMAAK.format(tijd);

export const rolNamen = (rollen: readonly Rol[]): string =>
	rollen.map((rol) => ROL_TEKST[rol].naam).join(', ') || 'Geen';

/** With what somebody logs in, in a few words. */
export function middelenTekst(middelen: {
	wachtwoord: boolean;
	passkeys: number;
	gemeente: boolean;
}): string {
	const { wachtwoord, passkeys, gemeente } = middelen;
	const delen = [
		gemeente && 'Werkaccount',
		passkeys > 0 && (passkeys === 1 ? 'Passkey' : `${passkeys} passkeys`),
		wachtwoord && 'Wachtwoord en app'
	].filter(Boolean);
	return delen.join(', ') || 'Nog niets';
}
