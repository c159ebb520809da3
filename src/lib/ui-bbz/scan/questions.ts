import type { FeitId } from '#lib/bbz/index.ts';
import { feitenScan } from '#lib/taal/nl/feiten-scan.ts';
import type { Vraagtekst } from '#lib/taal/teksten.types.ts';

/** The texts around the question for a fact that the scan asks. */
export function questionOf(id: FeitId): Vraagtekst {
	const tekst = (feitenScan as Partial<Record<FeitId, Vraagtekst>>)[id];
	if (!tekst) throw new Error(`The scan has no question for ${id}`);
	return tekst;
}
