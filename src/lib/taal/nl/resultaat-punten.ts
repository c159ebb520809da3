import { asZin, datum, inZin, lijst } from '../opmaak.ts';
import type { PuntenTeksten } from '../scan.types.ts';

const punten = (n: number) => (n === 1 ? '1 punt' : `${n} punten`);
const zinVan = (delen: readonly string[], voegwoord?: string) =>
	`${asZin(lijst(delen, voegwoord))}.`;

/** The points of the result, one by one. */
export const puntenTeksten: PuntenTeksten = {
	uitleg: 'Open een punt. U ziet dan de regel, uw antwoord, en waar het in de wet staat.',
	groepen: {
		voldaan: { titel: 'Wat goed is', telling: (n) => `${punten(n)} in orde` },
		oordeel_nodig: {
			titel: 'Wat een consulent beoordeelt',
			telling: (n) => `${punten(n)} beoordeelt een consulent`
		},
		onbekend: {
			titel: 'Wat we nog niet weten',
			telling: (n) => `${punten(n)} weten we nog niet`
		},
		niet_voldaan: {
			titel: 'Wat nu niet past',
			telling: (n) => `${punten(n)} ${n === 1 ? 'past' : 'passen'} nu niet`
		}
	},
	vulAan: (feit) => `Vul aan: ${inZin(feit)}`,
	regel: 'De regel',
	antwoorden: 'Wat u antwoordde',
	mist: 'Wat nog mist',
	ontbreekt: (feiten) => zinVan(feiten.map(inZin)),
	omslag: 'Dit kan anders worden',
	wijzigingen: (wijzigingen) => zinVan(wijzigingen, 'of'),
	wieBeslist: 'Wie dit beoordeelt',
	bewijs: (stukken) => `Daarvoor is nodig: ${lijst(stukken.map(inZin))}.`,
	geldt: (vanaf, bron) => `Geldt vanaf ${datum(vanaf)}.${bron ? ` Bron: ${bron}.` : ''}`,
	vindplaats: 'Waar het staat',
	keuzeGemeente: 'Keuze van de gemeente',
	huidigeTekst: 'De tekst zoals die nu geldt.',
	artikel: ({ regeling, artikel, lid, onderdeel }) =>
		`${regeling}, artikel ${artikel}${lid ? ` lid ${lid}` : ''}${onderdeel ? ` onder ${onderdeel}` : ''}`,
	aantal: (titel, aantal) => `${titel} (${aantal})`,
	andere: 'Andere mogelijkheden',
	zoWerktHet: 'Zo werkt het',
	meerWegen: 'Meer wegen'
};
