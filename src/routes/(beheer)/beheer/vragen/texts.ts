/** Every sentence of the pages on which questions get an answer. */
export const vraagTeksten = {
	titel: 'Vragen uit voorlichtingen',
	lead: 'Geef antwoord, en kies welke vragen iedereen kan lezen.',
	leeg: 'Er zijn nog geen vragen. Wie een voorlichting geeft, schrijft ze op.',
	openbaar: 'Bekijk de pagina met vragen',
	stand: {
		nieuw: 'Nog geen antwoord',
		klaar: 'Nog niet gepubliceerd',
		gepubliceerd: 'Gepubliceerd'
	},
	bij: (reeks: string, dag: string) => `${reeks}, ${dag}`,
	een: 'Vraag beantwoorden',
	vraag: 'Vraag',
	vraagHulp: 'Haal namen en andere persoonlijke dingen weg.',
	antwoord: 'Antwoord',
	antwoordHulp: 'Schrijf kort. Een lege regel begint een nieuwe alinea.',
	vraagLeeg: 'Vul de vraag in.',
	antwoordLeeg: 'Vul een antwoord in.',
	bewaar: 'Bewaar',
	publiceer: 'Bewaar en publiceer',
	trekTerug: 'Haal van de openbare pagina',
	nuOpenbaar: 'Iedereen kan deze vraag nu lezen. Wat u bewaart, staat er meteen.',
	fout: 'Er klopt nog iets niet',
	terug: 'Terug naar alle vragen'
} as const;

/** Where a question stands on its way to the public page. */
export const standVan = ({
	antwoord,
	gepubliceerdOp
}: {
	readonly antwoord: string | null;
	readonly gepubliceerdOp: Date | null;
}): keyof typeof vraagTeksten.stand =>
	gepubliceerdOp ? 'gepubliceerd' : antwoord === null ? 'nieuw' : 'klaar';
