import { z } from 'zod';
import { afspraakTeksten as t } from './afspraak-teksten.ts';
import type { Keuze } from './beschikbaarheid.ts';

/** A chosen time as a form and an address carry it: moment and place. */
export const keuzeTekst = ({ begin, plekId }: Keuze): string => `${begin.toISOString()}_${plekId}`;

/** Reads what `keuzeTekst` wrote. Only of this century: days around another year may not exist. */
export const keuzeSchema = z
	.string({ error: t.kiesFout })
	.regex(/^20\d{2}-[^_]{18}Z_/, t.kiesFout)
	.transform((tekst) => {
		const [begin = '', plekId = ''] = tekst.split('_');
		return { begin: new Date(begin), plekId };
	})
	.pipe(z.object({ begin: z.date(), plekId: z.guid() }));

/** The chosen time in an address; undefined when there is none that can be read. */
export const leesKeuze = (tekst: string | null): Keuze | undefined =>
	keuzeSchema.safeParse(tekst ?? '').data;
