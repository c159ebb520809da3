import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import type { Antwoorduitkomst } from '#lib/server/voorlichting/answer.ts';
import { boekingTeksten as t } from '#lib/voorlichting/texts.ts';

export const codeSchema = z.object({ code: z.string().trim().max(20) });
export const minderSchema = z.object({ personen: z.enum(['1', '2']).transform(Number) });

const UITKOMST = { te_laat: t.teLaat, vol: t.volgeboekt } as const;

/** Back to the page, with what is the matter when an answer could not be taken; whose time has gone chooses another. */
export function afloop(uitkomst: Antwoorduitkomst) {
	if (uitkomst === 'gedaan') redirect(303, '/boeking');
	if (uitkomst === 'tijd_weg') redirect(303, '/boeking/verzet?tijd=weg');
	return fail(409, { melding: UITKOMST[uitkomst] });
}
