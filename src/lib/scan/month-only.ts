import { plusDagen, plusMaanden } from '#lib/bbz/index.ts';
import type { Toets } from '#lib/bbz/index.ts';
import { evaluateScan } from './flow.ts';
import type { ScanStand, Velden, Veldfout } from './scan.types.ts';

/** The fact of which a month is enough, as long as its day changes nothing. */
export const MONTH_FACT = 'startdatumBedrijf';

/** Did somebody give a month and a year, but no day? */
export function isMonthOnly(velden: Velden): boolean {
	const [dag, maand, jaar] = ['dag', 'maand', 'jaar'].map((deel) =>
		velden[`${MONTH_FACT}-${deel}`]?.[0]?.trim()
	);
	return !dag && !!maand && !!jaar;
}

const outcomes = (t: Toets) => t.regels.map((r) => r.uitkomst).join();

/**
 * The first of the month stands in for a day that is not known. Where the last day would end in
 * another outcome the day is asked for: it is never guessed.
 */
export function askDay(stand: ScanStand, metEerste: Toets): Veldfout | undefined {
	const eerste = stand.feiten[MONTH_FACT];
	if (eerste === undefined) return undefined;
	const eind = plusDagen(plusMaanden(eerste, 1), -1);
	const laatste = eind > metEerste.peildatum ? metEerste.peildatum : eind;
	const ander = { ...stand, feiten: { ...stand.feiten, [MONTH_FACT]: laatste } };
	const metLaatste = evaluateScan(ander, metEerste.peildatum, metEerste.beleid.id);
	return outcomes(metLaatste) === outcomes(metEerste)
		? undefined
		: { veld: MONTH_FACT, code: 'dag_nodig' };
}
