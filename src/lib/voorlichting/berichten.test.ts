import { describe, expect, test } from 'vitest';
import { BERICHT_SOORTEN, berichtOver, type BerichtGegevens } from './berichten.ts';

const gegevens: BerichtGegevens = {
	titel: 'Een eigen bedrijf beginnen',
	isAfspraak: false,
	begin: new Date('2026-12-10T09:00:00Z'),
	delen: [
		{
			begin: new Date('2026-12-10T09:00:00Z'),
			eind: new Date('2026-12-10T11:00:00Z'),
			plek: 'Loket, Voorbeeldplein 1'
		}
	],
	naam: 'Robin',
	personen: 2,
	tot: new Date('2026-12-01T09:15:00Z'),
	code: '012345',
	link: 'https://portaal.test/b/abc'
};

const elke = BERICHT_SOORTEN.flatMap((soort) => [
	{ soort, isAfspraak: false },
	{ soort, isAfspraak: true }
]);

describe.each(elke)('the message $soort (appointment: $isAfspraak)', ({ soort, isAfspraak }) => {
	const { onderwerp, tekst } = berichtOver(soort, { ...gegevens, isAfspraak });

	test('says nothing of a benefit or a law', () => {
		expect(onderwerp + tekst).not.toMatch(/bbz|uitkering|bijstand|participatiewet|schuld|krediet/i);
	});

	test('keeps what it is about, and whom, out of the subject', () => {
		expect(onderwerp).not.toMatch(/eigen bedrijf|Robin|012345|ondernem/i);
		expect(onderwerp.length).toBeLessThanOrEqual(75);
	});

	test('has the private link once', () => {
		expect(tekst.split(gegevens.link)).toHaveLength(2);
	});
});

const at = (begin: string, eind: string) =>
	berichtOver('bevestigd', {
		...gegevens,
		begin: new Date(begin),
		delen: [{ begin: new Date(begin), eind: new Date(eind), plek: 'Loket' }]
	});

test.each([
	[
		'in the night that the clock goes forward',
		['2027-03-28T00:30:00Z', '2027-03-28T02:30:00Z'],
		'zondag 28 maart 2027, 01:30 tot 04:30 uur: Loket'
	],
	[
		'in the night that the clock goes back',
		['2026-10-24T23:30:00Z', '2026-10-25T02:30:00Z'],
		'zondag 25 oktober 2026, 01:30 tot 03:30 uur: Loket'
	],
	[
		'on 29 February',
		['2028-02-29T18:00:00Z', '2028-02-29T20:00:00Z'],
		'dinsdag 29 februari 2028, 19:00 tot 21:00 uur: Loket'
	],
	[
		'over midnight',
		['2026-12-10T22:00:00Z', '2026-12-11T00:30:00Z'],
		'donderdag 10 december 2026, 23:00 tot 11 december 2026 om 01:30 uur: Loket'
	]
] as const)('mail says the time as the clock on the wall does, %s', (_, [begin, eind], line) => {
	expect(at(begin, eind).tekst).toContain(`\n\n${line}\n\n`);
});

test('a series over the change of the clock says the same hour before and after it', () => {
	const delen = ['2026-10-20T17:00:00Z', '2026-10-27T18:00:00Z'].map((begin) => ({
		begin: new Date(begin),
		eind: new Date(Date.parse(begin) + 7_200_000),
		plek: 'Loket'
	}));
	const { tekst } = berichtOver('bevestigd', { ...gegevens, delen });
	expect(tekst.match(/19:00 tot 21:00 uur/g)).toHaveLength(2);
});

test('an appointment is not told of as a seat that somebody comes to', () => {
	for (const soort of ['bevestigen', 'bevestigd', 'niet_bevestigd', 'verplaatst'] as const)
		expect(berichtOver(soort, { ...gegevens, isAfspraak: true }).tekst).not.toMatch(/plek|u komt/i);
});
