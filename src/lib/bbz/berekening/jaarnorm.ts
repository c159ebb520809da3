import { NUL, positief } from '../begrippen/bedrag.ts';
import type { Bedrag, Bedraginvoer } from '../begrippen/bedrag.ts';
import type { Datum } from '../begrippen/datum.ts';
import { plusMaanden } from '../begrippen/datum.ts';
import { Ingredienten } from './ingredient.ts';
import type { Gemis, Onbekend } from './ingredient.ts';
import type { ParameterGebruik } from '../parameters/gebruik.ts';
import { maandnorm } from './norm.ts';
import type { Huishouden } from './norm.ts';

const MAANDEN = 12;

/** De norm over een boekjaar, met de twaalf maanden waaruit zij bestaat. */
export interface Jaarnorm {
	soort: 'jaarnorm';
	bedrag: Bedrag;
	isBenadering: boolean;
	/** De norm per maand, op de eerste dag van die maand. */
	maanden: readonly { vanaf: Datum; bedrag: Bedrag }[];
	bijzondereBijstand: Bedrag;
	ingredienten: readonly ParameterGebruik[];
}

/**
 * Geeft de jaarnorm: de som van twaalf maandnormen en de verleende bijzondere bijstand.
 * @grondslag Bbz 2004 art. 1 onder g
 * @uitleg Geen correctie voor huurtoeslag of zorgkosten (CRVB:2014:1676). Het boekjaar begint op de eerste van een maand.
 * @aanname Elke maand telt de norm van haar eerste dag; de vergoeding van art. 46 Zvw bestaat niet meer en telt niet mee.
 */
export function jaarnorm(
	huishouden: Huishouden,
	boekjaarVanaf: Datum,
	bijzondereBijstand: Bedraginvoer = 0
): Jaarnorm | Onbekend {
	if (!boekjaarVanaf.endsWith('-01'))
		throw new RangeError('Een boekjaar begint op de eerste van een maand.');
	const gelezen = new Ingredienten();
	const gemist: Gemis[] = [];
	const maanden: { vanaf: Datum; bedrag: Bedrag }[] = [];
	let isBenadering = false;
	for (let nr = 0; nr < MAANDEN; nr++) {
		const vanaf = plusMaanden(boekjaarVanaf, nr);
		const norm = maandnorm(huishouden, vanaf);
		gelezen.neemAlle(norm.ingredienten);
		if (norm.soort === 'onbekend') {
			gemist.push(...norm.ontbreekt);
			continue;
		}
		isBenadering ||= norm.isBenadering;
		maanden.push({ vanaf, bedrag: norm.bedrag });
	}
	if (gemist.length > 0) return gelezen.onbekend(...gemist);
	const extra = positief(bijzondereBijstand);
	return {
		soort: 'jaarnorm',
		bedrag: maanden.reduce((som, m) => som.plus(m.bedrag), NUL).plus(extra),
		isBenadering,
		maanden,
		bijzondereBijstand: extra,
		ingredienten: gelezen.lijst
	};
}
