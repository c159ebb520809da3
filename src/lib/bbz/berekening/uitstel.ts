import type { Datum } from '../begrippen/datum.ts';
import { UITSTEL_BESLUITEN } from '../parameters/duren.ts';
import { Ingredienten } from './ingredient.ts';
import type { Onbekend } from './ingredient.ts';
import type { ParameterGebruik } from '../parameters/gebruik.ts';

/** Eerder verleend uitstel en het nieuwe verzoek, in maanden. */
export interface UitstelInvoer {
	/** Maanden per eerder besluit, over de hele looptijd, ook onderbroken. */
	eerder: readonly number[];
	gevraagd: number;
	peildatum: Datum;
}

/** Of er nog uitstel kan zijn, en hoeveel. Nul maanden betekent: geen. */
export interface Uitstel {
	soort: 'kan' | 'oordeel_nodig' | 'kan_niet';
	reden: 'binnen_termijn' | 'drie_besluiten' | 'drie_jaar_verstreken';
	/** Langste uitstel dat dit besluit nog kan geven. */
	hoogstens: number;
	/** Wat van het gevraagde past. */
	maanden: number;
	gebruikt: number;
	ingredienten: readonly ParameterGebruik[];
}

/**
 * Berekent hoeveel uitstel van betaling er nog kan zijn.
 * @grondslag Bbz 2004 art. 41 lid 2
 * @uitleg Uitstel gaat eerst over de aflossing (lid 3). Na drie jaar zijn lening en achterstand opeisbaar en kunnen zij worden teruggevorderd (lid 4).
 * @aanname Drie besluiten met samen minder dan drie jaar: de wet noemt ook onderbroken uitstel, dus een mens oordeelt of een vierde kan.
 */
export function berekenUitstel(invoer: UitstelInvoer): Uitstel | Onbekend {
	const gelezen = new Ingredienten();
	const perBesluit = gelezen.parameter('uitstelPerBesluit', invoer.peildatum);
	const totaal = gelezen.parameter('uitstelTotaal', invoer.peildatum);
	if (perBesluit === undefined || totaal === undefined) return gelezen.onbekend();
	if ([...invoer.eerder, invoer.gevraagd].some((m) => !(m >= 0)))
		throw new RangeError('Uitstel duurt nul of meer maanden.');
	const gebruikt = invoer.eerder.reduce((som, m) => som + m, 0);
	const hoogstens = Math.max(0, Math.min(perBesluit, totaal - gebruikt));
	const deel = { hoogstens, maanden: Math.min(invoer.gevraagd, hoogstens), gebruikt };
	const ingredienten = gelezen.lijst;
	if (hoogstens === 0)
		return { soort: 'kan_niet', reden: 'drie_jaar_verstreken', ...deel, ingredienten };
	if (invoer.eerder.length >= UITSTEL_BESLUITEN)
		return { soort: 'oordeel_nodig', reden: 'drie_besluiten', ...deel, ingredienten };
	return { soort: 'kan', reden: 'binnen_termijn', ...deel, ingredienten };
}
