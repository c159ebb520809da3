import { describe, expect, test } from 'vitest';
import { ingangTijdelijkRegime } from './ingang-tijdelijk.ts';

const ingang = (ontvangenOp: string, bijstandOverDecember?: boolean) => {
	const uit = ingangTijdelijkRegime({
		ontvangenOp,
		...(bijstandOverDecember === undefined ? {} : { bijstandOverDecember })
	});
	return uit.soort === 'ingang' ? uit.geldtAlsIngediendOp : uit.soort;
};

describe('Art. 56: wanneer een aanvraag tijdens hoofdstuk VIIa geldt als ingediend', () => {
	test.each([
		['2021-11-13', '2021-10-01'],
		['2021-12-08', '2021-11-01'],
		['2021-10-23', '2021-10-01']
	])('volgt het voorbeeld van de gemeente Weert voor %s', (dag, verwacht) =>
		expect(ingang(dag)).toBe(verwacht)
	);

	test('gaat nooit terug tot voor oktober 2021', () => {
		expect(ingang('2021-10-01')).toBe('2021-10-01');
		expect(ingang('2021-10-31')).toBe('2021-10-01');
	});

	test.each([
		['2022-02-01', '2022-01-01'],
		['2022-02-28', '2022-01-01'],
		['2022-03-31', '2022-02-01']
	])('neemt ook in 2022 de maand voor de aanvraag van %s', (dag, verwacht) =>
		expect(ingang(dag, true)).toBe(verwacht)
	);

	test('slaat december over voor wie daarover al bijstand had', () => {
		expect(ingang('2022-01-15', false)).toBe('2021-12-01');
		expect(ingang('2022-01-15', true)).toBe('2022-01-01');
		expect(ingang('2022-02-15')).toBe('2022-01-01');
	});

	test('zegt in januari 2022 dat het nog onbekend is zolang niet duidelijk is wat er in december was', () => {
		expect(ingangTijdelijkRegime({ ontvangenOp: '2022-01-31' })).toMatchObject({
			soort: 'onbekend',
			ontbreekt: [{ soort: 'gegeven', gegeven: 'bijstandOverDecember' }]
		});
	});

	test('geldt de dag ervoor en de dag erna niet', () => {
		expect(ingang('2021-09-30')).toBe('niet_van_toepassing');
		expect(ingang('2022-04-01')).toBe('niet_van_toepassing');
	});
});
