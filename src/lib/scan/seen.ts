import { z } from 'zod';
import { isDatum } from '#lib/bbz/index.ts';
import type { CategorieId } from '#lib/bbz/index.ts';
import type { Kop } from './result.ts';

const KOPPEN = [
	'past_deels',
	'lijkt_te_passen',
	'nog_niet_duidelijk',
	'nog_open',
	'kan_passen_als',
	'past_nu_niet'
] as const satisfies readonly Kop[];
const CATEGORIEEN = [
	'gevestigd',
	'beginnend',
	'ouder',
	'beeindigend',
	'voorbereiding'
] as const satisfies readonly CategorieId[];

/** What a person had on the screen when they took their answers along. */
export const gezienSchema = z.object({
	peildatum: z.string().refine(isDatum),
	kern: z.string().regex(/^\d+\.\d+\.\d+$/),
	kop: z.enum(KOPPEN),
	categorie: z.enum(CATEGORIEEN)
});

export type Gezien = z.infer<typeof gezienSchema>;

/** Reads what the button posts: the day, the version of the law core, the conclusion and the category. */
export function parseGezien(tekst: string): Gezien | undefined {
	const [peildatum, kern, kop, categorie] = tekst.split(' ');
	return gezienSchema.safeParse({ peildatum, kern, kop, categorie }).data;
}
