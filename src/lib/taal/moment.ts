import { datum } from './opmaak.ts';

const DAG = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
const TIJD = new Intl.DateTimeFormat('nl-NL', {
	timeZone: 'Europe/Amsterdam',
	hour: '2-digit',
	minute: '2-digit'
});

/** The calendar day of a moment in the Netherlands, for the machine: '2026-11-24'. */
export const isoDag = (moment: Date): string => DAG.format(moment);

/** The moment at which a calendar day begins in the Netherlands. The clock never changes at midnight. */
export function beginVanDag(dag: string): Date {
	const zomer = new Date(`${dag}T00:00:00+02:00`);
	return isoDag(zomer) === dag ? zomer : new Date(`${dag}T00:00:00+01:00`);
}

/** The calendar day of a moment in the Netherlands: '24 november 2026'. */
export const dag = (moment: Date): string => datum(DAG.format(moment));

/** A moment in words: '24 november 2026 om 09:30'. */
export const dagEnTijd = (moment: Date): string => `${dag(moment)} om ${TIJD.format(moment)}`;

const WEEKDAG = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', weekday: 'long' });

/** 'dinsdag 24 november 2026'. */
export const weekdagEnDag = (moment: Date): string => `${WEEKDAG.format(moment)} ${dag(moment)}`;

/** The time of day in the Netherlands: '09:30'. */
export const tijd = (moment: Date): string => TIJD.format(moment);

/**
 * The moment at which the clock on the wall shows this time. What it shows twice is the first; what it skips is as much
 * later as it skipped.
 */
export function momentOp(dagIso: string, klok: string): Date {
	const zomer = new Date(`${dagIso}T${klok}:00+02:00`);
	const klopt = isoDag(zomer) === dagIso && tijd(zomer) === klok;
	return klopt ? zomer : new Date(`${dagIso}T${klok}:00+01:00`);
}

/** From when to when, with the day of the end only when it is another: '19:00 tot 21:00 uur'. */
export function vanTot(begin: Date, eind: Date): string {
	const einde = dag(begin) === dag(eind) ? tijd(eind) : `${dagEnTijd(eind)}`;
	return `${tijd(begin)} tot ${einde} uur`;
}
