import ical, { ICalCalendarMethod, ICalEventStatus, type ICalEventData } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import type { Agenda } from './queue-bericht.ts';

const ZONE = 'Europe/Amsterdam';

/** The rules of Dutch time since 1996, as RFC 5545 wants them beside the times. */
const VTIMEZONE = [
	'BEGIN:VTIMEZONE',
	`TZID:${ZONE}`,
	'BEGIN:DAYLIGHT',
	'TZOFFSETFROM:+0100',
	'TZOFFSETTO:+0200',
	'TZNAME:CEST',
	'DTSTART:19960331T020000',
	'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
	'END:DAYLIGHT',
	'BEGIN:STANDARD',
	'TZOFFSETFROM:+0200',
	'TZOFFSETTO:+0100',
	'TZNAME:CET',
	'DTSTART:19961027T030000',
	'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
	'END:STANDARD',
	'END:VTIMEZONE'
].join('\r\n');

export interface AgendaDeel {
	/** Which part of a workshop; 1 when there is one. */
	readonly nummer: number;
	readonly begin: Date;
	readonly eind: Date;
	readonly plek: string;
}

export interface AgendaAfspraak {
	/** Stays the same for as long as the appointment is the same one. */
	readonly id: string;
	/** Goes up with each change: a calendar takes the highest. */
	readonly versie: number;
	readonly titel: string;
	readonly delen: readonly AgendaDeel[];
	/** Who is invited by mail; nobody for a file that a person fetches. */
	readonly gast?: { readonly naam: string; readonly email: string };
	readonly afzender: { readonly naam: string; readonly email: string };
	readonly nu: Date;
}

const instant = (moment: Date) => Temporal.Instant.fromEpochMilliseconds(moment.getTime());

/** Whether the clock shows this time twice that night: calendars do not agree on which of the two is meant. */
function isTwice(moment: Date): boolean {
	const shown = instant(moment).toZonedDateTimeISO(ZONE).toPlainDateTime();
	const [first, second] = (['earlier', 'later'] as const).map((disambiguation) =>
		shown.toZonedDateTime(ZONE, { disambiguation })
	);
	return first?.epochMilliseconds !== second?.epochMilliseconds;
}

function event(
	{ id, versie, titel, gast, afzender, nu }: AgendaAfspraak,
	{ nummer, begin, eind, plek }: AgendaDeel
): ICalEventData {
	const zone = isTwice(begin) || isTwice(eind) ? 'UTC' : ZONE;
	return {
		id: `boeking-${id}-${nummer}@ondernemerszaken`,
		sequence: versie,
		stamp: instant(nu).toZonedDateTimeISO('UTC'),
		start: instant(begin).toZonedDateTimeISO(zone),
		end: instant(eind).toZonedDateTimeISO(zone),
		timezone: zone === ZONE ? ZONE : null,
		summary: titel,
		location: plek,
		organizer: { name: afzender.naam, email: afzender.email },
		attendees: gast ? [{ name: gast.naam, email: gast.email, rsvp: false }] : []
	};
}

function calendarOf(
	method: Agenda['method'] | 'PUBLISH',
	afspraak: AgendaAfspraak,
	delen: readonly AgendaDeel[]
): string {
	const calendar = ical({
		prodId: '//Ondernemerszaken//Agenda//NL',
		method: ICalCalendarMethod[method]
	});
	const status = method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED;
	for (const deel of delen) calendar.createEvent({ ...event(afspraak, deel), status });
	// Not as the zone of the calendar: then the library writes DTSTAMP in local time, which must be in UTC.
	return calendar.toString().replace('BEGIN:VEVENT', () => `${VTIMEZONE}\r\nBEGIN:VEVENT`);
}

/**
 * Calendar files that put an appointment in a calendar, change it there, or take it out. One for each part: Outlook
 * reads only the first event of a file, and RFC 5546 wants all events of a message to be the same one.
 */
export const agendaBestanden = (method: Agenda['method'], afspraak: AgendaAfspraak): Agenda[] =>
	afspraak.delen.map((deel) => ({
		method,
		nummer: deel.nummer,
		ics: calendarOf(method, afspraak, [deel])
	}));

/** The same appointment as one file to fetch. Under the same names, so that a later mail changes it. */
export const agendaDownload = (afspraak: Omit<AgendaAfspraak, 'gast'>): string =>
	calendarOf('PUBLISH', afspraak, afspraak.delen);
