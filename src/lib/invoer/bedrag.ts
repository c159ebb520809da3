/** What somebody typed as money, in euros; or why it cannot be read. */
export type GelezenBedrag = { waarde: number } | { fout: 'leeg' | 'geen_bedrag' };

const DUIZENDTALLEN = /^-?\d{1,3}(\.\d{3})+$/;
const GEWOON = /^-?\d+$/;

/**
 * Reads money the way people type it: `1.250,50`, `€ 1250`, `1250.5`, `1 250`, `1.250,-`.
 * A dot before exactly three digits is a thousands mark, as everybody here means it.
 */
export function parseBedrag(tekst: string): GelezenBedrag {
	const kaal = tekst
		.replace(/[\s\u00a0_']/g, '')
		.replace(/^(€|eur|euro)/i, '')
		.replace(/(€|eur|euro)$/i, '')
		.replace(/,(-|–|—)+$/, '');
	if (kaal === '') return { fout: 'leeg' };
	const [geheel = '', rest] = splitDecimalen(kaal);
	const cijfers = DUIZENDTALLEN.test(geheel) ? geheel.replaceAll('.', '') : geheel;
	if (!GEWOON.test(cijfers) || (rest !== undefined && !/^\d{1,2}$/.test(rest))) {
		return { fout: 'geen_bedrag' };
	}
	const waarde = Number(rest === undefined ? cijfers : `${cijfers}.${rest}`);
	return Number.isFinite(waarde) ? { waarde } : { fout: 'geen_bedrag' };
}

/** Splits at the decimal mark: a comma, or a lone dot that is not a thousands mark. */
function splitDecimalen(kaal: string): [string, string?] {
	const komma = kaal.lastIndexOf(',');
	if (komma !== -1) return [kaal.slice(0, komma), kaal.slice(komma + 1)];
	const punt = kaal.lastIndexOf('.');
	if (punt === -1 || DUIZENDTALLEN.test(kaal)) return [kaal];
	return [kaal.slice(0, punt), kaal.slice(punt + 1)];
}

/** Reads a number without cents: `1.225`, `1225`, `24,5`. */
export function parseGetal(tekst: string): { waarde: number } | { fout: 'leeg' | 'geen_getal' } {
	const uit = parseBedrag(tekst.replace(/\s*(uur|uren|u)\.?\s*$/i, ''));
	if ('waarde' in uit) return uit;
	return { fout: uit.fout === 'leeg' ? 'leeg' : 'geen_getal' };
}
