import { z } from 'zod';
import { regel } from '../invoer/tekst.ts';
import { gastVelden, leegIsNiets } from './gast.schema.ts';
import { keuzeSchema } from './keuze.ts';
import { boekTeksten as t } from './texts.ts';
import { KANALEN, type Gast } from './voorlichting.types.ts';

const { personen, wensen, sleutel, ...wie } = gastVelden;

const verder = {
	wensen,
	geboektDoor: regel(80).transform(leegIsNiets),
	discreet: z.array(z.literal('ja')).default([]),
	kanaal: z.enum([...KANALEN, '']).transform((waarde) => waarde || undefined),
	// Comes from an address that anybody can write: what it cannot be is left out, for nobody can mend it.
	campagne: z
		.string()
		.max(40)
		.regex(/^[\w-]*$/)
		.catch('')
		.transform(leegIsNiets),
	sleutel
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
