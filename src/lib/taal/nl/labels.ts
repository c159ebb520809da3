import { FEITEN } from '#lib/bbz/index.ts';
import { datum, euro, getal, lijst, maand, maanden, uren } from '../opmaak.ts';
import type { Teksten } from '../teksten.types.ts';
import { formulier } from './formulier.ts';

export const uitkomsten: Teksten['uitkomsten'] = {
	voldaan: { titel: 'In orde', uitleg: 'Met uw antwoorden lijkt dit te passen.' },
	niet_voldaan: {
		titel: 'Past nu niet',
		uitleg: 'Met uw antwoorden lijkt dit nu niet te passen. U ziet wat nog kan veranderen.'
	},
	onbekend: { titel: 'Nog niet bekend', uitleg: 'Hiervoor missen wij nog een antwoord.' },
	oordeel_nodig: {
		titel: 'Wordt beoordeeld',
		uitleg: 'Een mens kijkt hiernaar. Een formulier kan dit niet bepalen.'
	}
};

export const wiebeslist: Teksten['wiebeslist'] = {
	consulent: { titel: 'Een consulent', uitleg: 'Een medewerker van de gemeente kijkt met u mee.' },
	adviesbureau: {
		titel: 'Een adviesbureau',
		uitleg: 'Een bureau onderzoekt uw plan en uw cijfers. Daarna beslist de gemeente.'
	},
	entreetoets: {
		titel: 'Een gesprek over uw plan en uzelf',
		uitleg: 'In dit gesprek komen uw kennis, ervaring en plan aan bod.'
	}
};

export const herkomst: Teksten['herkomst'] = {
	verklaard: { titel: 'Door u ingevuld', uitleg: 'Dit hebt u zelf verteld.' },
	gedocumenteerd: { titel: 'Met een bewijs', uitleg: 'Dit staat in een stuk dat u gaf.' },
	geregistreerd: { titel: 'Uit een register', uitleg: 'Dit komt bijvoorbeeld van de KVK.' },
	geoordeeld: { titel: 'Beoordeeld', uitleg: 'Een consulent heeft dit beoordeeld.' }
};

const teBevestigen = (uitleg: string) => ({ titel: 'Te bevestigen', uitleg });

export const zekerheid: Teksten['zekerheid'] = {
	bevestigd: { titel: 'Bevestigd', uitleg: 'Dit getal staat zo in de bron.' },
	afgeleid: teBevestigen('Wij hebben dit uitgerekend uit bedragen die wel in een bron staan.'),
	onzeker: teBevestigen('Bronnen noemen niet allemaal hetzelfde getal.'),
	herinnerd: teBevestigen('Wij hebben dit getal nog niet in een bron gezien.'),
	verwacht: {
		titel: 'Verwacht',
		uitleg: 'Voor uw geboortejaar staat dit nog niet vast.'
	}
};

export const onderwerpen: Teksten['onderwerpen'] = {
	vraag: 'Uw vraag',
	persoon: 'Uzelf',
	huishouden: 'Uw huishouden',
	bedrijf: 'Uw bedrijf',
	uren: 'Uw uren',
	inkomen: 'Uw inkomen',
	vermogen: 'Uw geld en bezit',
	kapitaal: 'Geld voor uw bedrijf',
	belemmering: 'Schulden en andere zorgen',
	oordeel: 'Wat beoordeeld is'
};

export const eenheden: Teksten['eenheden'] = {
	euro: euro,
	euro_per_maand: (w) => `${euro(w)} per maand`,
	euro_per_jaar: (w) => `${euro(w)} per jaar`,
	procent: (w) => `${getal(w)} procent`,
	verhouding: (w) => `${getal(w * 100)} procent`,
	uur_per_jaar: (w) => `${uren(w)} per jaar`,
	week: (w) => (w === 1 ? '1 week' : `${getal(w)} weken`),
	maand: maanden,
	jaar: (w) => `${getal(w)} jaar`,
	leeftijd_in_maanden: (w) =>
		`${getal(Math.floor(w / 12))} jaar${w % 12 ? ` en ${maanden(w % 12)}` : ''}`,
	kalenderjaar: String,
	personen: getal
};

/** 'Ja', '3 mei 2026', '€ 500 per maand' or the label of the choice. */
export const antwoord: Teksten['antwoord'] = (id, waarde, tekst) => {
	const feit = FEITEN[id];
	if (typeof waarde === 'boolean')
		return waarde ? (tekst.ja ?? formulier.ja) : (tekst.nee ?? formulier.nee);
	if (typeof waarde === 'number')
		return 'eenheid' in feit ? eenheden[feit.eenheid](waarde) : getal(waarde);
	return feit.soort === 'datum' ? datum(waarde) : (tekst.keuzes?.[waarde] ?? waarde);
};

export const voorWie: Teksten['voorWie'] = {
	aanvrager: 'Van uzelf',
	partner: 'Van uw partner',
	bedrijf: 'Van uw bedrijf'
};

/** 'over 2023, 2024 en 2025' or 'over augustus 2026 en september 2026'. */
export const perioden: Teksten['perioden'] = (delen) =>
	delen.length ? `over ${lijst(delen.map((d) => (d.length > 4 ? maand(d) : d)))}` : '';
