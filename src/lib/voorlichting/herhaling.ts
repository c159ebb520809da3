import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { feestdagOp } from '../klok/feestdagen.ts';

const ZONE = 'Europe/Amsterdam';
/** More than anybody plans at once: a session a week for two years. */
const MEESTE = 105;
const MEESTE_DELEN = 10;

const dag = z.iso.date();
const tijd = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** When a series comes back, in Dutch time. */
export const herhalingSchema = z
	.object({
		/** Every so many weeks on a day of the week, or every so many months on its n-th of the month. */
		soort: z.enum(['week', 'maand']),
		elke: z.int().min(1).max(12),
		/** 1 is Monday. */
		weekdag: z.int().min(1).max(7),
		/** Which one of the month; -1 is the last. Of no meaning by the week. */
		nummer: z.union([z.int().min(1).max(5), z.literal(-1)]).default(1),
		vanaf: dag,
		totEnMet: dag,
		van: tijd,
		/** At or before `van` it is on the next day. */
		tot: tijd,
		/** Parts of one session, a week apart. */
		delen: z.int().min(1).max(MEESTE_DELEN).default(1),
		/** Days on which there is nothing. */
		behalve: z.array(dag).max(60).default([]),
		/** Whether there is nothing on public holidays. */
		feestdagenVrij: z.boolean().default(true)
	})
	.refine(({ vanaf, totEnMet }) => totEnMet >= vanaf, { path: ['totEnMet'] })
	.refine(({ vanaf, totEnMet }) => Date.parse(totEnMet) - Date.parse(vanaf) < 732 * 86_400_000, {
		path: ['totEnMet']
	});

export type Herhaling = z.output<typeof herhalingSchema>;

/** From when to when something takes place. */
export interface Tijdvak {
	readonly begin: Date;
	readonly eind: Date;
}

/** A day that the recurrence comes to: with its parts, or with the reason why there is nothing. */
export type Planmoment =
	| { readonly dag: string; readonly delen: readonly Tijdvak[] }
	| { readonly dag: string; readonly vrij: string | undefined };

const toDate = ({ epochMilliseconds }: Temporal.ZonedDateTime) => new Date(epochMilliseconds);

/**
 * From one time of the Dutch clock to another, beginning on a day. A time that the clock skips that night comes an hour
 * later; one that it shows twice is the first.
 */
export function tijdvakOp(dagTekst: string, van: string, tot: string): Tijdvak {
	const eerste = Temporal.PlainDate.from(dagTekst);
	const begin = eerste.toZonedDateTime({ timeZone: ZONE, plainTime: van });
	const laatste = tot > van ? eerste : eerste.add({ days: 1 });
	const eind = laatste.toZonedDateTime({ timeZone: ZONE, plainTime: tot });
	if (eind.epochMilliseconds > begin.epochMilliseconds)
		return { begin: toDate(begin), eind: toDate(eind) };
	// Both fell in the hour that is skipped: it lasts as long as was meant.
	const duur = Temporal.PlainTime.from(van).until(tot);
	return { begin: toDate(begin), eind: toDate(begin.add(duur)) };
}

/** The same hours of the Dutch clock on one day or more, a week apart. */
export function weeklyParts(
	{ dag: eerste, van, tot }: { dag: string; van: string; tot: string },
	aantal: number
): Tijdvak[] {
	const start = Temporal.PlainDate.from(eerste);
	return Array.from({ length: aantal }, (_, i) =>
		tijdvakOp(start.add({ weeks: i }).toString(), van, tot)
	);
}

/** Why there is nothing on a day: the name of the holiday, or nothing more than that it was an exception. */
function vrijOp(dagTekst: string, { behalve, feestdagenVrij }: Herhaling) {
	if (behalve.includes(dagTekst)) return { naam: undefined };
	const naam = feestdagenVrij ? feestdagOp(dagTekst) : undefined;
	return naam === undefined ? undefined : { naam };
}

function* perWeek({ weekdag, elke, vanaf }: Herhaling): Generator<Temporal.PlainDate> {
	const start = Temporal.PlainDate.from(vanaf);
	let day = start.add({ days: (weekdag - start.dayOfWeek + 7) % 7 });
	for (; ; day = day.add({ weeks: elke })) yield day;
}

/** The n-th of a weekday in a month; undefined when the month has no fifth. */
function nteVan(maand: Temporal.PlainYearMonth, { weekdag, nummer }: Herhaling) {
	const eerste = maand.toPlainDate({ day: 1 });
	const dagVan = 1 + ((weekdag - eerste.dayOfWeek + 7) % 7);
	if (nummer !== -1) {
		const nummerVan = dagVan + (nummer - 1) * 7;
		return nummerVan > maand.daysInMonth ? undefined : eerste.with({ day: nummerVan });
	}
	return eerste.with({ day: dagVan + Math.floor((maand.daysInMonth - dagVan) / 7) * 7 });
}

function* perMaand(herhaling: Herhaling): Generator<Temporal.PlainDate> {
	const start = Temporal.PlainDate.from(herhaling.vanaf);
	for (let maand = start.toPlainYearMonth(); ; maand = maand.add({ months: herhaling.elke })) {
		const day = nteVan(maand, herhaling);
		// A recurrence of the fifth only would never end on a day; the first of the month lets the caller stop.
		const shown = day ?? maand.toPlainDate({ day: 1 });
		if (Temporal.PlainDate.compare(shown, Temporal.PlainDate.from(herhaling.totEnMet)) > 0) return;
		if (day && Temporal.PlainDate.compare(day, start) >= 0) yield day;
	}
}

/** The parts of one session, each a week after the one before, going past the weeks in which there is nothing. */
function delenVanaf(eerste: Temporal.PlainDate, herhaling: Herhaling): Tijdvak[] {
	const delen: Tijdvak[] = [];
	for (let day = eerste; delen.length < herhaling.delen; day = day.add({ weeks: 1 }))
		if (!vrijOp(day.toString(), herhaling))
			delen.push(tijdvakOp(day.toString(), herhaling.van, herhaling.tot));
	return delen;
}

/** Every day that a recurrence comes to, in order. */
export function planmomenten(herhaling: Herhaling): readonly Planmoment[] {
	const dagen = herhaling.soort === 'week' ? perWeek(herhaling) : perMaand(herhaling);
	const momenten: Planmoment[] = [];
	for (const day of dagen) {
		const tekst = day.toString();
		if (tekst > herhaling.totEnMet || momenten.length === MEESTE) break;
		const vrij = vrijOp(tekst, herhaling);
		momenten.push(
			vrij ? { dag: tekst, vrij: vrij.naam } : { dag: tekst, delen: delenVanaf(day, herhaling) }
		);
	}
	return momenten;
}
