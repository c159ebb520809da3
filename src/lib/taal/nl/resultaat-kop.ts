import type { CategorieId } from '#lib/bbz/index.ts';
import { inZin, lijst } from '../opmaak.ts';
import type { ResultaatKopTeksten } from '../scan.types.ts';

const HULP: Record<CategorieId, string> = {
	gevestigd: 'Hulp voor uw bedrijf',
	beginnend: 'Hulp bij uw start',
	ouder: 'Hulp voor oudere ondernemers',
	beeindigend: 'Hulp bij het stoppen',
	arbeidsongeschikt: 'Hulp bij ziekte',
	voorbereiding: 'Tijd om uw start voor te bereiden'
};

/** The headline of the result and the first step. */
export const kop: ResultaatKopTeksten = {
	koppen: {
		lijkt_te_passen: (c) => ({
			titel: `${HULP[c]} lijkt bij u te passen`,
			tekst: 'Dat zien we aan uw antwoorden. Een consulent kijkt met u naar de laatste punten.'
		}),
		past_deels: (c) => ({
			titel: `${HULP[c]}: een deel kan passen`,
			tekst: 'Een deel van wat u vraagt past nu niet. Hieronder staat per soort hulp hoe het zit.'
		}),
		nog_niet_duidelijk: (c) => ({
			titel: `${HULP[c]} kan bij u passen`,
			tekst:
				'We weten nog niet alles. Hieronder staat wat er mist. Bel ons gerust, dan kijken we samen.'
		}),
		nog_open: () => ({
			titel: 'Wat bij u past, ligt nog open',
			tekst: 'We weten nog niet alles. Bel ons gerust, dan kijken we samen.'
		}),
		kan_passen_als: (c) => ({
			titel: `${HULP[c]} kan gaan passen`,
			tekst: 'Nu past nog niet alles. Maar dit kunt u veranderen, en we denken met u mee.'
		}),
		past_nu_niet: (c) => ({
			titel: 'Voor u is er een andere weg',
			tekst: `We keken naar: ${HULP[c].toLowerCase()}. Dat past nu niet bij uw antwoorden. We laten zien waarom, en welke weg er wel is.`
		})
	},
	gaatOm: (hulp) => `Het gaat om ${lijst(hulp.map(inZin))}.`,
	uitwegen: (hulp, zeker) => `${hulp ?? 'Het'} kan ${zeker ? '' : 'misschien '}wel:`,
	uitweg: (wijzigingen) => lijst(wijzigingen),
	eersteStap: 'Uw eerste stap',
	kanAls: (wijzigingen) => `Dit kan ${lijst(wijzigingen)}.`,
	bel: (nummer) => `Bel ${nummer}`,
	belOfMail: 'Bel of mail ons',
	bereikbaar: (uren) => `${uren}. Een eerste gesprek verplicht u tot niets.`,
	geenBesluit:
		'Dit is een eerste beeld, geen besluit. Aanvragen mag altijd. De gemeente beslist en legt uit waarom.'
};
