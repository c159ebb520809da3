import { getal } from '../opmaak.ts';
import type { Foutwaarden, ScanTeksten } from '../scan.types.ts';

/** The bound of a field, as people write a number. */
const grens = (f: Foutwaarden) => getal(Number(f.grens));

/** The questions of the scan. */
export const scan: ScanTeksten = {
	titel: 'Quick-scan',
	titelVraag: 'Vraag',
	titelResultaat: 'Uw resultaat',
	titelFout: 'Let op',
	deurVraag: 'Waarvoor komt u?',
	deurHulp: 'U blijft anoniem. Uw antwoorden blijven op dit apparaat.',
	deuren: {
		starten: { label: 'Ik wil starten', uitleg: 'U hebt een idee voor een eigen bedrijf.' },
		doorgaan: {
			label: 'Ik wil doorgaan met mijn bedrijf',
			uitleg: 'U hebt tijdelijk minder inkomen, of geld nodig voor een investering.'
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
		vraag: 'Waarvoor hebt u geld nodig?',
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
		hulp: 'Reken netto. Toeslagen en kinderbijslag tellen niet mee. Uw eigen WW of uitkering van de gemeente ook niet: die stopt als u deze hulp krijgt. Is er niets? Vul 0 in.'
	},
	velden: {
		overigInkomen: { vraag: 'Van uzelf, naast uw bedrijf' },
		inkomenPartner: { vraag: 'Van uw partner' },
		urenPerJaar: {
			vraag: 'In uw eigen bedrijf',
			hulp: 'Ook administratie, reizen en klanten zoeken tellen mee.'
		},
		urenLoondienstPerJaar: {
			vraag: 'Ergens anders',
			hulp: 'Bijvoorbeeld in een baan. Werkt u nergens anders? Vul dan 0 in.'
		}
	},
	belemmeringen: { vraag: 'Geldt een van deze dingen voor u?', geen: 'Geen van deze' },
	samenwerking: { vraag: 'Wie beslist, en wie draagt het risico?' },
	uren: {
		vraag: 'Hoeveel uur werkt u?',
		hulp: 'Een schatting is genoeg.',
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
		kies_een_deur: () => 'Kies wat het beste past. Weet u het nog niet? Kies dan het laatste.',
		vul_in: () => 'Vul dit in, of kies ‘Dat weet ik niet’.',
		geen_getal: (f) => `U vulde ‘${f.gelezen}’ in. Vul een getal in, bijvoorbeeld 24.`,
		geen_bedrag: (f) =>
			`U vulde ‘${f.gelezen}’ in. Vul een bedrag in euro’s in, bijvoorbeeld 1250 of 1.250,50.`,
		geen_datum: (f) => `We lazen ‘${f.gelezen}’. Vul dag, maand en jaar in, bijvoorbeeld 3 5 1980.`,
		geen_maand: (f) => `We lazen ‘${f.gelezen}’. Vul de maand en het jaar in, bijvoorbeeld 5 2018.`,
		datum_bestaat_niet: (f) => `De dag ${f.gelezen} bestaat niet. Kijk de dag en de maand na.`,
		datum_in_toekomst: () => 'Deze dag moet nog komen. Vul een dag in die al geweest is.',
		dag_nodig: () =>
			'Bij u maakt de dag verschil. Vul ook de dag in. Hij staat op uw uittreksel van de KVK.',
		te_laag: (f) => `U vulde ‘${f.gelezen}’ in. Het kan niet lager zijn dan ${grens(f)}.`,
		te_hoog: (f) => `U vulde ‘${f.gelezen}’ in. Het kan niet hoger zijn dan ${grens(f)}.`,
		geen_heel_getal: (f) => `U vulde ‘${f.gelezen}’ in. Vul een heel getal in.`,
		meer_dan_een: ({ antwoorden = [] }) =>
			antwoorden.length
				? `Dit kwam meer dan één keer binnen: ‘${antwoorden.join('’ en ‘')}’. Vul het één keer in.`
				: 'Dit antwoord kwam meer dan één keer binnen. Kies één antwoord.',
		meer_dan_een_week: (f) =>
			`U vulde ‘${f.gelezen}’ in. Een week heeft 168 uur. Bedoelt u per jaar? Kies dan ‘per jaar’.`,
		past_niet_bij: (f, feit) =>
			f.feit
				? `Dit past niet bij een eerder antwoord: ${feit(f.feit)}. Kijk na welk van de twee klopt.`
				: 'Dit antwoord kan niet kloppen. Kijk het nog eens na.'
	}
};
