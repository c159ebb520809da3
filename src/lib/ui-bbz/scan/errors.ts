import { isFeitId } from '#lib/bbz/index.ts';
import type { Veldfout } from '#lib/scan/scan.types.ts';
import type { ScanTaal } from '#lib/taal/scan.types.ts';
import { sayFeit } from './questions.ts';

/** The message for a problem with a field; an earlier answer is pointed at by a short name. */
function messageOf(fout: Veldfout, t: ScanTaal): string {
	return t.scan.fouten[fout.code](fout, (id) => sayFeit(id, t));
}

/** The messages above a page. With several fields on it each says which one it is about. */
export function summaryOf(
	fouten: readonly Veldfout[],
	t: ScanTaal
): { id: string; message: string }[] {
	return fouten.map((fout) => {
		const naam = fouten.length > 1 && isFeitId(fout.veld) ? `${sayFeit(fout.veld, t)}: ` : '';
		return { id: fout.veld, message: naam + messageOf(fout, t) };
	});
}

/** The message for one field, if it has one. */
export function errorOf(
	fouten: readonly Veldfout[],
	veld: string,
	t: ScanTaal
): string | undefined {
	const fout = fouten.find((f) => f.veld === veld);
	return fout && messageOf(fout, t);
}
