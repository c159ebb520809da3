import { euro, hoogste, laagste, NUL, positief } from '../begrippen/bedrag.ts';
import type { Bedrag, Bedraginvoer } from '../begrippen/bedrag.ts';
import type { Datum } from '../begrippen/datum.ts';
import type { Onbekend } from './ingredient.ts';
import type { ParameterGebruik } from '../parameters/gebruik.ts';
import { toetsVermogen } from './vermogenstoets.ts';
import type { Vermogen, Vermogensuitkomst } from './vermogenstoets.ts';

/** Wat bekend is als het boekjaar voorbij is. */
export interface VaststellingInvoer {
	/** Voorlopig verleende bijstand over het boekjaar. */
	bijstand: Bedraginvoer;
	/** Netto inkomen over het hele boekjaar, ook over maanden zonder bijstand. */
	nettoInkomen: Bedraginvoer;
	jaarnorm: Bedraginvoer;
	/** Maanden met bijstand in het boekjaar; een deel van een maand mag. */
	maandenBijstand: number;
	vermogen: Vermogen;
	/** De dag van het besluit: die bepaalt de vermogensgrens en of terugvorderen «kan» of «moet». */
	peildatum: Datum;
}

export type Vaststellingsoort =
	| 'nabetaling'
	| 'om_niet'
	| 'kan_teruggevorderd'
	/** Besluiten t/m 31 december 2019. */
	| 'wordt_teruggevorderd';

/** Een bedrag waarvan de wet twee lezingen toelaat. */
export interface Bereik {
	minstens: Bedrag;
	hoogstens: Bedrag;
}

/** De uitkomst van de definitieve vaststelling; alle bedragen onafgerond. */
export interface Vaststelling {
	soort: Vaststellingsoort;
	/** Onderdeel van art. 12 lid 2. */
	onderdeel: 'a' | 'b' | 'c';
	/** Bijstand en netto inkomen samen. */
	som: Bedrag;
	jaarnorm: Bedrag;
	/** Wat erbij komt of wat teruggevorderd kan worden; nul bij `om_niet`. */
	bedrag: Bedrag;
	/** Wat niet teruggevorderd wordt en dus om niet of lening blijft, met een nabetaling erbij. */
	rest: Bedrag;
	omNiet: Bereik;
	lening: Bereik;
	vermogen: Vermogensuitkomst;
	ingredienten: readonly ParameterGebruik[];
}

const MAANDEN = 12;
/** Vanaf deze dag «kan» worden teruggevorderd; eerder «wordt» teruggevorderd. */
const KAN_VANAF = '2020-01-01';

function nabetaling(bijstand: Bedrag, som: Bedrag, jaarnorm: Bedrag, maanden: number): Bedrag {
	const naarEvenredigheid = jaarnorm.times(maanden).div(MAANDEN).minus(bijstand);
	return hoogste(laagste(jaarnorm.minus(som), naarEvenredigheid), NUL);
}

/** Verdeelt de rest: bij te veel vermogen blijft een deel of alles een renteloze lening. */
function verdeel(rest: Bedrag, vermogen: Vermogensuitkomst): { omNiet: Bereik; lening: Bereik } {
	const mag = vermogen.soort === 'om_niet_kan';
	const hoogstens = mag ? NUL : rest;
	const minstens = laagste(hoogstens, vermogen.overschrijding);
	return {
		lening: { minstens, hoogstens },
		omNiet: { minstens: rest.minus(hoogstens), hoogstens: rest.minus(minstens) }
	};
}

function controleerMaanden(maanden: number): void {
	if (!(maanden >= 0 && maanden <= MAANDEN))
		throw new RangeError('Bijstand duurt nul tot twaalf maanden van een boekjaar.');
}

/**
 * Stelt de bijstand over een boekjaar definitief vast.
 * @grondslag Bbz 2004 art. 11 lid 2, 12 en 13
 * @uitleg Terugvorderen is een bevoegdheid: eerst weegt de gemeente belangen (RBMNE:2024:4507).
 * @aanname Art. 3 laat bij te veel vermogen niets om niet toe; art. 11 en 13 alleen «voor zover». Daarom een bereik. Een nabetaling volgt dezelfde vorm.
 * @aanname Voor «kan» of «wordt» telt de dag van het besluit: art. 60a geeft voor art. 12 geen overgangsrecht.
 */
export function stelDefinitiefVast(invoer: VaststellingInvoer): Vaststelling | Onbekend {
	controleerMaanden(invoer.maandenBijstand);
	const vermogen = toetsVermogen(invoer.vermogen, invoer.peildatum);
	if (vermogen.soort === 'onbekend') return vermogen;
	const bijstand = positief(invoer.bijstand);
	const jaarnorm = positief(invoer.jaarnorm);
	const som = bijstand.plus(euro(invoer.nettoInkomen));
	const onderdeel = som.lt(jaarnorm) ? 'a' : som.eq(jaarnorm) ? 'b' : 'c';
	let soort: Vaststellingsoort = 'om_niet';
	let bedrag = NUL;
	let rest = bijstand;
	if (onderdeel === 'a') {
		bedrag = nabetaling(bijstand, som, jaarnorm, invoer.maandenBijstand);
		rest = bijstand.plus(bedrag);
		if (bedrag.gt(0)) soort = 'nabetaling';
	} else if (onderdeel === 'c') {
		bedrag = laagste(bijstand, som.minus(jaarnorm));
		rest = bijstand.minus(bedrag);
		if (bedrag.gt(0))
			soort = invoer.peildatum < KAN_VANAF ? 'wordt_teruggevorderd' : 'kan_teruggevorderd';
	}
	return {
		soort,
		onderdeel,
		som,
		jaarnorm,
		bedrag,
		rest,
		...verdeel(rest, vermogen),
		vermogen,
		ingredienten: vermogen.ingredienten
	};
}
