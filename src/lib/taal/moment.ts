import { datum } from './opmaak.ts';

const DAG = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
const TIJD = new Intl.DateTimeFormat('nl-NL', {
	timeZone: 'Europe/Amsterdam',
	hour: '2-digit',
	minute: '2-digit'
});

/** The calendar day of a moment in the Netherlands: '24 november 2026'. */
export const dag = (moment: Date): string => datum(DAG.format(moment));

/** A moment in words: '24 november 2026 om 09:30'. */
export const dagEnTijd = (moment: Date): string => `${dag(moment)} om ${TIJD.format(moment)}`;
