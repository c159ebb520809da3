import { describe, expect, test } from 'vitest';
import { agendaAdres, agendaVraag, ruimteVan } from './agenda.ts';

describe('the room at a session', () => {
	test.each([
		[
			{ capaciteit: 12, bezet: 8, wachtend: 0 },
			{ soort: 'ruim', vrij: 4 }
		],
		[
			{ capaciteit: 12, bezet: 9, wachtend: 0 },
			{ soort: 'krap', vrij: 3 }
		],
		[
			{ capaciteit: 12, bezet: 12, wachtend: 0 },
			{ soort: 'vol', vrij: 0 }
		],
		[
			{ capaciteit: 12, bezet: 11, wachtend: 1 },
			{ soort: 'vol', vrij: 0 }
		]
	])('%o is %o', (stoelen, ruimte) => {
		expect(ruimteVan(stoelen)).toEqual(ruimte);
	});
});

test('what the address asks for and cannot be is left out', () => {
	const vraag = { soort: 'feest', plek: 'x', taal: 'nl', vanaf: '2026-13-45', online: 'nee' };
	expect(agendaVraag.parse(vraag)).toEqual({ taal: 'nl' });
});

test.each(['2026-02-30', '2026-13-01', '01-02-2026', ''])('%s is no day to begin at', (vanaf) => {
	expect(agendaVraag.parse({ vanaf })).toEqual({});
});

test('the address says what was asked, and nothing when nothing was', () => {
	expect(agendaAdres({})).toBe('/agenda');
	const vraag = { taal: 'en', vanaf: '2026-12-01', weergave: 'maand', plek: undefined } as const;
	expect(agendaAdres(vraag)).toBe('/agenda?taal=en&vanaf=2026-12-01&weergave=maand');
	const zoek = new URLSearchParams(agendaAdres(vraag).split('?')[1]);
	expect(agendaVraag.parse(Object.fromEntries(zoek))).toEqual({
		taal: 'en',
		vanaf: '2026-12-01',
		weergave: 'maand'
	});
});
