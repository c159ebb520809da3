import { expect, test } from 'vitest';
import { incheckstand, laatste, telPersonen, vrijePlekken, zoekt } from './inchecken.ts';

const sessie = (afgelast = false) => ({
	begin: new Date('2026-12-10T09:00:00Z'),
	eind: new Date('2026-12-10T11:00:00Z'),
	afgelast
});
const op = (moment: string) => incheckstand(sessie(), new Date(moment));

test('people are checked in from the day itself, in Dutch time, until the names are wiped', () => {
	expect(op('2026-12-09T22:59:59Z')).toBe('te_vroeg');
	expect(op('2026-12-09T23:00:00Z')).toBe('open');
	expect(op('2027-01-09T10:59:59Z')).toBe('open');
	expect(op('2027-01-09T11:00:00Z')).toBe('gewist');
});

test('nobody is checked in at a session that was called off', () => {
	expect(incheckstand(sessie(true), new Date('2026-12-10T09:00:00Z'))).toBe('afgelast');
});

test('the later tap holds; of two at the same moment the first', () => {
	const tap = (aanwezig: 'ja' | 'nee' | 'onbekend', moment: string | null) => ({
		aanwezig,
		op: moment === null ? null : new Date(moment)
	});
	const vroeg = tap('ja', '2026-12-10T09:00:00Z');
	const laat = tap('nee', '2026-12-10T09:00:01Z');
	expect(laatste(vroeg, laat)).toBe(laat);
	expect(laatste(laat, vroeg)).toBe(laat);
	expect(laatste(tap('onbekend', null), vroeg)).toBe(vroeg);
	const tegelijk = tap('nee', '2026-12-10T09:00:00Z');
	expect(laatste(vroeg, tegelijk)).toBe(vroeg);
});

test('people are counted, not bookings', () => {
	const rijen = [
		{ personen: 3, aanwezig: 'ja' },
		{ personen: 1, aanwezig: 'nee' },
		{ personen: 2, aanwezig: 'onbekend' }
	] as const;
	expect(telPersonen(rijen)).toEqual({ komt: 6, binnen: 3, afwezig: 1 });
	expect(telPersonen([])).toEqual({ komt: 0, binnen: 0, afwezig: 0 });
});

test.each([
	['before the start a seat is a promise', false, 1],
	['from the start the chair of who did not come is free', true, 3]
])('%s', (_, begonnen, vrij) => {
	expect(vrijePlekken({ komt: 5, afwezig: 2 }, { capaciteit: 6, begonnen })).toBe(vrij);
	expect(vrijePlekken({ komt: 9, afwezig: 0 }, { capaciteit: 6, begonnen })).toBe(0);
});

test('a name is found in any case and without accents, a code without its space', () => {
	const rij = { naam: 'Éva de Vries', geboektDoor: 'Jan', code: 'H4XQ7' };
	for (const tekst of ['eva', ' VRIES', 'jan', 'h4x q7', 'h4-', ''])
		expect(zoekt(rij, tekst), tekst).toBe(true);
	for (const tekst of ['robin', 'h5']) expect(zoekt(rij, tekst), tekst).toBe(false);
	expect(zoekt({ naam: 'Kim', code: 'H4XQ7' }, 'undefined')).toBe(false);
});
