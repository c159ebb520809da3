import { datum } from '../opmaak.ts';
import type { ResultaatTeksten } from '../scan.types.ts';

/** The result page around its parts. */
export const resultaat: ResultaatTeksten = {
	opDezePagina: 'Op deze pagina',
	delen: {
		routes: 'Wat u verder kunt doen',
		hulp: 'Welke hulp dit is',
		lijnen: 'Punt voor punt',
		geld: 'Wat het in geld betekent',
		stukken: 'Wat u alvast kunt verzamelen',
		antwoorden: 'Uw antwoorden'
	},
	bekijkAntwoorden: 'Bekijk of wijzig uw antwoorden',
	meenemen: 'Neem deze antwoorden mee naar uw dossier',
	komLangs: 'Kies een voorlichting',
	belOfSpreek: 'Bel of spreek ons',
	ookUitleg: 'Met uitleg en antwoorden afdrukken',
	grondslag: (dag, kern, beleid) =>
		`Er is niets over u bewaard. We keken met de regels van ${datum(dag)} (rekenkern ${kern}, beleid ${beleid}).`
};
