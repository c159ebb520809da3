import { komtMee, watAls } from '#lib/bbz/index.ts';
import type {
	Categorie,
	CategorieId,
	Doelwit,
	Feiten,
	Regel,
	RegelId,
	Toets,
	Uitkomst,
	Uitweg,
	Voorziening,
	VoorzieningId
} from '#lib/bbz/index.ts';
import type { ResultaatKopTeksten } from '#lib/taal/scan.types.ts';
import { keepLevers, keepWays } from './levers.ts';
import type { ScanStand } from './scan.types.ts';

/** The conclusion in one word; the sentence is in the catalogue of texts. */
export type Kop = keyof ResultaatKopTeksten['koppen'];

/** What the result page shows, all of it derived from the one toets. */
export interface Resultaat {
	kop: Kop;
	/** The category that comes closest to what somebody asks. */
	beste: Categorie;
	goed: readonly Regel[];
	ontbreekt: readonly Regel[];
	oordeel: readonly Regel[];
	pastNiet: readonly Regel[];
	voorzieningen: readonly Voorziening[];
	/** What is asked too and may come by another way, such as a loan once the preparation is done. */
	later: readonly Voorziening[];
	/** Smallest sets of changes that would open what is asked; empty when nothing to suggest helps. */
	uitwegen: readonly Uitweg[];
	/** What those changes open, where not all that is asked. */
	uitwegVoor?: VoorzieningId;
	/** The other categories that were looked at. */
	andere: readonly Categorie[];
}

const AFSTAND: Record<Uitkomst, number> = {
	voldaan: 0,
	oordeel_nodig: 1,
	onbekend: 2,
	niet_voldaan: 3
};

function linesOf(t: Toets, ids: Iterable<RegelId>): Regel[] {
	const set = new Set(ids);
	return t.regels.filter((r) => set.has(r.id));
}

function countRefusals(t: Toets, c: Categorie): number {
	return linesOf(t, c.regels).filter((r) => r.uitkomst === 'niet_voldaan').length;
}

/** Orders categories: what is sought first, then what comes closest. */
function byCloseness(t: Toets, a: Categorie, b: Categorie): number {
	return (
		Number(b.gezocht) - Number(a.gezocht) ||
		AFSTAND[a.uitkomst] - AFSTAND[b.uitkomst] ||
		countRefusals(t, a) - countRefusals(t, b)
	);
}

function isAsked(v: Voorziening): boolean {
	return v.gevraagd !== false && (v.id !== 'borgtocht' || v.gevraagd === true);
}

function headline(
	beste: Categorie,
	gevraagd: readonly Voorziening[],
	uitwegen: readonly Uitweg[]
): Kop {
	const kan = gevraagd.filter((v) => v.uitkomst !== 'niet_voldaan');
	if (beste.uitkomst !== 'niet_voldaan' && (kan.length > 0 || gevraagd.length === 0)) {
		// One thing that is refused never makes the rest sound more certain.
		if (kan.length < gevraagd.length) return 'past_deels';
		const helder = kan.every((v) => v.uitkomst !== 'onbekend') && beste.uitkomst !== 'onbekend';
		return helder ? 'lijkt_te_passen' : 'nog_niet_duidelijk';
	}
	return uitwegen.length > 0 ? 'kan_passen_als' : 'past_nu_niet';
}

const LEVEN: VoorzieningId = 'levensonderhoud';

/** Ways to what is asked: the rules of the help itself count, not only those of its category. */
function findWays(
	t: Toets,
	beste: Categorie,
	gevraagd: readonly Voorziening[],
	feiten: Feiten
): Pick<Resultaat, 'uitwegen' | 'uitwegVoor'> {
	const ways = (doelwit: Doelwit) =>
		keepWays(watAls(feiten, t.peildatum, t.beleid.id, doelwit), feiten);
	const soorten = new Set(gevraagd.map((v) => v.id).filter((id) => !komtMee(id)));
	if (soorten.size === 0) return { uitwegen: ways({ categorie: beste.id }) };
	for (const voorziening of soorten) {
		const uitwegen = ways({ voorziening, categorie: beste.id });
		if (uitwegen.length > 0)
			return soorten.size > 1 ? { uitwegen, uitwegVoor: voorziening } : { uitwegen };
	}
	return { uitwegen: [] };
}

/** Kinds of help that are still open to somebody who has not said what they want. */
function openDirections(t: Toets, feiten: Feiten): readonly Categorie[] {
	if (feiten.doel !== undefined) return [];
	const kan = t.categorieen.filter((c) => c.uitkomst !== 'niet_voldaan');
	return kan.length > 1 && kan.every((c) => c.uitkomst === 'onbekend') ? kan : [];
}

/** Two entries for one thing (a loan and a gift): the gift only shows when it is not refused. */
function withoutRefusedGift(lijst: readonly Voorziening[]): Voorziening[] {
	return lijst.filter(
		(v) => !(v.id === 'bedrijfskapitaal' && v.vorm === 'om_niet' && v.uitkomst === 'niet_voldaan')
	);
}

/** What somebody asks that the best category does not give, but another that was sought may. */
function comesLater(t: Toets, gevraagd: readonly Voorziening[]): Voorziening[] {
	const al = new Set(gevraagd.map((v) => v.id));
	const open = t.categorieen.filter((c) => c.gezocht && c.uitkomst !== 'niet_voldaan');
	return open.flatMap((c) =>
		t.voorzieningen.filter(
			(v) =>
				v.categorie === c.id &&
				v.gevraagd === true &&
				v.uitkomst !== 'niet_voldaan' &&
				v.id !== 'borgtocht' &&
				!al.has(v.id) &&
				al.add(v.id)
		)
	);
}

/**
 * Arranges a toets for the result page. Judges nothing itself. With several directions open, only what
 * they share says something about this person.
 */
export function arrangeResultaat(t: Toets, { feiten }: Pick<ScanStand, 'feiten'>): Resultaat {
	const volgorde = [...t.categorieen].sort((a, b) => byCloseness(t, a, b));
	const beste = volgorde[0] as Categorie;
	const richtingen = openDirections(t, feiten);
	const isOpen = richtingen.length > 0;
	const gevraagd = withoutRefusedGift(
		t.voorzieningen.filter((v) => !isOpen && v.categorie === beste.id && isAsked(v))
	);
	const wegen = findWays(t, beste, gevraagd, feiten);
	const gedeeld = beste.regels.filter((id) => richtingen.every((c) => c.regels.includes(id)));
	const regels = linesOf(t, [...gedeeld, ...gevraagd.flatMap((v) => v.regels)]).map((r) => ({
		...r,
		omslag: keepLevers(r.omslag, feiten)
	}));
	const met = (u: Uitkomst) => regels.filter((r) => r.uitkomst === u);
	return {
		kop: isOpen ? 'nog_open' : headline(beste, gevraagd, wegen.uitwegen),
		beste,
		goed: met('voldaan'),
		ontbreekt: met('onbekend'),
		oordeel: met('oordeel_nodig'),
		pastNiet: met('niet_voldaan'),
		voorzieningen: gevraagd,
		later: isOpen ? [] : comesLater(t, gevraagd),
		...wegen,
		uitwegen: wegen.uitwegen.slice(0, 4),
		andere: isOpen ? volgorde : volgorde.slice(1)
	};
}

/** Can there be money to live on? To whom none is open, an amount would promise what cannot be had. */
export function mayGetLeven(r: Resultaat, feiten: Feiten): boolean {
	if (feiten.vraagtLevensonderhoud === false || r.kop === 'past_nu_niet') return false;
	if (r.kop === 'kan_passen_als') return (r.uitwegVoor ?? LEVEN) === LEVEN;
	return r.voorzieningen.every((v) => v.id !== LEVEN || v.uitkomst !== 'niet_voldaan');
}

/** The line that says why a category is closed, if one does. */
export function firstRefusal(t: Toets, id: CategorieId): Regel | undefined {
	const c = t.categorieen.find((k) => k.id === id);
	return c && linesOf(t, c.regels).find((r) => r.uitkomst === 'niet_voldaan');
}
