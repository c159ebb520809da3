import type { InvoerfoutCode, Invoerprobleem } from '#lib/bbz/index.ts';
import { nl as wetteksten } from '#lib/taal/nl/nl.ts';
import { MOST_PROBLEMS } from './limits.ts';
import { nl } from './texts.ts';
import type { FoutCode, LoketCode, Misstand } from './texts.ts';

/** One thing that is wrong, with what to do about it. */
export interface Probleem {
	code: InvoerfoutCode | LoketCode;
	/** The fields it is about, as JSON Pointers into the request; empty when it is the whole request. */
	velden: readonly string[];
	melding: string;
	gelezen?: string;
	verwacht?: string;
	/** Which two things cannot be true together. */
	tegenstrijdigheid?: string;
}

/** A refusal: nothing was judged. */
export interface Fout {
	code: FoutCode;
	melding: string;
	/** The first hundred of them. */
	problemen: readonly Probleem[];
	/** How many more there are. */
	meerProblemen?: number;
}

const ENVELOPE = new Set(['peildatum', 'beleid', 'herkomst', 'feiten']);
const LONGEST = 60;

/**
 * What somebody sent, safe to show: text that steers a screen (control characters, turning the reading direction) or
 * that is half a character becomes a replacement mark.
 */
function showSafely(text: string): string {
	const safe = text.toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cn}]/gu, '\ufffd');
	return safe.length > LONGEST ? `${safe.slice(0, LONGEST).toWellFormed()}…` : safe;
}

/** A JSON value in words, for people. */
export function nameValue(value: unknown): string {
	if (value === null) return 'niets (null)';
	if (Array.isArray(value)) return 'een lijst';
	if (typeof value === 'object') return 'een object';
	return showSafely(JSON.stringify(value) ?? String(value));
}

function pointer(...path: readonly string[]): string {
	return path.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** A problem that the desk itself found. */
export function loketProbleem(
	code: LoketCode,
	path: readonly string[],
	found: Partial<Misstand> = {}
): Probleem {
	const misstand = {
		veld: showSafely(found.veld ?? path.at(-1) ?? ''),
		gelezen: found.gelezen ?? '',
		verwacht: found.verwacht ?? ''
	};
	return {
		code,
		velden: path.length > 0 ? [pointer(...path)] : [],
		melding: nl.problemen[code](misstand),
		...(misstand.gelezen && { gelezen: misstand.gelezen }),
		...(misstand.verwacht && { verwacht: misstand.verwacht })
	};
}

/** A problem that the law core found, in words; `under` is the field that holds the facts. */
export function wetProbleem(
	found: Invoerprobleem,
	under: 'feiten' | 'herkomst' = 'feiten'
): Probleem {
	const isEnvelope = found.code.startsWith('peildatum_') || found.code === 'onbekend_beleid';
	const velden = found.feiten.map((naam) =>
		isEnvelope && ENVELOPE.has(naam) ? pointer(naam) : pointer(under, naam)
	);
	const safe: Invoerprobleem = {
		...found,
		feiten: found.feiten.map(showSafely),
		...(found.gelezen === undefined ? {} : { gelezen: showSafely(found.gelezen) })
	};
	return {
		code: found.code,
		velden,
		melding: (nl.wet[found.code] ?? wetteksten.fouten[found.code])(safe),
		...(safe.gelezen === undefined ? {} : { gelezen: safe.gelezen }),
		...(safe.verwacht === undefined ? {} : { verwacht: safe.verwacht }),
		...(safe.tegenstrijdigheid === undefined ? {} : { tegenstrijdigheid: safe.tegenstrijdigheid })
	};
}

/** One refusal for all that is wrong, so that nobody has to come back for each thing; past a hundred it only counts. */
export function foutVan(code: FoutCode, problemen: readonly Probleem[]): Fout {
	const shown = problemen.slice(0, MOST_PROBLEMS);
	const more = problemen.length - shown.length;
	const meldingen = shown.map(({ melding }) => melding);
	return {
		code,
		melding:
			problemen.length === 1
				? (meldingen[0] as string)
				: [nl.meerdere(problemen.length, shown.length), ...meldingen].join(' '),
		problemen: shown,
		...(more > 0 && { meerProblemen: more })
	};
}
