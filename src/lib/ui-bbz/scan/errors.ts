import type { FeitId } from '#lib/bbz/index.ts';
import type { Veldfout } from '#lib/scan/scan.types.ts';
import { scanTeksten } from '#lib/scan/texts.ts';
import { kort } from '#lib/taal/nl/kort.ts';

/** A short name for a fact, to point at an earlier answer. */
export function nameOf(id: FeitId): string {
	return kort[id];
}

/** The message for a problem with a field. */
export function messageOf(fout: Veldfout): string {
	return scanTeksten.fouten[fout.code](fout, nameOf);
}

/** The message for one field, if it has one. */
export function errorOf(fouten: readonly Veldfout[], veld: string): string | undefined {
	const fout = fouten.find((f) => f.veld === veld);
	return fout && messageOf(fout);
}
