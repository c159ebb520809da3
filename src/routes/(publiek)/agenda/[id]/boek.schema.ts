import { z } from 'zod';
import { regel } from '#lib/invoer/tekst.ts';
import { gastVelden, leegIsNiets } from '#lib/voorlichting/gast.schema.ts';
import { KANALEN } from '#lib/voorlichting/voorlichting.types.ts';
import { boekTeksten as t } from '#lib/voorlichting/texts.ts';

/** What somebody fills in to come along. */
export const boekSchema = z
	.object({
		...gastVelden,
		geboektDoor: regel(80).transform(leegIsNiets),
		discreet: z.array(z.literal('ja')).default([]),
		kanaal: z.enum([...KANALEN, '']).transform((waarde) => waarde || undefined),
		// Comes from an address that anybody can write: what it cannot be is left out, for nobody can mend it.
		campagne: z
			.string()
			.max(40)
			.regex(/^[\w-]*$/)
			.catch('')
			.transform(leegIsNiets)
	})
	.refine(({ email, telefoon }) => email !== undefined || telefoon !== undefined, {
		path: ['email'],
		error: t.geenContact
	});
