import { z } from 'zod';
import { isFeitId } from '#lib/bbz/index.ts';
import { DEUREN } from './scan.types.ts';
import type { ScanStand } from './scan.types.ts';
import { findStap } from './steps.ts';
import type { StapId } from './steps.ts';

const stapId = z.custom<StapId>((id) => typeof id === 'string' && findStap(id) !== undefined);

/** The scan as it travels in a hidden field. Values of facts are judged by the law core itself. */
const standSchema = z.object({
	deur: z.enum(DEUREN),
	feiten: z.record(z.string().refine(isFeitId), z.union([z.string(), z.number(), z.boolean()])),
	pad: z.array(stapId).max(60),
	overgeslagen: z.array(stapId).max(60)
});

/** What every form of the scan posts, beside the fields of its own question. */
export const formulierSchema = z.object({
	stand: z.string().max(8000).default(''),
	waar: z.string().max(60).default('deur'),
	actie: z.string().max(60).default('verder')
});

/** Reads the travelling scan; anything that is not one starts over instead of failing. */
export function parseStand(tekst: string): ScanStand | undefined {
	if (tekst === '') return undefined;
	try {
		const gelezen = standSchema.safeParse(JSON.parse(tekst));
		return gelezen.success ? (gelezen.data as ScanStand) : undefined;
	} catch {
		return undefined;
	}
}
