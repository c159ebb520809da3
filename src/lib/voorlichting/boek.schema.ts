import { z } from 'zod';
import { KANALEN, MEESTE_PERSONEN, type Gast } from './voorlichting.types.ts';
import { keuzeSchema } from './keuze.ts';
import { boekTeksten as t } from './texts.ts';

// Nothing that a database or a header refuses.
const NET = /^[^\p{Cc}]*$/u;
const line = (most: number) =>
	z
		.string()
		.trim()
		.max(most, `Dit is te lang. Gebruik hoogstens ${most} tekens.`)
		.regex(NET, 'Hier staat een teken in dat niet kan.');
const leegIsNiets = (tekst: string) => tekst || undefined;

const wie = {
	naam: line(80).min(1, 'Vul een naam in.'),
	email: line(254)
		.refine((tekst) => tekst === '' || z.email().safeParse(tekst).success, {
			error: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.'
		})
		.transform(leegIsNiets),
	telefoon: line(20)
		.refine((tekst) => tekst === '' || /^\+?[\d\s()-]{9,}$/.test(tekst), {
			error: 'Vul een telefoonnummer in, zoals 06 12345678.'
		})
		.transform(leegIsNiets)
};

const personen = z
	.enum(['1', '2', '3'], { error: 'Kies met hoeveel mensen u komt.' })
	.transform(Number)
	.refine((aantal) => aantal <= MEESTE_PERSONEN);

const verder = {
	wensen: line(300).transform(leegIsNiets),
	geboektDoor: line(80).transform(leegIsNiets),
	discreet: z.array(z.literal('ja')).default([]),
	kanaal: z.enum([...KANALEN, '']).transform((waarde) => waarde || undefined),
	// Comes from an address that anybody can write: what it cannot be is left out, for nobody can mend it.
	campagne: z
		.string()
		.max(40)
		.regex(/^[\w-]*$/)
		.catch('')
		.transform(leegIsNiets),
	sleutel: z.uuid()
};

const metContact = {
	path: ['email'],
	error: t.geenContact
};
const heeftContact = ({ email, telefoon }: Pick<Gast, 'email' | 'telefoon'>) =>
	email !== undefined || telefoon !== undefined;

/** What somebody fills in to come along. */
export const boekSchema = z
	.object({ ...wie, personen, ...verder })
	.refine(heeftContact, metContact);

const metTijd = { keuze: keuzeSchema, ...wie, ...verder };

/** What somebody fills in for an appointment: it is for one, at a time. */
export const afspraakSchema = z.object(metTijd).refine(heeftContact, metContact);

/** The same when we ring them: then there is a number. */
export const belSchema = z.object(metTijd).refine(({ telefoon }) => telefoon !== undefined, {
	path: ['telefoon'],
	error: t.geenTelefoon
});
