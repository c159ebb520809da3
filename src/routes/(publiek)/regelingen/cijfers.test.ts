import { expect, it } from 'vitest';
import { cijfersOp, minimumleeftijdOp } from './cijfers.ts';
import { mogelijkheden, voorIedereen } from './mogelijkheden.ts';

const find = (peildatum: string, id: string, label: string) =>
	cijfersOp(peildatum)[id]?.find((cijfer) => cijfer.label === label);

it('shows the amount of the year of the peildatum', () => {
	expect(find('2025-12-31', 'starten', 'Lening om te beginnen')?.tekst).toBe('tot €\u00a046.656');
	expect(find('2026-01-01', 'starten', 'Lening om te beginnen')?.tekst).toBe('tot €\u00a048.060');
});

it('reads from the law core who is an older entrepreneur', () => {
	const birth = ['oudere-ondernemers', 'Uw geboortejaar'] as const;
	const years = ['oudere-ondernemers', 'U hebt uw bedrijf al'] as const;
	expect(find('2026-01-01', ...birth)?.tekst).toBe('vóór 1960');
	expect(find('2019-12-31', ...birth)).toBeUndefined();
	expect(find('2026-01-01', ...years)?.tekst).toBe('minstens 10 jaar');
});

it('reads the age of who may apply from the law core, and says less without it', () => {
	expect(voorIedereen(minimumleeftijdOp('2026-01-01'))[0]).toBe(
		'U bent 18 jaar of ouder en krijgt nog geen AOW.'
	);
	expect(voorIedereen(minimumleeftijdOp('2014-06-01'))[0]).toBe('U krijgt nog geen AOW.');
});

it('leaves out an amount that the law core does not have for that year', () => {
	expect(find('2014-06-01', 'starten', 'Lening om te beginnen')).toBeUndefined();
});

it('passes on that a value is not confirmed', () => {
	expect(find('2025-06-01', 'starten', 'Rente op de lening')?.teBevestigen).toBe(false);
	expect(find('2026-06-01', 'starten', 'Rente op de lening')?.teBevestigen).toBe(true);
});

it('has figures only for possibilities that are on the page', () => {
	const ids = mogelijkheden.map((mogelijkheid) => mogelijkheid.id);
	expect(Object.keys(cijfersOp('2026-01-01')).sort()).toEqual(ids.sort());
});
