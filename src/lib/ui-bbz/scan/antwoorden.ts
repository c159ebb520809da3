import type { FeitId } from '#lib/bbz/index.ts';
import type { ScanStand } from '#lib/scan/scan.types.ts';
import { findStap } from '#lib/scan/steps.ts';
import { asZin, inZin } from '#lib/taal/opmaak.ts';
import type { ScanTaal } from '#lib/taal/scan.types.ts';
import { sayFeit, sayWaarde } from './questions.ts';

/** An answer to look back at, with the step where it can be changed. */
export interface Antwoord {
	id: string;
	naam: string;
	antwoord: string;
}

/** The door and every step that was seen; a fact stands only where it was asked first. */
export function listAntwoorden(
	{ deur, feiten, pad, overgeslagen }: ScanStand,
	t: ScanTaal
): Antwoord[] {
	const gezien = new Set<FeitId>();
	const stappen = pad.flatMap((id): Antwoord[] => {
		const alle = findStap(id)?.feiten ?? [];
		const nieuw = alle.filter((f) => feiten[f] !== undefined && !gezien.has(f));
		for (const f of nieuw) gezien.add(f);
		const open = overgeslagen.includes(id);
		if (nieuw.length === 0 && !open) return [];
		const namen = nieuw.length ? nieuw : alle.slice(0, 1);
		const waarden = namen.map((f) => sayWaarde(f, feiten[f] ?? '', t));
		return [
			{
				id,
				naam: asZin(t.formulier.lijst(namen.map((f) => inZin(sayFeit(f, t))))),
				antwoord: open
					? t.scan.knoppen.weetNiet
					: asZin(t.formulier.lijst([...new Set(waarden)].map(inZin)))
			}
		];
	});
	return [{ id: 'deur', naam: t.scan.deurVraag, antwoord: t.scan.deuren[deur].label }, ...stappen];
}
