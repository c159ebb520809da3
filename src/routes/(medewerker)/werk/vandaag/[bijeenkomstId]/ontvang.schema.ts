import { z } from 'zod';
import { regel } from '#lib/invoer/tekst.ts';
import { gastVelden } from '#lib/voorlichting/gast.schema.ts';
import { ontvangTeksten as t } from '#lib/voorlichting/host-texts.ts';
import { AANWEZIGHEDEN } from '#lib/voorlichting/inchecken.ts';

/** What a page that works without a network sends along: when it was, and who was logged in then. */
const bewaard = {
	op: z
		.string()
		.max(30)
		.refine((tekst) => tekst === '' || z.iso.datetime().safeParse(tekst).success)
		.transform((tekst) => (tekst === '' ? undefined : new Date(tekst)))
		.catch(undefined),
	door: z.string().max(40).catch('')
};

export const tikSchema = z.object({
	boeking: z.string().max(40),
	aanwezig: z.enum(AANWEZIGHEDEN),
	...bewaard
});

export const inloperSchema = z.object({ ...gastVelden, ...bewaard });

export const codeSchema = z.object({ code: z.string().trim().max(20) });

export const vraagSchema = z.object({ vraag: regel(300).min(1, t.vraag.leeg) });
