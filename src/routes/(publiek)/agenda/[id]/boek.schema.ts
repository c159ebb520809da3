import { z } from 'zod';
import { regel } from '#lib/invoer/tekst.ts';
import { KANALEN, MEESTE_PERSONEN } from '#lib/voorlichting/voorlichting.types.ts';
import { boekTeksten as t } from '#lib/voorlichting/texts.ts';

const leegIsNiets = (tekst: string) => tekst || undefined;

/** What somebody fills in to come along. */
export const boekSchema = z
	.object({
		naam: regel(80).min(1, 'Vul een naam in.'),
		email: regel(254)
			.refine((tekst) => tekst === '' || z.email().safeParse(tekst).success, {
				error: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.'
			})
			.transform(leegIsNiets),
		telefoon: regel(20)
			.refine((tekst) => tekst === '' || /^\+?[\d\s()-]{9,}$/.test(tekst), {
				error: 'Vul een telefoonnummer in, zoals 06 12345678.'
			})
			.transform(leegIsNiets),
		personen: z
			.enum(['1', '2', '3'], { error: 'Kies met hoeveel mensen u komt.' })
			.transform(Number)
			.refine((aantal) => aantal <= MEESTE_PERSONEN),
		wensen: regel(300).transform(leegIsNiets),
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
		sleutel: z.uuid()
	})
	.refine(({ email, telefoon }) => email !== undefined || telefoon !== undefined, {
		path: ['email'],
		error: t.geenContact
	});
