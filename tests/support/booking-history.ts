import { MET_STOEL, type BoekingStatus } from '../../src/lib/voorlichting/voorlichting.types.ts';

/** One change of a booking, as the database wrote it down under the lock of the session. */
export interface Change {
	readonly boekingId: string;
	readonly van: BoekingStatus | null;
	readonly naar: BoekingStatus;
	readonly personen: number;
	readonly bezet: number;
	readonly wachtend: number;
}

interface Waiting {
	readonly boekingId: string;
	readonly personen: number;
}

interface State {
	readonly status: Map<string, BoekingStatus>;
	waiting: Waiting[];
	bezet: number;
}

const hasSeat = (status: BoekingStatus | null | undefined): boolean =>
	(MET_STOEL as readonly (string | null | undefined)[]).includes(status);

function wrongWithOrder({ waiting, bezet }: State, change: Change, capaciteit: number): string[] {
	const { boekingId, naar, van } = change;
	if (naar === 'aangeboden') {
		const free = capaciteit - bezet;
		const first = waiting.find(({ personen }) => personen <= free);
		return first?.boekingId === boekingId ? [] : [`${boekingId} was offered a seat out of turn`];
	}
	if (hasSeat(naar) && !hasSeat(van) && waiting.length > 0)
		return [`${boekingId} took a seat while others waited`];
	return [];
}

function wrongWithCount(state: State, change: Change, capaciteit: number): string[] {
	const { boekingId, bezet, wachtend } = change;
	return [
		...(state.bezet > capaciteit ? [`overbooked by ${boekingId}: ${state.bezet}`] : []),
		...(state.bezet < 0 ? [`a seat given back twice by ${boekingId}`] : []),
		...(bezet === state.bezet ? [] : [`the count says ${bezet}, the history ${state.bezet}`]),
		...(wachtend === state.waiting.length
			? []
			: [`the list says ${wachtend}, the history ${state.waiting.length}`])
	];
}

function apply(state: State, { boekingId, van, naar, personen }: Change): void {
	state.bezet += (hasSeat(naar) ? personen : 0) - (hasSeat(van) ? personen : 0);
	if (van === 'wacht') state.waiting = state.waiting.filter((one) => one.boekingId !== boekingId);
	if (naar === 'wacht') state.waiting.push({ boekingId, personen });
	state.status.set(boekingId, naar);
}

/**
 * Everything that is wrong with the history of one session: a seat sold twice or lost, a count that is off, an
 * offer out of turn, and, once nothing moves any more, somebody who waits for a seat that is free.
 */
export function findingsIn(changes: readonly Change[], capaciteit: number): string[] {
	const state: State = { status: new Map(), waiting: [], bezet: 0 };
	const findings: string[] = [];
	for (const change of changes) {
		const before = state.status.get(change.boekingId) ?? null;
		if (before !== change.van)
			findings.push(`${change.boekingId} went from ${change.van}, but was ${before}`);
		findings.push(...wrongWithOrder(state, change, capaciteit));
		apply(state, change);
		findings.push(...wrongWithCount(state, change, capaciteit));
	}
	const free = capaciteit - state.bezet;
	for (const { boekingId, personen } of state.waiting)
		if (personen <= free) findings.push(`${boekingId} waits for a seat that is free`);
	return findings;
}
