import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBedrag, parseGetal } from './bedrag.ts';

describe('money as people type it', () => {
	it.each([
		['1250', 1250],
		['1.250,50', 1250.5],
		['€ 1250', 1250],
		['€1.250', 1250],
		['1250.5', 1250.5],
		['1 250,-', 1250],
		['12.345.678,90', 12345678.9],
		['0', 0],
		['-300', -300],
		['1250 euro', 1250],
		['1250 EUR', 1250],
		["1'250", 1250],
		['0,05', 0.05]
	])('reads %j as %d', (tekst, waarde) => {
		expect(parseBedrag(tekst)).toEqual({ waarde });
	});

	it.each(['twaalf', '1,2,3', '12,345', '1.25.0', '--3', '€', '1e3', '٣', 'NaN', '12,5.5'])(
		'does not guess what %j means',
		(tekst) => {
			expect(parseBedrag(tekst)).toHaveProperty('fout');
		}
	);

	it('tells an empty field from a wrong one', () => {
		expect(parseBedrag('  ')).toEqual({ fout: 'leeg' });
		expect(parseBedrag('x')).toEqual({ fout: 'geen_bedrag' });
	});

	it('reads back every amount with Dutch marks', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 99_999_999_99 }), (centen) => {
				const heel = Math.floor(centen / 100)
					.toString()
					.replace(/\B(?=(\d{3})+$)/g, '.');
				const tekst = `€ ${heel},${String(centen % 100).padStart(2, '0')}`;
				expect(parseBedrag(tekst)).toEqual({ waarde: centen / 100 });
			})
		);
	});

	it('never throws and never gives a number that is not finite', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (tekst) => {
				const uit = parseBedrag(tekst);
				if ('waarde' in uit) expect(Number.isFinite(uit.waarde)).toBe(true);
			})
		);
	});
});

describe('a plain number', () => {
	it.each(['30 uur', '30u', '30 uren'])('reads the unit that people add: %s', (tekst) => {
		expect(parseGetal(tekst)).toEqual({ waarde: 30 });
	});

	it('reads a thousands mark', () => {
		expect(parseGetal('1.225')).toEqual({ waarde: 1225 });
	});

	it('says that words are no number', () => {
		expect(parseGetal('veel')).toEqual({ fout: 'geen_getal' });
	});
});
