import type { Doel } from '#lib/server/dossier/count-dossiers.ts';

/** Every sentence of the page with figures. */
export const regioTeksten = {
	titel: 'Cijfers',
	uitleg:
		'Hoeveel dossiers er begonnen, in de twaalf hele maanden tot nu. De lopende maand telt nog niet mee.',
	klein:
		'Staat er ‘te weinig’? Dan zijn het er zo weinig dat het om één iemand kan gaan. Soms laten we ook een tweede getal weg. Anders kunt u het eerste uitrekenen.',
	totaal: 'Samen',
	teWeinig: 'te weinig',
	perMaand: 'Begonnen dossiers per maand',
	perDoel: 'Begonnen dossiers naar wat iemand wil',
	maand: 'Maand',
	doel: 'Wat iemand wil',
	aantal: 'Aantal',
	doelen: {
		starten: 'Starten',
		doorgaan: 'Doorgaan',
		stoppen: 'Stoppen',
		onbekend: 'Nog niet gezegd'
	} satisfies Record<Doel, string>
} as const;
