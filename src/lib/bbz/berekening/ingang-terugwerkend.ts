import { plusMaanden } from '../begrippen/datum.ts';
import type { Datum } from '../begrippen/datum.ts';
import type { ParameterGebruik } from '../parameters/gebruik.ts';
import { gegeven, Ingredienten } from './ingredient.ts';
import type { Onbekend } from './ingredient.ts';

/** Een melding, en wat er bij wie stopt van belang is. */
export interface TerugwerkendInvoer {
	gemeldOp: Datum;
	/** Gaat het om de zelfstandige die stopt (art. 2 lid 1 onder d)? */
	isBeeindigend: boolean;
	/** Liep het bedrijf nog bij de aanvraag? Alleen nodig voor wie stopt. */
	bedrijfLooptBijAanvraag?: boolean;
}

/** De vroegste dag waarop steun kan beginnen. */
export type TerugwerkendeIngang =
	| { soort: 'oordeel_nodig'; vroegstOp: Datum; ingredienten: readonly ParameterGebruik[] }
	| { soort: 'kan_niet'; reden: 'voor_2026' | 'bedrijf_al_beeindigd'; vroegstOp: Datum };

const VANAF = '2026-01-01';

/**
 * Geeft de vroegste dag waarop steun kan beginnen, ook voor de dag van de melding.
 * @grondslag Participatiewet art. 44 lid 1 en 5; Bbz 2004 art. 27a (vanaf 1 januari 2026)
 * @uitleg Zonder lid 5 is dat de dag van de melding. Of individuele omstandigheden een eerdere dag nodig maken, beoordeelt een mens.
 * @aanname De tekst van de dag van de melding geldt; overgangsrecht bij lid 5 is niet gezien.
 */
export function berekenTerugwerkendeIngang(
	invoer: TerugwerkendInvoer
): TerugwerkendeIngang | Onbekend {
	const { gemeldOp, isBeeindigend, bedrijfLooptBijAanvraag } = invoer;
	if (gemeldOp < VANAF) return { soort: 'kan_niet', reden: 'voor_2026', vroegstOp: gemeldOp };
	const gelezen = new Ingredienten();
	if (isBeeindigend && bedrijfLooptBijAanvraag === undefined) {
		return gelezen.onbekend(gegeven('bedrijfLooptBijAanvraag'));
	}
	if (isBeeindigend && bedrijfLooptBijAanvraag === false) {
		return { soort: 'kan_niet', reden: 'bedrijf_al_beeindigd', vroegstOp: gemeldOp };
	}
	const maanden = gelezen.parameter('terugwerkendeMaanden', gemeldOp);
	if (maanden === undefined) return gelezen.onbekend();
	return {
		soort: 'oordeel_nodig',
		vroegstOp: plusMaanden(gemeldOp, -maanden),
		ingredienten: gelezen.lijst
	};
}
