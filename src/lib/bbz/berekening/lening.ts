import { euro, NUL, positief } from '../begrippen/bedrag.ts';
import type { Bedrag, Bedraginvoer } from '../begrippen/bedrag.ts';
import type { Datum } from '../begrippen/datum.ts';
import { Ingredienten } from './ingredient.ts';
import type { Onbekend } from './ingredient.ts';
import type { ParameterGebruik } from '../parameters/gebruik.ts';

export type Aflossingsvorm = 'annuitair' | 'lineair';

/** Een lening waarvan het verloop wordt berekend. */
export interface LeningInvoer {
	hoofdsom: Bedraginvoer;
	/** Rente per jaar in procenten. */
	rente: Bedraginvoer;
	maanden: number;
	vorm: Aflossingsvorm;
}

/** Een maand van de lening; alle bedragen onafgerond. */
export interface Termijn {
	nummer: number;
	rente: Bedrag;
	aflossing: Bedrag;
	betaling: Bedrag;
	restschuld: Bedrag;
}

/** Het verloop van een lening. */
export interface Leningverloop {
	termijnen: readonly Termijn[];
	eersteBetaling: Bedrag;
	totaleRente: Bedrag;
	totaleAflossing: Bedrag;
}

const MAANDEN = 12;
const HEEL = 100;

/** a = P x i / (1 - (1 + i)^-n); zonder rente P / n. */
function annuiteit(hoofdsom: Bedrag, i: Bedrag, n: number): Bedrag {
	if (i.isZero()) return hoofdsom.div(n);
	return hoofdsom.times(i).div(euro(1).minus(i.plus(1).pow(-n)));
}

function maandrente(rente: Bedraginvoer): Bedrag {
	return positief(rente).div(HEEL).div(MAANDEN);
}

/**
 * Berekent het verloop van een lening per maand, onafgerond.
 * @grondslag Bbz 2004 art. 15 en 39 lid 1
 * @uitleg De wet schrijft geen vorm voor: de beschikking legt rente, aflossing en termijnen vast. De laatste aflossing is de hele restschuld.
 */
export function berekenLening(invoer: LeningInvoer): Leningverloop {
	const { maanden, vorm } = invoer;
	if (!Number.isInteger(maanden) || maanden < 1)
		throw new RangeError('Een lening loopt een geheel aantal maanden.');
	const hoofdsom = positief(invoer.hoofdsom);
	const i = maandrente(invoer.rente);
	const vast = vorm === 'lineair' ? hoofdsom.div(maanden) : annuiteit(hoofdsom, i, maanden);
	const termijnen: Termijn[] = [];
	let restschuld = hoofdsom;
	let totaleRente = NUL;
	for (let nummer = 1; nummer <= maanden; nummer++) {
		const rente = restschuld.times(i);
		const deel = vorm === 'lineair' ? vast : vast.minus(rente);
		const aflossing = nummer === maanden ? restschuld : deel;
		restschuld = restschuld.minus(aflossing);
		totaleRente = totaleRente.plus(rente);
		termijnen.push({ nummer, rente, aflossing, betaling: rente.plus(aflossing), restschuld });
	}
	return {
		termijnen,
		eersteBetaling: (termijnen[0] as Termijn).betaling,
		totaleRente,
		totaleAflossing: hoofdsom.minus(restschuld)
	};
}

/** Of de looptijd binnen het hoogste van de wet blijft. */
export interface Looptijd {
	soort: 'binnen_maximum' | 'boven_maximum';
	maanden: number;
	hoogstens: number;
	ingredienten: readonly ParameterGebruik[];
}

/**
 * Vergelijkt de looptijd met de langste die mag.
 * @grondslag Bbz 2004 art. 15 onder b
 */
export function vergelijkLooptijd(maanden: number, peildatum: Datum): Looptijd | Onbekend {
	const gelezen = new Ingredienten();
	const jaren = gelezen.parameter('looptijdKrediet', peildatum);
	if (jaren === undefined) return gelezen.onbekend();
	const hoogstens = jaren * MAANDEN;
	const soort = maanden > hoogstens ? 'boven_maximum' : 'binnen_maximum';
	return { soort, maanden, hoogstens, ingredienten: gelezen.lijst };
}

/** Een lening tegen de rente van de wet. */
export interface Kredietverloop extends Leningverloop {
	soort: 'krediet';
	looptijd: Looptijd;
	ingredienten: readonly ParameterGebruik[];
}

/**
 * Berekent bedrijfskapitaal als lening tegen de rente van de peildatum.
 * @grondslag Bbz 2004 art. 15
 */
export function berekenKrediet(
	invoer: Omit<LeningInvoer, 'rente'>,
	peildatum: Datum
): Kredietverloop | Onbekend {
	const gelezen = new Ingredienten();
	const rente = gelezen.parameter('rente', peildatum);
	if (rente === undefined) return gelezen.onbekend();
	const looptijd = vergelijkLooptijd(invoer.maanden, peildatum);
	if (looptijd.soort === 'onbekend') return looptijd;
	gelezen.neemAlle(looptijd.ingredienten);
	const verloop = berekenLening({ ...invoer, rente });
	return { soort: 'krediet', ...verloop, looptijd, ingredienten: gelezen.lijst };
}
