import { bbz, pw } from '../begrippen/artikel.ts';
import type { Bronsleutel } from './bronnen.ts';
import { constante, vastereeks } from './reeks.ts';

/** Langste levensonderhoud voor de gevestigde. */
export const duurGevestigd = constante('duurGevestigd', bbz('18'), 'maand', 12);
/** Langste verlenging voor de gevestigde, bij tijdelijke externe omstandigheden. */
export const duurGevestigdVerlenging = constante('duurGevestigdVerlenging', bbz('18'), 'maand', 24);
/** Langste levensonderhoud voor de starter. */
export const duurStarter = constante('duurStarter', bbz('23', '1'), 'maand', 36);
/** Langste levensonderhoud voor wie stopt. */
export const duurBeeindigend = constante('duurBeeindigend', bbz('27'), 'maand', 12);
/** Langste verlenging voor wie stopt. */
export const duurBeeindigendVerlenging = constante(
	'duurBeeindigendVerlenging',
	bbz('27'),
	'maand',
	12
);
/** Langste voorbereiding van een bijstandsgerechtigde. */
export const duurVoorbereiding = constante('duurVoorbereiding', bbz('2', '3'), 'maand', 12);
/**
 * Maanden waarover het tijdelijke hoofdstuk VIIa ten hoogste ging.
 * @uitleg Geteld uit art. 54 en 56: oktober tot en met december 2021, daarna december 2021 tot en met maart 2022.
 */
export const duurTijdelijk = vastereeks('duurTijdelijk', bbz('54'), 'maand', [
	['2021-10-01', 3, 'RR', 'D', '2021-12-31'],
	['2022-01-01', 4, 'RR', 'D', '2022-03-31']
]);
/** Uiterste termijn waarbinnen wie stopt het bedrijf beeindigt. */
export const stopTermijn = constante('stopTermijn', bbz('2', '1', 'd'), 'maand', 12);
/** Langste uitkeringsduur waarbij de gevestigde direct om niet kan krijgen. */
export const duurDirectOmNiet = constante(
	'duurDirectOmNiet',
	bbz('19', undefined, 'a'),
	'maand',
	6
);
/** Langste looptijd van een krediet. */
export const looptijdKrediet = constante('looptijdKrediet', bbz('15', undefined, 'b'), 'jaar', 10);
/** Langste uitstel per besluit. */
export const uitstelPerBesluit = constante('uitstelPerBesluit', bbz('41', '2'), 'maand', 12);
/** Langste uitstel over de hele looptijd. */
export const uitstelTotaal = constante('uitstelTotaal', bbz('41', '2'), 'maand', 36);
/** Termijn na het boekjaar om de administratie te overleggen. */
export const administratieTermijn = constante('administratieTermijn', bbz('38', '2'), 'maand', 6);
/** Kleinste jaarlijkse aflossing van de lening boven de vermogensgrens. */
export const aflossingBovenGrens = constante('aflossingBovenGrens', bbz('13'), 'procent', 10);
/** Aantal jaren waarin na beeindiging naar inkomen wordt afgelost. */
export const naBeeindigingDuur = constante('naBeeindigingDuur', bbz('43', '2'), 'jaar', 5);
/** Deel van het inkomen boven de norm dat na beeindiging naar aflossing gaat. */
export const naBeeindigingAandeel = constante(
	'naBeeindigingAandeel',
	bbz('43', '2'),
	'procent',
	50
);

/** Langste aflossing van een lening onder hypotheek of pand na het stoppen. */
export const hypotheekDuur = constante('hypotheekDuur', bbz('43a', '2'), 'jaar', 10);
/** Wat na die tijd van de wettelijke rente af gaat. */
export const hypotheekRenteaftrek = constante(
	'hypotheekRenteaftrek',
	bbz('43b', '2'),
	'procent',
	3
);
/** Hoeveel maanden voor de melding steun kan beginnen; tot en met 2025 kende de wet dit niet. */
export const terugwerkendeMaanden = vastereeks('terugwerkendeMaanden', pw('44', '5'), 'maand', [
	['2026-01-01', 3, 'RP']
]);
/**
 * Kleinste deel van de norm dat een voorschot is.
 * @uitleg Het percentage van 2026 is gezien, maar niet de dag waarop het inging; die is afgeleid uit twee versies.
 */
export const voorschotAandeel = vastereeks('voorschotAandeel', pw('52', '2'), 'procent', [
	['2015-01-01', 90, 'LM', 'V', '2025-12-31'],
	['2026-01-01', 95, 'RP', 'U']
]);
/** Uiterste termijn na de aanvraag voor een voorschot, en daarna telkens. */
export const voorschotTermijn = constante('voorschotTermijn', pw('52', '1'), 'week', 4);

/** Hoeveel besluiten tot uitstel er kunnen zijn: een eerste en twee verlengingen (art. 41 lid 2). */
export const UITSTEL_BESLUITEN = 3;

/** Een wijziging die is bekendgemaakt maar waarvan de ingangsdatum niet vaststaat. */
export interface Aankondiging {
	parameter: string;
	waarde: number;
	bron: Bronsleutel;
	/** Genoemde, niet bevestigde ingangsdatum. */
	kandidaat: string;
	reden: string;
}

/** Wijzigingen die nog niet meetellen. */
export const AANGEKONDIGD: readonly Aankondiging[] = [
	{
		parameter: 'duurStarter',
		waarde: 18,
		bron: 'S220',
		kandidaat: '2027-01-01',
		reden:
			'Stb. 2025, 220 onderdeel B: 18 maanden, te verlengen tot 36. Datum van inwerkingtreding niet gevonden; tekst 1-1-2026 zegt nog 36.'
	}
];
