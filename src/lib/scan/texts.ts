import type { CategorieId, FeitId } from '#lib/bbz/index.ts';
import type { Kop } from './result.ts';
import type { Deur, Veldfout, VeldfoutCode } from './scan.types.ts';

interface Keuzetekst {
	label: string;
	uitleg?: string;
}

/** Every sentence of the scan that is not a text of the law. A second language is a second one of these. */
export interface ScanTeksten {
	titel: string;
	titelVraag: string;
	titelResultaat: string;
	titelFout: string;
	deurVraag: string;
	deurHulp: string;
	deuren: Record<Deur, Keuzetekst>;
	basis: {
		vraag: string;
		lijst: readonly string[];
		ja: string;
		nee: string;
		welkeVraag: string;
		welke: readonly string[];
		geen: string;
	};
	hulpvraag: {
		vraag: string;
		keuzes: Record<'levensonderhoud' | 'kapitaal' | 'beide', Keuzetekst>;
	};
	inkomen: { vraag: string; hulp: string };
	belemmeringen: { vraag: string; geen: string };
	samenwerking: { vraag: string };
	uren: { vraag: string; perWeek: string; perJaar: string; per: string };
	knoppen: Record<
		'verder' | 'weetNiet' | 'terug' | 'resultaat' | 'opnieuw' | 'wijzig' | 'reken' | 'bewaar',
		string
	>;
	waarom: string;
	foutTitel: string;
	fouten: Record<VeldfoutCode, (fout: Veldfout, feit: (id: FeitId) => string) => string>;
	koppen: Record<Kop, (categorie: CategorieId) => { titel: string; tekst: string }>;
	geenBesluit: string;
}

const BEZIG: Record<CategorieId, string> = {
	gevestigd: 'hulp om door te gaan met uw bedrijf',
	beginnend: 'hulp om te starten',
	ouder: 'hulp voor oudere ondernemers',
	beeindigend: 'hulp om te stoppen',
	voorbereiding: 'tijd om uw start voor te bereiden'
};

/** Dutch, at language level B1. */
export const scanTeksten: ScanTeksten = {
	titel: 'Quick-scan',
	titelVraag: 'Vraag',
	titelResultaat: 'Uw resultaat',
	titelFout: 'Let op',
	deurVraag: 'Waarvoor komt u?',
	deurHulp: 'U blijft anoniem. Uw antwoorden blijven op dit apparaat.',
	deuren: {
		starten: { label: 'Ik wil starten', uitleg: 'U heeft een idee voor een eigen bedrijf.' },
		doorgaan: {
			label: 'Ik wil doorgaan met mijn bedrijf',
			uitleg: 'U heeft tijdelijk minder inkomen, of geld nodig voor een investering.'
		},
		stoppen: { label: 'Ik wil of moet stoppen', uitleg: 'U wilt dat netjes en zonder haast doen.' },
		weet_niet: { label: 'Ik weet het nog niet', uitleg: 'Dan kijken we samen wat past.' }
	},
	basis: {
		vraag: 'Klopt dit alle drie voor u?',
		lijst: [
			'U woont in onze gemeente.',
			'U bent Nederlander, of u mag hier net als een Nederlander wonen en werken.',
			'Uw bedrijf is (of komt) in Nederland.'
		],
		ja: 'Ja, alle drie',
		nee: 'Nee, niet alle drie',
		welkeVraag: 'Wat klopt wel?',
		welke: [
			'Ik woon in deze gemeente',
			'Ik ben Nederlander of mag hier wonen en werken',
			'Mijn bedrijf is (of komt) in Nederland'
		],
		geen: 'Geen van deze'
	},
	hulpvraag: {
		vraag: 'Waarvoor heeft u geld nodig?',
		keuzes: {
			levensonderhoud: {
				label: 'Om van te leven',
				uitleg: 'Boodschappen, huur, vaste lasten thuis.'
			},
			kapitaal: {
				label: 'Voor mijn bedrijf',
				uitleg: 'Een investering, voorraad of schulden van de zaak.'
			},
			beide: { label: 'Voor allebei' }
		}
	},
	inkomen: {
		vraag: 'Wat komt er thuis per maand binnen naast uw bedrijf?',
		hulp: 'Loon, pensioen, alimentatie of verhuur. Reken netto. Toeslagen en kinderbijslag tellen niet mee. Vul 0 in als er niets is.'
	},
	belemmeringen: { vraag: 'Geldt een van deze dingen voor u?', geen: 'Geen van deze' },
	samenwerking: { vraag: 'Hoe zit het met uw mede-eigenaren?' },
	uren: {
		vraag: 'Hoeveel uur werkt u?',
		perWeek: 'per week',
		perJaar: 'per jaar',
		per: 'Dit is'
	},
	knoppen: {
		verder: 'Verder',
		weetNiet: 'Dat weet ik niet',
		terug: 'Terug',
		resultaat: 'Naar het resultaat',
		opnieuw: 'Opnieuw beginnen',
		wijzig: 'Wijzig',
		reken: 'Reken het uit',
		bewaar: 'Afdrukken of bewaren als pdf'
	},
	waarom: 'Waarom vragen we dit?',
	foutTitel: 'Kijk nog even naar uw antwoord',
	fouten: {
		kies_een_antwoord: () =>
			'Kies het antwoord dat het beste past. Weet u het niet? Kies dan die knop.',
		vul_in: () => 'Vul dit in, of kies ‘Dat weet ik niet’.',
		geen_getal: (f) => `U vulde ‘${f.gelezen}’ in. Vul een getal in, bijvoorbeeld 24.`,
		geen_bedrag: (f) =>
			`U vulde ‘${f.gelezen}’ in. Vul een bedrag in euro’s in, bijvoorbeeld 1250 of 1.250,50.`,
		geen_datum: (f) => `We lazen ‘${f.gelezen}’. Vul dag, maand en jaar in, bijvoorbeeld 3 5 1980.`,
		datum_bestaat_niet: (f) => `De dag ${f.gelezen} bestaat niet. Kijk de dag en de maand na.`,
		datum_in_toekomst: () => 'Deze dag moet nog komen. Vul een dag in die al geweest is.',
		te_laag: (f) => `U vulde ‘${f.gelezen}’ in. Het kan niet lager zijn dan ${f.grens}.`,
		te_hoog: (f) => `U vulde ‘${f.gelezen}’ in. Het kan niet hoger zijn dan ${f.grens}.`,
		geen_heel_getal: (f) => `U vulde ‘${f.gelezen}’ in. Vul een heel getal in.`,
		past_niet_bij: (f, feit) =>
			f.feit
				? `Dit past niet bij een eerder antwoord: ${feit(f.feit)}. Kijk na welk van de twee klopt.`
				: 'Dit antwoord kan niet kloppen. Kijk het nog eens na.'
	},
	koppen: {
		lijkt_te_passen: (c) => ({
			titel: 'Dit lijkt bij u te passen',
			tekst: `Op grond van uw antwoorden past ${BEZIG[c]}. Een consulent beoordeelt nog een paar punten.`
		}),
		nog_niet_duidelijk: (c) => ({
			titel: 'Dit kan bij u passen',
			tekst: `Misschien past ${BEZIG[c]}. We weten nog niet alles. Hieronder staat wat er nog mist.`
		}),
		kan_passen_als: (c) => ({
			titel: 'Nu past het nog niet, maar u kunt iets veranderen',
			tekst: `We keken naar ${BEZIG[c]}. Hieronder staat wat er in de weg staat en wat dat verandert.`
		}),
		past_nu_niet: (c) => ({
			titel: 'Deze hulp past niet bij u, maar er is een andere weg',
			tekst: `We keken naar ${BEZIG[c]}. Dat past niet bij uw antwoorden. Hieronder staat waarom, en wat u nu kunt doen.`
		})
	},
	geenBesluit:
		'Dit is een eerste beeld, geen besluit. Aanvragen mag altijd. De gemeente beslist en legt uit waarom.'
};
