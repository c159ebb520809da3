import type { PlekSoort } from './voorlichting.types.ts';

const MINUUT = 60_000;
const UUR = 60 * MINUUT;
const DAG = 24 * UUR;

/** How long a seat is held while somebody confirms. */
const HOUDTIJD_MINUTEN = 15;

/** Below this, an offer is of no use to anybody: there is no time to read it and come. */
const KORTSTE_AANBOD = 30 * MINUUT;
/** From this long before the start no seats are offered any more; who is next can simply come by. */
const STOP_VOOR_BEGIN = 2 * UUR;

/** Until when a seat is held for who books now. */
export const gehoudenTot = (nu: Date): Date => new Date(nu.getTime() + HOUDTIJD_MINUTEN * MINUUT);

/**
 * Until when a freed seat is offered to who is first on the waiting list: a day when there is time, less as the
 * start comes near, so that a silent person holds up nobody behind them. Undefined when no offer makes sense.
 */
export function aanbodTot(nu: Date, begin: Date): Date | undefined {
	const over = begin.getTime() - STOP_VOOR_BEGIN - nu.getTime();
	if (over < KORTSTE_AANBOD) return undefined;
	const lang = Math.min(DAG, Math.max(KORTSTE_AANBOD, over / 4));
	return new Date(nu.getTime() + Math.min(lang, over));
}

/** How long what people said is kept after what it was for. */
export const BEWAAR_DAGEN = 30;

/** When what was said for a session is wiped; the counts stay. */
export const bewaardTot = (eind: Date): Date => new Date(eind.getTime() + BEWAAR_DAGEN * DAG);
/** From this long from now somebody can be rung; who comes to us, or we to them, has a day. */
const VOORAF: Readonly<Record<PlekSoort, number>> = {
	telefoon: 2 * UUR,
	online: 2 * UUR,
	locatie: 24 * UUR,
	thuis: 24 * UUR
};

/** The earliest moment at which an appointment can begin for who makes it now. */
export const vroegsteBegin = (nu: Date, plekSoort: PlekSoort): Date =>
	new Date(nu.getTime() + VOORAF[plekSoort]);

/** So many of a session may have given only a telephone number before staff called them: anybody can make one up. */
export const meesteTeBellen = (capaciteit: number): number =>
	Math.max(2, Math.floor(capaciteit / 4));

/** So many appointments at once, of all kinds together. */
export const MEESTE_TE_BELLEN_AFSPRAKEN = 10;
