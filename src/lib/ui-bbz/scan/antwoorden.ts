import type { FeitId } from '#lib/bbz/index.ts';
import type { ScanStand } from '#lib/scan/scan.types.ts';
import { findStap } from '#lib/scan/steps.ts';
import { scanTeksten as t } from '#lib/scan/texts.ts';
import { kort } from '#lib/taal/nl/kort.ts';
import { inZin, lijst } from '#lib/taal/opmaak.ts';
import { asZin } from '../toets/sentences.ts';
import { sayWaarde } from './values.ts';

/** An answer to look back at, with the step where it can be changed. */
export interface Antwoord {
	id: string;
	naam: string;
	antwoord: string;
}

/** The door and every step that was seen; a fact stands only where it was asked first. */
export function listAntwoorden({ deur, feiten, pad, overgeslagen }: ScanStand): Antwoord[] {
	const gezien = new Set<FeitId>();
	const stappen = pad.flatMap((id): Antwoord[] => {
		const alle = findStap(id)?.feiten ?? [];
		const nieuw = alle.filter((f) => feiten[f] !== undefined && !gezien.has(f));
		for (const f of nieuw) gezien.add(f);
		const open = overgeslagen.includes(id);
		if (nieuw.length === 0 && !open) return [];
		const namen = nieuw.length ? nieuw : alle.slice(0, 1);
		const waarden = namen.map((f) => sayWaarde(f, feiten[f] ?? ''));
		return [
			{
				id,
				naam: asZin(lijst(namen.map((f) => inZin(kort[f])))),
				antwoord: open ? t.knoppen.weetNiet : lijst([...new Set(waarden)])
			}
		];
	});
	return [{ id: 'deur', naam: t.deurVraag, antwoord: t.deuren[deur].label }, ...stappen];
}
