import { FEITEN, isFeitId } from '#lib/bbz/index.ts';
import type { Velden, Veldfout } from './scan.types.ts';
import type { Stap, StapId } from './steps.ts';

const DELEN = ['', '-dag', '-maand', '-jaar', '-per'];
/** So much is said back; more is no slip of a person. */
const MEESTE = 3;
const LANGSTE = 40;

/** The fields of a page that hold one answer. In a list of ticks the same name comes once for each tick. */
export function singleFields({ vorm, feiten }: Stap<StapId>): readonly string[] {
	if (vorm === 'basis' || vorm === 'hulpvraag') return [vorm];
	return vorm === 'basis_welke' || vorm === 'belemmeringen' ? [] : feiten;
}

/** What was typed can be said back; the value of a choice is a word of ours. */
const isTyped = (veld: string) =>
	isFeitId(veld) && ['datum', 'bedrag', 'aantal'].includes(FEITEN[veld].soort);

/** Which of these fields came more than once: none of their answers is the right one by coming first. */
export function repeatedFields(velden: Velden, namen: readonly string[]): Veldfout[] {
	return namen.flatMap((veld) => {
		const dubbel = DELEN.map((deel) => velden[veld + deel] ?? []).filter((w) => w.length > 1);
		if (dubbel.length === 0) return [];
		const anders = new Set(dubbel.flat().map((w) => w.trim().slice(0, LANGSTE)));
		anders.delete('');
		const antwoorden = isTyped(veld) ? [...anders].slice(0, MEESTE) : [];
		return [{ veld, code: 'meer_dan_een' as const, antwoorden }];
	});
}
