import { and, asc, eq, isNull } from 'drizzle-orm';
import {
	isKeuze,
	vrijeTijden,
	type Keuze,
	type VrijeTijd
} from '#lib/voorlichting/beschikbaarheid.ts';
import { dagLater } from '#lib/voorlichting/dagen.ts';
import { vroegsteBegin } from '#lib/voorlichting/termijnen.ts';
import { isoDag } from '#lib/taal/moment.ts';
import type { Context } from '../context.ts';
import type { Database } from '../db/client.ts';
import { plek } from '../db/schema/bijeenkomst.ts';
import { closedDays } from './closed-days.ts';
import { readRoosters, type Dagen } from './roosters.ts';
import type { Afspraaksoort } from './soort.ts';

/** So far ahead an appointment can be made. */
const DAGEN_VOORUIT = 90;

/** For whom a time is looked for. */
export interface Voor {
	readonly soort: Afspraaksoort;
	/** Of which series somebody attended a session. */
	readonly vervolgVan?: string | undefined;
	/** The appointment that moves. */
	readonly behalve?: string | undefined;
	/** The time was chosen early enough before: from now on it may begin. */
	readonly alGekozen?: boolean;
}

/** Where it is when the hours do not say: of the telephone, or of homes, there is one. */
async function placeElsewhere(
	db: Database,
	{ plekSoort }: Afspraaksoort
): Promise<string | undefined> {
	if (plekSoort === 'locatie') return undefined;
	const [row] = await db
		.select({ id: plek.id })
		.from(plek)
		.where(and(eq(plek.soort, plekSoort), isNull(plek.gestoptOp)))
		.orderBy(asc(plek.naam), asc(plek.id))
		.limit(1);
	return row?.id;
}

/** The free times within these days, as far ahead as can be booked, the earliest first. */
export async function findVrijeTijden(
	{ db, klok }: Pick<Context, 'db' | 'klok'>,
	{ soort, vervolgVan, behalve, alGekozen = false }: Voor,
	dagen: Dagen
): Promise<VrijeTijd[]> {
	const nu = klok.nu();
	const [vandaag, laatste] = [isoDag(nu), dagLater(isoDag(nu), DAGEN_VOORUIT)];
	const van = dagen.van < vandaag ? vandaag : dagen.van;
	const tot = dagen.tot > laatste ? laatste : dagen.tot;
	if (van > tot || soort.gestoptOp || soort.vervolg !== (vervolgVan !== undefined)) return [];
	const { id: soortId, minuten, rustVoor, rustNa, medewerkers, plekSoort } = soort;
	const plekId = await placeElsewhere(db, soort);
	return vrijeTijden(
		{ soortId, minuten, rustVoor, rustNa, medewerkers, plekSoort, vervolgVan, plekId },
		await readRoosters(db, { van, tot, behalve }),
		// Who is in the building already can stay.
		{
			van,
			tot,
			vroegst: soort.vervolg || alGekozen ? nu : vroegsteBegin(nu, plekSoort),
			dicht: closedDays(van, tot)
		}
	);
}

/** Every free time, as far ahead as can be booked. */
export function findAlle(context: Pick<Context, 'db' | 'klok'>, voor: Voor): Promise<VrijeTijd[]> {
	const van = isoDag(context.klok.nu());
	return findVrijeTijden(context, voor, { van, tot: dagLater(van, DAGEN_VOORUIT) });
}

/** A chosen time, when it is still free. */
export async function findTijd(
	context: Pick<Context, 'db' | 'klok'>,
	voor: Voor,
	keuze: Keuze
): Promise<VrijeTijd | undefined> {
	const dag = isoDag(keuze.begin);
	const vrij = await findVrijeTijden(context, voor, { van: dag, tot: dag });
	return vrij.find((een) => isKeuze(een, keuze));
}
