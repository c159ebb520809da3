import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
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
	readonly begin: Date;
	readonly eind: Date;
	readonly plek: string;
}

/** What a calendar must know of an appointment. */
export interface AgendaAfspraak {
	/** Stays the same for as long as the appointment is the same one. */
	readonly id: string;
	/** Goes up with each change: a calendar takes the highest. */
	readonly versie: number;
	readonly titel: string;
	readonly delen: readonly AgendaDeel[];
	/** Who is invited by mail; nobody for a file that a person fetches. */
	readonly gast: { readonly naam: string; readonly email: string } | undefined;
	readonly afzender: { readonly naam: string; readonly email: string };
	readonly nu: Date;
}

const local = (moment: Date) =>
	Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(ZONE);

function calendarOf(method: Agenda['method'] | 'PUBLISH', afspraak: AgendaAfspraak): string {
	const { id, versie, titel, delen, gast, afzender, nu } = afspraak;
	const calendar = ical({
		prodId: '//Ondernemerszaken//Agenda//NL',
		method: ICalCalendarMethod[method],
		timezone: { name: ZONE, generator: () => VTIMEZONE }
	});
	for (const [index, { begin, eind, plek }] of delen.entries())
		calendar.createEvent({
			id: `boeking-${id}-${index + 1}@ondernemerszaken`,
			sequence: versie,
			stamp: Temporal.Instant.fromEpochMilliseconds(nu.getTime()).toZonedDateTimeISO('UTC'),
			start: local(begin),
			end: local(eind),
			timezone: ZONE,
			summary: titel,
			location: plek,
			status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
			organizer: { name: afzender.naam, email: afzender.email },
			attendees: gast ? [{ name: gast.naam, email: gast.email, rsvp: false }] : []
		});
	return calendar.toString();
}

/** A calendar file that puts an appointment in a calendar, changes it there, or takes it out. One event per part. */
export const agendaBestand = (method: Agenda['method'], afspraak: AgendaAfspraak): Agenda => ({
	method,
	ics: calendarOf(method, afspraak)
});

/** The same appointment as a file to fetch. Under the same name, so that a later mail changes it. */
export const agendaDownload = (afspraak: Omit<AgendaAfspraak, 'gast'>): string =>
	calendarOf('PUBLISH', { ...afspraak, gast: undefined });
