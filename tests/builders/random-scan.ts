import { FEITEN } from '#lib/bbz/index.ts';
import type {
	FeitDefinitie,
	FeitId,
	Feiten,
	FeitWaarde,
	Toets,
	Wijziging
} from '#lib/bbz/index.ts';
import { evaluateScan, nextPlaats, startScan } from '#lib/scan/flow.ts';
import { arrangeResultaat } from '#lib/scan/result.ts';
import { DEUREN } from '#lib/scan/scan.types.ts';
import type { ScanStand } from '#lib/scan/scan.types.ts';
import { findStap } from '#lib/scan/steps.ts';
import type { Stap, StapId } from '#lib/scan/steps.ts';

type Random = () => number;

/** The same row of numbers each time, so that a failure can be repeated. */
export function randomFrom(seed: number): Random {
	let now = seed;
	return () => {
		now = (Math.imul(now, 1103515245) + 12345) & 0x7fffffff;
		return now / 0x80000000;
	};
}

const pick = <T>(random: Random, list: readonly T[]): T =>
	list[Math.floor(random() * list.length)] as T;

/** Born just in time to count as an older entrepreneur, and just old enough to get anything: chance alone rarely gets there. */
const RARE_DAYS = ['1959-12-01', '2008-06-01'];

function randomDay(random: Random): string {
	if (random() < 0.1) return pick(random, RARE_DAYS);
	const year = 1948 + Math.floor(random() * (random() < 0.5 ? 60 : 78));
	const twee = (n: number) => String(n).padStart(2, '0');
	return `${year}-${twee(1 + Math.floor(random() * 12))}-${twee(1 + Math.floor(random() * 28))}`;
}

function randomWaarde(random: Random, id: FeitId): FeitWaarde {
	const def: FeitDefinitie = FEITEN[id];
	if (def.soort === 'janee') return random() < 0.5;
	if (def.soort === 'keuze') return pick(random, def.waarden);
	if (def.soort === 'datum') return randomDay(random);
	return Math.min(def.max, pick(random, [0, 500, 1225, 3000, 9000, 20_000, 60_000, 270_000]));
}

function answer(random: Random, stap: Stap<StapId>): Feiten {
	if (stap.vorm === 'basis' && random() < 0.8) {
		return Object.fromEntries(stap.feiten.map((id) => [id, true]));
	}
	if (stap.vorm === 'basis') return {};
	return Object.fromEntries(stap.feiten.map((id) => [id, randomWaarde(random, id)]));
}

/** Every change that a result page could show. */
export function changesShown(toets: Toets, stand: ScanStand): Wijziging[] {
	const { uitwegen, pastNiet } = arrangeResultaat(toets, stand);
	return [
		...uitwegen.flatMap((u) => u.wijzigingen),
		...pastNiet.flatMap((r) => r.omslag),
		...toets.routes.flatMap((r) => r.wijzigingen)
	];
}

/** Walks a scan as a person could, sometimes not knowing; hands over every toets on the way. */
export function walkScan(
	random: Random,
	peildatum: string,
	beleid: string,
	visit: (toets: Toets, stand: ScanStand) => void
): void {
	let stand = startScan(pick(random, DEUREN));
	for (;;) {
		const t = evaluateScan(stand, peildatum, beleid);
		visit(t, stand);
		const stap = findStap(nextPlaats(stand, t));
		if (!stap) return;
		const pad = [...stand.pad, stap.id];
		const weetNiet = { ...stand, pad, overgeslagen: [...stand.overgeslagen, stap.id] };
		if (random() < 0.15) stand = weetNiet;
		else {
			const feiten = { ...stand.feiten, ...answer(random, stap) };
			try {
				evaluateScan({ ...stand, feiten }, peildatum, beleid);
				stand = { ...stand, pad, feiten };
			} catch {
				// A contradiction with an earlier answer: the page would ask again.
				stand = weetNiet;
			}
		}
	}
}
