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

const KLAAR: Readonly<Record<string, string>> = {
	wachtwoord: 'Uw nieuwe wachtwoord is opgeslagen.',
	app: 'Uw nieuwe app is gekoppeld. De oude werkt niet meer.',
	herstelcodes: 'Uw nieuwe herstelcodes werken vanaf nu.',
	passkey: 'Uw passkey is gemaakt.',
	'passkey-weg': 'De passkey is verwijderd.'
};

/** What was just done, after coming back here; undefined when nothing was. */
export const klaarTekst = (klaar: string | null): string | undefined =>
	klaar !== null && Object.hasOwn(KLAAR, klaar) ? KLAAR[klaar] : undefined;
