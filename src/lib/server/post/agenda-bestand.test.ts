import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { agendaBestanden, type AgendaAfspraak } from './agenda-bestand.ts';

const afspraak: AgendaAfspraak = {
	id: '5b8a1f0e-0000-4000-8000-000000000001',
	versie: 0,
	titel: 'Afspraak',
	delen: [
		{
			nummer: 1,
			begin: new Date('2026-12-10T09:00:00Z'),
			eind: new Date('2026-12-10T11:00:00Z'),
			plek: 'Loket'
		}
	],
	gast: { naam: 'Robin; "de" Vries,\nals test', email: 'robin@voorbeeld.nl' },
	afzender: { naam: 'Gemeente Voorbeeldstad', email: 'afspraak@voorbeeldstad.example' },
	nu: new Date('2026-11-24T08:00:00Z')
};

/** Reads one file as a calendar of others does. */
function readFile(ics: string) {
	const calendar = new ICAL.Component(ICAL.parse(ics) as never);
	for (const zone of calendar.getAllSubcomponents('vtimezone'))
		ICAL.TimezoneService.register(new ICAL.Timezone(zone));
	const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
	return { ics, calendar, events };
}

const readAll = (method: 'REQUEST' | 'CANCEL', more: Partial<AgendaAfspraak> = {}) =>
	agendaBestanden(method, { ...afspraak, ...more }).map(({ ics }) => readFile(ics));

function read(method: 'REQUEST' | 'CANCEL', more: Partial<AgendaAfspraak> = {}) {
	const [first] = readAll(method, more);
	if (!first) throw new Error('No file');
	return first;
}

const utc = (time: ICAL.Time) => time.toJSDate().toISOString();

test('a calendar of others reads day, time, place and words back as they were', () => {
	const { calendar, events } = read('REQUEST');
	expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
	expect(events).toHaveLength(1);
	expect(events[0]?.summary).toBe('Afspraak');
	expect(events[0]?.location).toBe('Loket');
	expect(events[0]?.startDate.toString()).toBe('2026-12-10T10:00:00');
	expect(events[0]?.startDate.zone?.tzid).toBe('Europe/Amsterdam');
	expect(utc(events[0]?.startDate as ICAL.Time)).toBe('2026-12-10T09:00:00.000Z');
});

describe('the right moment', () => {
	test.each([
		['in the night that the clock goes forward', '2027-03-28T00:30:00Z', '2027-03-28T02:30:00Z'],
		['in the night that the clock goes back', '2026-10-24T23:30:00Z', '2026-10-25T02:30:00Z'],
		['in the hour that comes twice', '2026-10-25T00:15:00Z', '2026-10-25T00:45:00Z'],
		[
			'in the hour that comes twice, the second time',
			'2026-10-25T01:15:00Z',
			'2026-10-25T01:45:00Z'
		],
		['until the hour that comes twice', '2026-10-24T22:30:00Z', '2026-10-25T01:30:00Z'],
		['on 29 February', '2028-02-29T18:00:00Z', '2028-02-29T20:00:00Z'],
		['over midnight', '2026-12-10T22:00:00Z', '2026-12-11T00:30:00Z'],
		['in summer', '2027-07-01T17:00:00Z', '2027-07-01T19:00:00Z']
	])('%s', (_, begin, eind) => {
		const delen = [{ nummer: 1, begin: new Date(begin), eind: new Date(eind), plek: 'Loket' }];
		const [event] = read('REQUEST', { delen }).events;
		expect(new Date(utc(event?.startDate as ICAL.Time))).toEqual(new Date(begin));
		expect(new Date(utc(event?.endDate as ICAL.Time))).toEqual(new Date(eind));
	});
});

test('a series over the change of the clock keeps its hour on the wall', () => {
	const delen = ['2026-10-20T17:00:00Z', '2026-10-27T18:00:00Z'].map((begin, index) => ({
		nummer: index + 1,
		begin: new Date(begin),
		eind: new Date(Date.parse(begin) + 7_200_000),
		plek: 'Loket'
	}));
	const files = readAll('REQUEST', { delen });
	expect(files.map(({ events }) => events.map(({ startDate }) => startDate.hour))).toEqual([
		[19],
		[19]
	]);
	expect(new Set(files.map(({ events }) => events[0]?.uid)).size).toBe(2);
});

test('properties stand before components, and the stamp is in UTC, as the standard wants', () => {
	const { ics } = read('REQUEST');
	const head = ics.slice(0, ics.indexOf('BEGIN:VTIMEZONE'));
	expect(head.split('\r\n').filter(Boolean)).toEqual([
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Ondernemerszaken//Agenda//NL',
		'METHOD:REQUEST'
	]);
	expect(ics).toContain('END:VTIMEZONE\r\nBEGIN:VEVENT');
	expect(ics).toContain('\r\nDTSTAMP:20261124T080000Z\r\n');
});

test('a change keeps the name of the appointment and counts up; a cancellation takes the same one out', () => {
	const [first] = read('REQUEST').events;
	const [changed] = read('REQUEST', { versie: 1 }).events;
	const gone = read('CANCEL', { versie: 2 });
	expect(new Set([first?.uid, changed?.uid, gone.events[0]?.uid]).size).toBe(1);
	expect([first, changed, gone.events[0]].map((event) => event?.sequence)).toEqual([0, 1, 2]);
	expect(gone.calendar.getFirstPropertyValue('method')).toBe('CANCEL');
	expect(gone.events[0]?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
});

test('no line is longer than a mail server takes, and each ends as the standard says', () => {
	const { ics } = read('REQUEST', { titel: 'Voorlichting '.repeat(30).trim() });
	const lines = ics.split('\r\n');
	expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
	expect(ics.replaceAll('\r\n', '')).not.toContain('\n');
});
