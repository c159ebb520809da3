import {
	afronden,
	berekenAanvulling,
	berekenRunway,
	indicatieKrediet,
	isTeBevestigen
} from '#lib/bbz/index.ts';
import type { Bedrag, FeitId, Feiten, Toets } from '#lib/bbz/index.ts';

const cents = (b: Bedrag) => afronden(b, 'rekenkundig_cent').toNumber();

/** Money to live on per month, as far as it can be said. */
export type Aanvulling =
	| { soort: 'bedrag'; bedrag: number; norm: number; teBevestigen: boolean }
	| { soort: 'tussen'; minstens: number; hoogstens: number }
	| { soort: 'mist'; wat: FeitId | 'norm' };

/** Estimates the monthly supplement. Rounded to cents only here, to show it. */
export function estimateAanvulling(f: Feiten, peildatum: string): Aanvulling {
	const mist = (['geboortedatum', 'leefvorm', 'overigInkomen'] as const).find(
		(id) => f[id] === undefined
	);
	if (mist) return { soort: 'mist', wat: mist };
	if (f.leefvorm === 'samen') {
		if (f.geboortedatumPartner === undefined) return { soort: 'mist', wat: 'geboortedatumPartner' };
		if (f.inkomenPartner === undefined) return { soort: 'mist', wat: 'inkomenPartner' };
	}
	if (f.kostendelers === undefined) return { soort: 'mist', wat: 'kostendelers' };
	if (f.winstPerJaar === undefined) return { soort: 'mist', wat: 'winstPerJaar' };
	return calculateAanvulling(f, peildatum);
}

function calculateAanvulling(f: Feiten, peildatum: string): Aanvulling {
	if (f.geboortedatum === undefined || f.leefvorm === undefined || f.overigInkomen === undefined) {
		return { soort: 'mist', wat: 'norm' };
	}
	const uit = berekenAanvulling({
		huishouden: {
			leefvorm: f.leefvorm,
			geboren: f.geboortedatum,
			...(f.geboortedatumPartner === undefined ? {} : { geborenPartner: f.geboortedatumPartner }),
			...(f.kinderenTenLaste === undefined ? {} : { kinderenTenLaste: f.kinderenTenLaste }),
			kostendelers: f.kostendelers ?? 0
		},
		peildatum,
		winst: f.winstPerJaar ?? 0,
		winstPer: 'jaar',
		overigInkomen: f.overigInkomen,
		inkomenPartner: f.inkomenPartner ?? 0
	});
	if (uit.soort === 'aanvulling') {
		const teBevestigen =
			uit.isBenadering || uit.ingredienten.some((i) => isTeBevestigen(i.zekerheid));
		return { soort: 'bedrag', bedrag: cents(uit.bedrag), norm: cents(uit.norm), teBevestigen };
	}
	if (uit.minstens && uit.hoogstens) {
		return { soort: 'tussen', minstens: cents(uit.minstens), hoogstens: cents(uit.hoogstens) };
	}
	return { soort: 'mist', wat: 'norm' };
}

/** One year of a loan, rounded to show. */
export interface Leenjaar {
	jaar: number;
	rente: number;
	aflossing: number;
	rest: number;
}

export interface Lening {
	bedrag: number;
	/** Nobody named an amount, or it was too much: this is the highest the law allows. */
	isMaximum: boolean;
	maanden: number;
	/** The longest term the law allows, in years. */
	hoogstensJaren: number;
	rente: number;
	/** Is the interest rate confirmed for this day? */
	teBevestigen: boolean;
	perMaand: number;
	totaleRente: number;
	jaren: readonly Leenjaar[];
}

/** Usual length of a loan in practice; the law only knows a maximum. */
const MAANDEN = 60;

/**
 * Shows what the loan that still may fit would cost, as equal monthly payments. Only for who asks one:
 * as long as nobody said what help is wanted, there is no loan to show.
 */
export function previewLening(t: Toets): Lening | undefined {
	if (t.verantwoording.feiten.vraagtLevensonderhoud === undefined) return undefined;
	const indicatie = indicatieKrediet(t, { maanden: MAANDEN, vorm: 'annuitair' });
	if (!indicatie) return undefined;
	const { bedrag, grondslag, verloop: uit } = indicatie;
	const rente = uit.ingredienten.find((i) => i.parameter === 'rente');
	const jaren: Leenjaar[] = [];
	for (let m = 0; m < uit.termijnen.length; m += 12) {
		const deel = uit.termijnen.slice(m, m + 12);
		const som = (kies: (x: (typeof deel)[number]) => Bedrag) =>
			cents(deel.map(kies).reduce((a, b) => a.plus(b)));
		const laatste = deel.at(-1);
		jaren.push({
			jaar: m / 12 + 1,
			rente: som((x) => x.rente),
			aflossing: som((x) => x.aflossing),
			rest: laatste ? cents(laatste.restschuld) : 0
		});
	}
	return {
		bedrag,
		isMaximum: grondslag === 'maximum',
		maanden: MAANDEN,
		hoogstensJaren: uit.looptijd.hoogstens / 12,
		rente: rente?.waarde ?? 0,
		teBevestigen: rente?.zekerheid !== 'bevestigd',
		perMaand: cents(uit.eersteBetaling),
		totaleRente: cents(uit.totaleRente),
		jaren
	};
}

/** The day the money runs out, if it does and enough is known. */
export function estimateRunway(f: Feiten, peildatum: string) {
	const { geldBeschikbaar: saldo, inkomstenPerMaand, uitgavenPerMaand } = f;
	if (saldo === undefined || inkomstenPerMaand === undefined || uitgavenPerMaand === undefined) {
		return undefined;
	}
	return berekenRunway({ peildatum, saldo, inkomstenPerMaand, uitgavenPerMaand });
}
