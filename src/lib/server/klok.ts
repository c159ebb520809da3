/** Where the time comes from. The only place on the server that reads the clock. */
export interface Klok {
	nu(): Date;
	/** The calendar day in the Netherlands, as `JJJJ-MM-DD`. */
	vandaag(): string;
}

const DAG = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The clock of the machine. */
export const systemKlok: Klok = {
	nu: () => new Date(),
	vandaag: () => DAG.format(new Date())
};
