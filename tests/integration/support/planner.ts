import { randomUUID } from 'node:crypto';
import type { ActorContext } from '../../../src/lib/server/context.ts';
import { addPlek, type PlekGegevens } from '../../../src/lib/server/planner/plekken.ts';
import { addReeks, type ReeksGegevens } from '../../../src/lib/server/planner/reeksen.ts';
import { herhalingSchema, type Herhaling } from '../../../src/lib/voorlichting/herhaling.ts';

export const PLEK: PlekGegevens = {
	naam: 'Ondernemersloket',
	soort: 'locatie',
	adres: 'Voorbeeldplein 1',
	rolstoel: true,
	parkeren: null,
	route: null,
	verbinding: null,
	gestopt: false
};

export const REEKS: ReeksGegevens = {
	soort: 'voorlichting_starters',
	titel: 'Een eigen bedrijf beginnen',
	neutraleTitel: 'Afspraak',
	uitleg: 'Wat erbij komt kijken.',
	meebrengen: null,
	taal: 'nl',
	toegang: 'open',
	capaciteit: 12,
	sluitUren: 2,
	plekId: null,
	hostId: null,
	externeUrl: null,
	gestopt: false
};

/** A place of its own. */
export async function createPlek(planner: ActorContext, more = {}): Promise<string> {
	const id = randomUUID();
	await addPlek(planner, id, { ...PLEK, ...more });
	return id;
}

/** A series of its own. */
export async function createReeks(
	planner: ActorContext,
	more: Partial<ReeksGegevens> = {}
): Promise<string> {
	const id = randomUUID();
	await addReeks(planner, id, { ...REEKS, ...more });
	return id;
}

/** Each Tuesday morning of September 2026, five of them. */
export const dinsdagen = (more: Partial<Herhaling> = {}): Herhaling =>
	herhalingSchema.parse({
		soort: 'week',
		elke: 1,
		weekdag: 2,
		vanaf: '2026-09-01',
		totEnMet: '2026-09-30',
		van: '09:30',
		tot: '11:00',
		...more
	});
