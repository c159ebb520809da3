import { ROL_TEKST, type Rol } from '#lib/toegang/rollen.ts';
import type { Middel } from '#lib/toegang/middel.ts';

export const middelTekst: Readonly<Record<Middel, string>> = {
	digid: 'DigiD',
	eherkenning: 'eHerkenning',
	gemeente: 'Werkaccount',
	wachtwoord: 'Wachtwoord en code',
	passkey: 'Passkey'
};

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
