import { lijst } from '../opmaak.ts';
import type { Formulierteksten } from '../scan.types.ts';

/** The small words of a form. */
export const formulier: Formulierteksten = {
	ja: 'Ja',
	nee: 'Nee',
	dag: 'Dag',
	maand: 'Maand',
	jaar: 'Jaar',
	uur: 'uur',
	perMaand: 'per maand',
	fout: 'Fout',
	meerKeuzes: 'U kunt meer antwoorden kiezen.',
	voortgang: (nummer, totaal) => `Vraag ${nummer} van ongeveer ${totaal}`,
	opent: (site) => `(opent ${site})`,
	letOp: 'Let op',
	lijst: (delen) => lijst(delen)
};
