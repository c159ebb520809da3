import type { Middel } from '#lib/toegang/middel.ts';

export const middelTekst: Readonly<Record<Middel, string>> = {
	digid: 'DigiD',
	eherkenning: 'eHerkenning',
	gemeente: 'uw werkaccount',
	wachtwoord: 'wachtwoord en code',
	passkey: 'een passkey'
};

const OPMAAK = new Intl.DateTimeFormat('nl-NL', {
	timeZone: 'Europe/Amsterdam',
	dateStyle: 'long',
	timeStyle: 'short'
});

/** A moment in words, such as "24 november 2026 om 09:30". */
export const moment = (tijd: Date): string => OPMAAK.format(tijd);
