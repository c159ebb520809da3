import { z } from 'zod';
import { echteDag } from './agenda.ts';
import { urenTeksten as t } from './uren-teksten.ts';

const KLOK = /^([01]\d|2[0-3]):[0-5]\d$/;
const klok = z.string().trim().regex(KLOK, t.fouten.klok);
const keuze = z
	.string()
	.refine((id) => id === '' || z.guid().safeParse(id).success, { error: t.fouten.onbekend })
	.transform((id) => id || undefined);
const naElkaar = { path: ['tot'], error: t.fouten.volgorde };

/** Hours of every week, as a member of staff fills them in. */
export const urenSchema = z
	.object({
		weekdag: z
			.enum(['1', '2', '3', '4', '5', '6', '7'], { error: t.fouten.weekdag })
			.transform(Number),
		van: klok,
		tot: klok,
		plek: keuze,
		soort: keuze,
		reeks: keuze
	})
	.refine(({ van, tot }) => van < tot, naElkaar);

/** A day on which it is otherwise. */
export const dagSchema = z
	.object({
		dag: z.string().refine(echteDag, { error: t.fouten.dag }),
		hoe: z.enum(['weg', 'anders'], { error: t.fouten.hoe }),
		dagVan: z.string().trim(),
		dagTot: z.string().trim(),
		dagPlek: keuze
	})
	.refine(({ hoe, dagVan }) => hoe === 'weg' || KLOK.test(dagVan), {
		path: ['dagVan'],
		error: t.fouten.klok
	})
	.refine(({ hoe, dagTot }) => hoe === 'weg' || KLOK.test(dagTot), {
		path: ['dagTot'],
		error: t.fouten.klok
	})
	.refine(({ hoe, dagVan, dagTot }) => hoe === 'weg' || dagVan < dagTot, {
		path: ['dagTot'],
		error: t.fouten.volgorde
	});
