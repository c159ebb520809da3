import { FEITEN, Invoerfout } from '#lib/bbz/index.ts';
import type { FeitId, Feiten, Toets } from '#lib/bbz/index.ts';
import { readAntwoord, readParts } from './answers.ts';
import { changeDeur, evaluateScan, nextPlaats, previousPlaats, startScan } from './flow.ts';
import { readGeld } from './money-fields.ts';
import { askDay, isMonthOnly, MONTH_FACT } from './month-only.ts';
import { DEUREN } from './scan.types.ts';
import type { Deur, Plaats, ScanStand, Velden, Veldfout } from './scan.types.ts';
import { findStap } from './steps.ts';
import type { Stap, StapId } from './steps.ts';

/** What the person asked for with the button they pressed. */
export type Actie =
	'verder' | 'weet_niet' | 'terug' | 'resultaat' | 'reken' | 'opnieuw' | `naar:${string}`;

/** What one press of a button sends. */
export interface Inzending {
	stand: ScanStand | undefined;
	/** The page the button was on; from outside, so anything. */
	waar: string;
	actie: Actie;
	velden: Velden;
}

/** The scan after an action: where it is now and, if something was wrong, what. */
export interface Beurt {
	stand: ScanStand | undefined;
	plaats: Plaats | 'deur';
	fouten: readonly Veldfout[];
}

/** The day and the policy that the answers are held against. */
export interface Grondslag {
	peildatum: string;
	beleid: string;
}

/** Facts that stop making sense when another answer says so. */
function dropPointless(feiten: Feiten): Feiten {
	const uit: { -readonly [K in FeitId]?: Feiten[K] } = { ...feiten };
	if (uit.leefvorm !== undefined && uit.leefvorm !== 'samen') {
		delete uit.inkomenPartner;
		delete uit.geboortedatumPartner;
		delete uit.partnerHeeftWerkloosheidsuitkering;
	}
	// An amount is asked once it is known what help is wanted, and goes with it.
	if (uit.vraagtLevensonderhoud === undefined) delete uit.gevraagdKapitaal;
	if (uit.bedrijfGestart === false) {
		delete uit.startdatumBedrijf;
		delete uit.tienJaarOnafgebroken;
	}
	return uit as Feiten;
}

/** Turns a contradiction that the law core found into a message at this page. */
function contradictions(fout: Invoerfout, stap: Stap<StapId>): Veldfout[] {
	return fout.problemen.map((p) => {
		const eigen = p.feiten.find((f) => stap.feiten.includes(f as FeitId)) ?? stap.feiten[0];
		const ander = p.feiten.find((f) => f !== eigen);
		return {
			veld: String(eigen),
			code: 'past_niet_bij',
			...(ander !== undefined && ander in FEITEN ? { feit: ander as FeitId } : {})
		};
	});
}

function withStap(stand: ScanStand, stap: StapId, feiten: Feiten, weetNiet: boolean): ScanStand {
	return {
		...stand,
		feiten: dropPointless({ ...stand.feiten, ...feiten }),
		pad: stand.pad.includes(stap) ? stand.pad : [...stand.pad, stap],
		overgeslagen: weetNiet
			? [...new Set([...stand.overgeslagen, stap])]
			: stand.overgeslagen.filter((s) => s !== stap)
	};
}

/** Takes a step's facts back: "don't know" is an answer too. */
function without(feiten: Feiten, stap: Stap<StapId>): Feiten {
	return Object.fromEntries(
		Object.entries(feiten).filter(([id]) => !stap.feiten.includes(id as FeitId))
	);
}

/** What was known before this answer, without what the answer says anew. */
function superseded(feiten: Feiten, stap: Stap<StapId>): Feiten {
	if (stap.vorm === 'basis') return without(feiten, stap);
	if (stap.vorm !== 'hulpvraag' || feiten.gevraagdKapitaal !== 0) return feiten;
	// "No money for the business" came from this very page; whoever wants it now is asked how much.
	return without(feiten, findStap('kapitaal') as Stap<StapId>);
}

function tryEvaluate(stand: ScanStand, g: Grondslag): Toets | Invoerfout {
	try {
		return evaluateScan(stand, g.peildatum, g.beleid);
	} catch (fout) {
		if (fout instanceof Invoerfout) return fout;
		throw fout;
	}
}

/** Whether this stand can be judged; what travels in a form can be anything. */
export const isSound = (stand: ScanStand, g: Grondslag): boolean =>
	!(tryEvaluate(stand, g) instanceof Invoerfout);

/** Where to go after this stand; a stand that cannot be evaluated starts over. */
export function resume(stand: ScanStand, g: Grondslag): Beurt {
	const t = tryEvaluate(stand, g);
	if (t instanceof Invoerfout) return { stand: undefined, plaats: 'deur', fouten: [] };
	return { stand, plaats: nextPlaats(stand, t), fouten: [] };
}

function answer(stand: ScanStand, stap: Stap<StapId>, velden: Velden, g: Grondslag): Beurt {
	const gelezen = readAntwoord(stap, velden, stand.feiten, g.peildatum);
	if ('fouten' in gelezen) return { stand, plaats: stap.id, fouten: gelezen.fouten };
	const nieuw = withStap(
		{ ...stand, feiten: superseded(stand.feiten, stap) },
		stap.id,
		gelezen.feiten,
		false
	);
	const t = tryEvaluate(nieuw, g);
	if (t instanceof Invoerfout) {
		return { stand, plaats: stap.id, fouten: contradictions(t, stap) };
	}
	const dag = stap.feiten.includes(MONTH_FACT) && isMonthOnly(velden) && askDay(nieuw, t);
	if (dag) return { stand, plaats: stap.id, fouten: [dag] };
	return { stand: nieuw, plaats: nextPlaats(nieuw, t), fouten: [] };
}

/** Keeps the amounts that are only there to calculate with. */
function calculate(stand: ScanStand, velden: Velden): Beurt {
	const gelezen = readGeld(velden);
	if ('fouten' in gelezen) return { stand, plaats: 'resultaat', fouten: gelezen.fouten };
	const feiten = { ...stand.feiten, ...gelezen.feiten };
	return { stand: { ...stand, feiten }, plaats: 'resultaat', fouten: [] };
}

/** Chooses a front door, keeping what was said before. */
function chooseDeur(stand: ScanStand | undefined, deur: string, g: Grondslag): Beurt {
	if (!DEUREN.includes(deur as Deur)) {
		return { stand, plaats: 'deur', fouten: [{ veld: 'deur', code: 'kies_een_deur' }] };
	}
	const nieuw = stand ? changeDeur(stand, deur as Deur) : startScan(deur as Deur);
	return resume(nieuw, g);
}

/**
 * Does one action of the scan. The same function answers the form post without JavaScript and the
 * button in the browser, so that both always behave the same. Never throws on what people type.
 */
export function submitStap({ stand, waar, actie, velden }: Inzending, g: Grondslag): Beurt {
	if (actie === 'opnieuw') return { stand: undefined, plaats: 'deur', fouten: [] };
	// A scan that cannot be judged starts over.
	if (stand && !isSound(stand, g)) return resume(stand, g);
	if (!stand || waar === 'deur') return chooseDeur(stand, velden['deur']?.[0] ?? '', g);
	if (actie === 'resultaat') return { stand, plaats: 'resultaat', fouten: [] };
	if (actie === 'reken') return calculate(stand, velden);
	if (actie.startsWith('naar:')) {
		const doel = actie.slice('naar:'.length);
		if (doel === 'deur') return { stand, plaats: 'deur', fouten: [] };
		return { stand, plaats: findStap(doel)?.id ?? 'resultaat', fouten: [] };
	}
	const stap = findStap(waar);
	if (actie === 'terug') {
		const vorige = previousPlaats(stand, stap?.id ?? 'resultaat');
		return { stand, plaats: vorige ?? 'deur', fouten: [] };
	}
	if (!stap) return resume(stand, g);
	if (actie === 'weet_niet') {
		// On a page with more than one field, what is filled in stays; only the rest is not known.
		const deels = readParts(stap, velden);
		const leeg = { ...stand, feiten: without(stand.feiten, stap) };
		const metDeel = withStap(leeg, stap.id, deels, true);
		return resume(isSound(metDeel, g) ? metDeel : withStap(leeg, stap.id, {}, true), g);
	}
	return answer(stand, stap, velden, g);
}
