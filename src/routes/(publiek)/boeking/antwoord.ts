import { z } from 'zod';
import { boekingTeksten as t } from '#lib/voorlichting/texts.ts';

export const codeSchema = z.object({ code: z.string().trim().max(20) });
export const minderSchema = z.object({ personen: z.enum(['1', '2']).transform(Number) });

/** Where somebody goes whose time has gone: to choose another. */
export const TIJD_WEG = '/boeking/verzet?tijd=weg';

/** What is told when an answer could not be taken. */
export const UITKOMST = { te_laat: t.teLaat, vol: t.volgeboekt } as const;
