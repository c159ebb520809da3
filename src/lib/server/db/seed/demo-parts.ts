/** The sets of demo data, in order: a later one may lean on an earlier one. Each is loaded once in the life of a database. */
export const DEMO_PARTS = [
	'demo-accounts',
	'demo-dossiers',
	'demo-bijeenkomsten',
	'demo-vragen',
	'demo-uren'
] as const;

/** What every installation begins with, in production too; loaded once as well. */
export const BASIS_PARTS = ['basis-afspraaksoorten'] as const;
