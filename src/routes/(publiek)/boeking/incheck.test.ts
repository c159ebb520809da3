import { expect, it } from 'vitest';
import type { PlekSoort } from '#lib/voorlichting/voorlichting.types.ts';
import { incheckOf } from './incheck.ts';

const begin = new Date('2026-11-25T09:00:00Z');
const eind = new Date('2026-11-25T10:00:00Z');
const boeking = (...soorten: PlekSoort[]) => ({
	incheck: { code: 'AB2CD', adres: 'http://127.0.0.1/i/x' },
	delen: soorten.map((soort) => ({ eind, plek: { soort } }))
});

it.each(['telefoon', 'online'] as const)(
	'nobody shows a code at the door of a call: %s',
	(soort) => {
		expect(incheckOf(boeking(soort), begin)).toBeUndefined();
	}
);

it('who comes to a building has a code until it is over, also when some parts are online', () => {
	expect(incheckOf(boeking('locatie'), begin)?.code).toBe('AB2CD');
	expect(incheckOf(boeking('locatie', 'online'), begin)?.code).toBe('AB2CD');
	expect(incheckOf(boeking('locatie'), eind)).toBeUndefined();
});
