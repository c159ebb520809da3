import { z } from 'zod';
import { isFeitId } from '#lib/bbz/index.ts';
import type { Feiten } from '#lib/bbz/index.ts';
import { gezienSchema, type Gezien } from '#lib/scan/seen.ts';

/** How long answers of an anonymous scan wait for their owner to log in. */
export const SCAN_MINUTEN = 30;

const schema = z.object({
	feiten: z.record(z.string().refine(isFeitId), z.union([z.string(), z.number(), z.boolean()])),
	gezien: gezienSchema.optional()
});

/** What waits for its owner. */
export interface ScanTicket {
	readonly feiten: Feiten;
	readonly gezien?: Gezien | undefined;
}

/** Reads what a ticket held; undefined when there was none. */
export function parseScanTicket(content: unknown): ScanTicket | undefined {
	return content === undefined ? undefined : (schema.parse(content) as ScanTicket);
}
