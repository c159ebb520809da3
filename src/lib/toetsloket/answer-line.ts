import { foutVan } from './problems.ts';
import { nl } from './texts.ts';
import { judgeBytes, tooLarge } from './judge.ts';
import type { Uitslag } from './judge.ts';
import type { Line } from './line-splitter.ts';

function isBlank(bytes: Uint8Array): boolean {
	return bytes.every((byte) => byte === 32 || byte === 9 || byte === 13);
}

function asText(uitslag: Uitslag, regelnummer: number): string {
	return JSON.stringify(uitslag.ok ? uitslag.toets : { fout: { regelnummer, ...uitslag.fout } });
}

/** The line that answers this one; nothing for a blank line. */
export function answerLine(line: Line): string | undefined {
	if ('tooLong' in line) return asText(tooLarge(), line.number);
	if (isBlank(line.bytes)) return undefined;
	return asText(judgeBytes(line.bytes), line.number);
}

/** The line that says we failed ourselves; what happened is for the error output. */
export function unexpectedLine(line: Line): string {
	const fout = { ...foutVan('onverwachte_fout', []), melding: nl.onverwacht() };
	return asText({ ok: false, fout }, line.number);
}
