import { z } from 'zod';
import type { FeitId, Herkomst } from '#lib/bbz/index.ts';

const HERKOMST_PER_NAAM = {
	verklaard: true,
	gedocumenteerd: true,
	geregistreerd: true,
	geoordeeld: true
} as const satisfies Record<Herkomst, true>;

/** From whom a fact can come. */
export const HERKOMSTEN = Object.keys(HERKOMST_PER_NAAM) as Herkomst[];

export type Herkomsten = Partial<Record<FeitId, Herkomst>>;

export function isHerkomst(value: unknown): value is Herkomst {
	return typeof value === 'string' && Object.hasOwn(HERKOMST_PER_NAAM, value);
}

// Not `z.record`: that copies, and in copying loses a key called `__proto__` in silence.
const jsonObject = z.custom<Record<string, unknown>>(
	(value) => typeof value === 'object' && value !== null && !Array.isArray(value)
);

/** The form of a request. The law core itself judges the facts, so that no rule stands in two places. */
export const verzoekSchema = z.strictObject({
	peildatum: z.string(),
	beleid: z.string().default('landelijk'),
	feiten: jsonObject,
	herkomst: jsonObject.optional()
});

export type Verzoek = z.infer<typeof verzoekSchema>;

export const VELDEN = Object.keys(verzoekSchema.shape) as (keyof Verzoek)[];
