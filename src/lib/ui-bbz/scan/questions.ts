import type { FeitId } from '#lib/bbz/index.ts';
import { feitenScan } from '#lib/taal/nl/feiten-scan.ts';
import type { Vraagtekst } from '#lib/taal/teksten.types.ts';

/** The texts around the question for a fact, if the scan asks it. */
export function findQuestion(id: FeitId): Vraagtekst | undefined {
	return (feitenScan as Partial<Record<FeitId, Vraagtekst>>)[id];
}

/** The texts around the question for a fact that the scan asks. */
export function questionOf(id: FeitId): Vraagtekst {
	const tekst = findQuestion(id);
	if (!tekst) throw new Error(`The scan has no question for ${id}`);
	return tekst;
}
