import type { Toets } from '#lib/bbz/index.ts';
import type { ScanStand, Velden, Veldfout } from '#lib/scan/scan.types.ts';
import type { ScanTaal } from '#lib/taal/scan.types.ts';

/** What the result page needs to show. */
export interface ResultaatProps {
	stand: ScanStand;
	toets: Toets;
	velden: Velden;
	fouten: readonly Veldfout[];
	t: ScanTaal;
}
