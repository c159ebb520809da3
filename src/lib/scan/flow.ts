import { toets } from '#lib/bbz/index.ts';
import type { FeitId, Feiten, Toets } from '#lib/bbz/index.ts';
import type { Deur, Plaats, ScanStand } from './scan.types.ts';
import { MEESTE_VRAGEN, STAPPEN } from './steps.ts';
import type { Stap, StapId } from './steps.ts';

/** Begins a scan behind one of the front doors. */
export function startScan(deur: Deur): ScanStand {
	return { deur, feiten: feitenOfDeur(deur), pad: [], overgeslagen: [] };
}

/** What choosing a door already tells us. */
function feitenOfDeur(deur: Deur): Feiten {
	if (deur === 'weet_niet') return {};
	if (deur === 'starten') return { doel: deur, startvoornemen: true };
	if (deur === 'doorgaan') return { doel: deur, bedrijfGestart: true };
	return { doel: deur, bedrijfGestart: true, vraagtLevensonderhoud: true, gevraagdKapitaal: 0 };
}

/** Moves to another door; what was said stays said. */
export function changeDeur(stand: ScanStand, deur: Deur): ScanStand {
	const vanDeur = feitenOfDeur(stand.deur);
	const feiten = Object.fromEntries(
		Object.entries(stand.feiten).filter(([id]) => !Object.hasOwn(vanDeur, id))
	);
	return { ...stand, deur, feiten: { ...feiten, ...feitenOfDeur(deur) } };
}

/** Evaluates what the scan knows now. */
export function evaluateScan(stand: ScanStand, peildatum: string, beleid: string): Toets {
	return toets(stand.feiten, peildatum, beleid);
}

/** Facts in a step that still can change something, not counting what the person does not know. */
function isOpen(stap: Stap<StapId>, stand: ScanStand, nodig: ReadonlySet<FeitId>): boolean {
	if (stand.overgeslagen.includes(stap.id)) return false;
	if (stap.wanneer && !stap.wanneer(stand.feiten, stand.deur)) return false;
	const mist = stap.feiten.filter((f) => stand.feiten[f] === undefined && nodig.has(f));
	if (mist.length === 0) return false;
	// Whoever said "not all of these" gets the follow-up page; "don't know" there ends it.
	if (stap.id === 'basis_welke') {
		return stand.pad.includes('basis') && !stand.overgeslagen.includes('basis');
	}
	if (stap.id === 'basis') return !stand.pad.includes('basis');
	return true;
}

/** Open steps with what they can still decide, the order of asking kept. */
function openStappen(stand: ScanStand, t: Toets): { id: StapId; gewicht: number }[] {
	const gewichten = new Map(t.ontbrekend.map((o) => [o.feit, o.gewicht]));
	const nodig = new Set(gewichten.keys());
	return (STAPPEN as readonly Stap<StapId>[])
		.filter((s) => isOpen(s, stand, nodig))
		.map((s) => ({ id: s.id, gewicht: Math.max(...s.feiten.map((f) => gewichten.get(f) ?? 0)) }));
}

/** Keeps within the largest number of questions by dropping what can decide least. */
function affordable(stand: ScanStand, t: Toets): readonly { id: StapId; gewicht: number }[] {
	const open = openStappen(stand, t);
	// Choosing the door was a question too.
	const ruimte = Math.max(0, MEESTE_VRAGEN - 1 - stand.pad.length);
	if (open.length <= ruimte) return open;
	const zwaarste = [...open].sort((a, b) => b.gewicht - a.gewicht).slice(0, ruimte);
	return open.filter((s) => zwaarste.includes(s));
}

/** The next question that can still change the outcome, or the result when there is none. */
export function nextPlaats(stand: ScanStand, t: Toets): Plaats {
	return affordable(stand, t)[0]?.id ?? 'resultaat';
}

/** The step before this one on the path the person walked, or nothing at the first. */
export function previousPlaats(stand: ScanStand, nu: Plaats): StapId | undefined {
	const waar = nu === 'resultaat' ? -1 : stand.pad.indexOf(nu);
	return stand.pad[(waar === -1 ? stand.pad.length : waar) - 1];
}

/** How many questions are open now; later answers can change it, so on screen it is "about". */
export function countOpen(stand: ScanStand, t: Toets): number {
	return affordable(stand, t).length;
}

/** Which facts to ask on the page of a step: those that can still decide, and those already told. */
export function askedFeiten(stap: Stap<StapId>, stand: ScanStand, t: Toets): readonly FeitId[] {
	const nodig = new Set(t.ontbrekend.map((o) => o.feit));
	const uit = stap.feiten.filter((f) => nodig.has(f) || stand.feiten[f] !== undefined);
	return uit.length ? uit : stap.feiten.slice(0, 1);
}
