import type { Weigering } from '#lib/server/dossier/assign-dossier.ts';

/** Every sentence of the workplace of staff. */
export const werkTeksten = {
	titel: 'Dossiers',
	zoek: 'Zoek op dossiernummer',
	zoekHulp: 'Bijvoorbeeld 3F2A-91BC-06D7. Zoeken op naam kan niet.',
	zoekKnop: 'Zoek',
	geenNummer:
		'Dit is geen dossiernummer. Het zijn twaalf tekens: cijfers en de letters A tot en met F.',
	welke: 'Welke dossiers',
	alle: 'Alle dossiers',
	vanMij: 'Aan mij toegewezen',
	leeg: {
		geen: 'Er zijn nog geen dossiers voor u.',
		toegewezen: 'U ziet hier een dossier zodra de gemeente het aan u toewijst.',
		toestemming: 'U ziet hier een dossier zodra de ondernemer uw organisatie laat meekijken.',
		zoek: 'Geen dossier met dit nummer gevonden.',
		zoekVerder: 'Kijk of het nummer klopt. U vindt alleen dossiers die u mag zien.'
	},
	kolommen: {
		nummer: 'Nummer',
		naam: 'Ondernemer',
		gestart: 'Gestart',
		bijgewerkt: 'Laatst aangevuld',
		fase: 'Stand',
		consulent: 'Consulent'
	},
	paginas: 'Pagina’s',
	vorige: 'Vorige',
	volgende: 'Volgende',
	pagina: (pagina: number, van: number) => `Pagina ${pagina} van ${van}`,
	naamloos: 'Naam nog niet bekend',
	geenConsulent: 'Nog niemand'
} as const;

export const dossierTeksten = {
	titel: (nummer: string | undefined) => (nummer ? `Dossier ${nummer}` : 'Dossier'),
	terug: 'Terug naar de dossiers',
	gestart: (nummer: string, dag: string) => `Dossier ${nummer}, gestart op ${dag}`,
	sinds: (organisatie: string, dag: string) => `${organisatie}, sinds ${dag}`,
	gelezen: 'Dat u dit dossier leest, is vastgelegd. De ondernemer ziet dat uw organisatie keek.',
	standGezien: 'Dat u dit bekeek, is vastgelegd. De ondernemer ziet dat uw organisatie keek.',
	alleenStand: 'U ziet hoe ver het dossier is. Wat erin staat, is voor u niet zichtbaar.',
	feiten: 'Wat de ondernemer vertelde',
	naarFeiten: 'Naar wat de ondernemer vertelde',
	uUitleg: 'U leest dezelfde woorden als de ondernemer. Met ‘u’ bedoelen we hier de ondernemer.',
	deelUitleg:
		'U ziet wat u nodig hebt voor uw opdracht. De rest is voor u niet zichtbaar. Met ‘u’ bedoelen we hieronder de ondernemer.',
	opzij: 'Niet alle antwoorden passen bij elkaar. De toets rekent met wat het laatst gezegd is.',
	toets: 'De toets van vandaag',
	geenBesluit: 'De toets is een hulpmiddel. U beslist, en u legt uit waarom.',
	wie: 'Wie eraan werkt',
	niemand: 'Er is nog niemand aan dit dossier toegewezen.',
	wijsToe: 'Toewijzen of beëindigen',
	leegDossier: 'In dit dossier staan nog geen antwoorden.'
} as const;

export const toewijsTeksten = {
	titel: 'Dossier toewijzen',
	terug: (nummer: string) => `Terug naar dossier ${nummer}`,
	mislukt: 'Dit lukte niet',
	wanneer: (een: { organisatie: string; vanaf: string; tot: string | null }) =>
		een.tot
			? `${een.organisatie}, van ${een.vanaf} tot ${een.tot}`
			: `${een.organisatie}, sinds ${een.vanaf}`,
	wie: 'Wie krijgt welke taak?',
	hulp: 'Een bureau dat onderzoekt of een bedrijf kans heeft, mag hetzelfde dossier niet begeleiden.',
	kies: 'Kies iemand',
	knop: 'Wijs toe',
	beeindig: 'Beëindig',
	nu: 'Wie er nu aan werkt',
	eerder: 'Wie er eerder aan werkte',
	geenKandidaten: 'Er is nog niemand met een taak die u kunt toewijzen. Vraag de beheerder.',
	leeg: 'Kies iemand uit de lijst.',
	fouten: {
		belangenconflict:
			'Dit kan niet. Wie onderzoekt of een bedrijf kans heeft, mag hetzelfde dossier niet ook begeleiden. Dit bureau doet of deed hier al het andere werk. Kies een ander bureau.',
		al_toegewezen: 'Deze persoon heeft deze taak al. U hoeft niets te doen.',
		niet_geschikt: 'Deze persoon kan deze taak niet doen. Kies iemand uit de lijst.'
	} satisfies Record<Weigering, string>
} as const;
