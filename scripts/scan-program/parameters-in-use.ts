import type { Plugin } from 'vite';
import type { ParameterId } from '../../src/lib/bbz/index.ts';
import { keepNamed } from './sources-in-use.ts';

const LIST = /\/src\/lib\/bbz\/parameters\/alle\.ts$/;
const TABLE = /\/src\/lib\/bbz\/parameters\/[\w-]+\.ts$/;

/** Numbers that only calculations of a dossier read, never the toets nor the preview in money of the scan. */
export const DOSSIER_ONLY: readonly ParameterId[] = [
	'administratieTermijn',
	'aflossingBovenGrens',
	'hypotheekDuur',
	'hypotheekRenteaftrek',
	'naBeeindigingAandeel',
	'naBeeindigingDuur',
	'pwVermogenWoning',
	'terugwerkendeMaanden',
	'uitstelPerBesluit',
	'uitstelTotaal',
	'voorschotAandeel',
	'voorschotTermijn'
];

/** The names of numbers that a piece of code still asks for. */
export const askedIn = (code: string): ParameterId[] =>
	DOSSIER_ONLY.filter((id) => new RegExp(`(["'\`])${id}\\1`).test(code));

/** Numbers that nothing on the phone reads stay off it; the build fails when something there does read one. */
export const parametersInUsePlugin: Plugin = {
	name: 'parameters-in-use',
	transform(code, id) {
		if (LIST.test(id)) {
			const isUsed = (key: string) => !DOSSIER_ONLY.some((only) => only === key);
			return { code: keepNamed(code, isUsed), map: null };
		}
		// A number that is in no list may go with the bundle: making one does nothing else.
		const pure = code.replace(/^(export const \w+ = )(?=\w+\()/gm, '$1/*#__PURE__*/ ');
		return TABLE.test(id) ? { code: pure, map: null } : null;
	},
	generateBundle(_, bundle) {
		for (const chunk of Object.values(bundle)) {
			const asked = chunk.type === 'chunk' ? askedIn(chunk.code) : [];
			if (asked.length) throw new Error(`The scan reads numbers it does not carry: ${asked}`);
		}
	}
};
