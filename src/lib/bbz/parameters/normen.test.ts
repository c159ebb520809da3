import { describe, expect, test } from 'vitest';
import { plusDagen } from '../begrippen/datum.ts';
import { PARAMETERS } from './alle.ts';
import type { ParameterId } from './alle.ts';
import { BRONNEN } from './bronnen.ts';
import { geldendOp } from './tijdreeks.ts';

/** Overgeschreven uit de naslagtekst § 3.1; D is afgeleid, U is onzeker. */
const TABEL = `
2017-01-01 1403.98 982.79D 1508.06D 1104.14D
2017-07-01 1409.31 986.52 1514.74 1108.48
2018-01-01 1417.32 992.12 1525.44 1115.48
2018-07-01 1423.66 996.56 1533.18 1121.43
2019-01-01 1465.07 1025.55 1563.46D 1147.80D
2019-07-01 1472.03D 1030.42D 1571.51D 1154.03D
2020-01-01 1503.31 1052.32 1594.42 1176.25
2020-07-01 1512.90U 1059.03U 1606.88U 1184.26U
2021-01-01 1536.34 1075.44 1620.74 1195.97
2021-07-01 1541.00U 1078.70U 1627.08U 1199.98U
2022-01-01 1559.58 1091.71 1642.54D 1213.06D
2022-07-01 1574.03 1101.82 1660.36D 1225.67D
2023-01-01 1708.08 1195.66 1807.20 1330.67
2023-07-01 1738.02 1216.62 1843.60 1357.66
2024-01-01 1834.04 1283.83 1932.32U 1425.76
2024-07-01 1869.21 1308.45 1976.64 1456.85
2025-01-01 1922.07 1345.45 2053.48 1501.07
2025-07-01 1955.80 1369.06 2094.98 1530.21
2026-01-01 2002.13 1401.50 2144.16 1564.69
2026-07-01 2027.79 1419.46 2176.10 1587.34`;

const KOLOMMEN = [
	'normGehuwd',
	'normAlleenstaand',
	'normAowGehuwd',
	'normAowAlleenstaand'
] as const;
const ZEKER: Record<string, string> = { D: 'afgeleid', U: 'onzeker', '': 'bevestigd' };
const rijen = TABEL.trim()
	.split('\n')
	.map((regel) => regel.split(' '));
const op = (id: ParameterId, datum: string) => geldendOp(PARAMETERS[id], datum);
const laatsteDag = (vanaf: string) =>
	vanaf.slice(5, 7) === '01' ? `${vanaf.slice(0, 4)}-06-30` : `${vanaf.slice(0, 4)}-12-31`;

describe('Participatiewet art. 21 en 22: normen per halfjaar', () => {
	for (const [vanaf = '', ...cellen] of rijen)
		for (const [nr, id] of KOLOMMEN.entries()) {
			const [, bedrag, label = ''] = /^([\d.]+)([DU]?)$/.exec(cellen[nr] ?? '') ?? [];
			test(`${id} is van ${vanaf} tot en met ${laatsteDag(vanaf)} ${bedrag} euro`, () => {
				for (const dag of [vanaf, laatsteDag(vanaf)])
					expect(op(id, dag)).toMatchObject({
						waarde: Number(bedrag),
						zekerheid: ZEKER[label],
						vanaf
					});
			});
		}

	test.each(KOLOMMEN)('%s ontbreekt voor 2017 en na 2026', (id) => {
		expect(op(id, '2016-12-31')).toBeUndefined();
		expect(op(id, '2027-01-01')).toBeUndefined();
	});

	test('Westland 1-1-2024 (A33): 95 procent is de norm zonder vakantietoeslag', () => {
		const zonder = (id: ParameterId) => (op(id, '2024-01-01')?.waarde ?? 0) * 0.95;
		expect(zonder('normGehuwd')).toBeCloseTo(1742.34, 2);
		expect(zonder('normAlleenstaand')).toBeCloseTo(1219.64, 2);
		expect(zonder('normAowAlleenstaand')).toBeCloseTo(1354.47, 2);
	});

	test('AOW gehuwd 1-1-2024 volgt de wettekst en zegt dat een andere bron 1.933,98 noemt', () => {
		const w = op('normAowGehuwd', '2024-01-01');
		expect((w?.waarde ?? 0) * 0.95).toBeCloseTo(1835.7, 1);
		expect(w).toMatchObject({ zekerheid: 'onzeker' });
		expect(BRONNEN[w?.bron ?? 'geen']).toContain('1.933,98');
	});

	test('alleen dat bedrag van 1-1-2024 is onzeker: de andere drie staan zo in de wettekst', () => {
		for (const id of ['normGehuwd', 'normAlleenstaand', 'normAowAlleenstaand'] as const)
			expect(op(id, '2024-06-30')).toMatchObject({ bron: 'RP', zekerheid: 'bevestigd' });
	});

	test('Tozo 2020 (A34): alleenstaand 1.052,32 en gehuwd 1.503,31', () => {
		expect(op('normAlleenstaand', '2020-03-01')?.waarde).toBe(1052.32);
		expect(op('normGehuwd', '2020-03-01')?.waarde).toBe(1503.31);
	});

	test('Westland april 2022 (A30): gehuwd 1.559,58 en alleenstaand 1.091,71', () => {
		expect(op('normGehuwd', '2022-04-01')?.waarde).toBe(1559.58);
		expect(op('normAlleenstaand', '2022-04-01')?.waarde).toBe(1091.71);
	});
});

const JONG = [
	'normJongAlleenstaand',
	'normJongBeiden',
	'normJongEen',
	'normJongAlleenstaandKind',
	'normJongBeidenKind',
	'normJongEenKind',
	'normJongKindDeler'
] as const;

const JONGEREN: readonly (readonly [string, string, ...(number | undefined)[]])[] = [
	['2020-01-01', 'VVVDVVD', 259.78, 519.56, 1011.44, 259.78, 820.22, 1312.1, 560.44],
	['2021-01-01', 'UUUU', 265.49, 530.98, 1033.66, 265.49],
	['2023-01-01', 'VVVDVVD', 295.2, 590.4, 1149.24, 295.2, 932.02, 1490.86, 636.82],
	['2023-07-01', 'VVVDVVD', 300.36, 600.72, 1169.37, 300.36, 948.32, 1516.97, 647.96],
	['2024-01-01', 'VVVVVVD', 316.94, 633.88, 1233.96, 316.94, 1000.69, 1600.77, 683.75],
	['2024-07-01', 'VVVDVVD', 323.03, 646.06, 1257.64, 323.03, 1019.9, 1631.48, 696.87],
	['2025-01-01', 'VVVVVVV', 332.17, 664.34, 1293.21, 332.17, 1048.75, 1677.62, 716.58],
	['2025-07-01', 'VVVVVVV', 337.98, 675.96, 1315.88, 337.98, 1067.12, 1707.04, 729.14],
	['2026-01-01', 'VVVVVVD', 345.99, 691.98, 1347.06, 345.99, 1092.41, 1747.49, 746.42],
	['2026-07-01', 'VVVVVVV', 350.42, 700.84, 1364.32, 350.42, 1106.4, 1769.88, 755.98]
];

describe('Participatiewet art. 20: normen van 18 tot en met 20 jaar', () => {
	for (const [vanaf, labels, ...bedragen] of JONGEREN)
		for (const [nr, id] of JONG.entries())
			test(`${id} is vanaf ${vanaf} ${bedragen[nr] ?? 'niet gevonden'}`, () => {
				expect(op(id, vanaf)?.waarde).toBe(bedragen[nr]);
				expect(op(id, laatsteDag(vanaf))?.waarde).toBe(bedragen[nr]);
				const label = labels[nr]?.replace('V', '');
				expect(op(id, vanaf)?.zekerheid).toBe(label === undefined ? label : ZEKER[label]);
			});

	test.each(['2020-07-01', '2021-07-01', '2022-01-01', '2022-07-01', '2027-01-01'])(
		'ontbreken in het halfjaar vanaf %s',
		(vanaf) => {
			for (const id of JONG) {
				expect(op(id, vanaf)).toBeUndefined();
				expect(op(id, laatsteDag(vanaf))).toBeUndefined();
			}
			expect(op('normJongBeiden', plusDagen('2020-06-30', 1))).toBeUndefined();
		}
	);

	test('wat niet in een wettekst gezien is maar uit bevestigde bedragen volgt, heet afgeleid', () => {
		for (const [nr, alleen] of [
			['2020-01-01', 'afgeleid'],
			['2024-01-01', 'bevestigd']
		] as const) {
			expect(op('normJongAlleenstaandKind', nr)?.zekerheid).toBe(alleen);
			expect(op('normJongKindDeler', nr)?.zekerheid).toBe('afgeleid');
		}
		expect(op('normJongKindDeler', '2025-01-01')?.zekerheid).toBe('bevestigd');
	});

	test('januari 2021 heeft in de naslagtekst geen eigen label en heet daarom onzeker', () => {
		expect(op('normJongBeiden', '2021-01-01')?.zekerheid).toBe('onzeker');
	});
});

describe('Participatiewet art. 19a: leeftijd van een kostendeler', () => {
	test('is 21 tot en met 2022 en 27 vanaf 2023', () => {
		expect(op('kostendelerLeeftijd', '2022-12-31')?.waarde).toBe(21);
		expect(op('kostendelerLeeftijd', '2023-01-01')?.waarde).toBe(27);
	});

	test('de formule is herinnerd en niet gezien', () => {
		expect(op('kostendelerVast', '2026-01-01')).toMatchObject({
			waarde: 40,
			zekerheid: 'herinnerd'
		});
		expect(op('kostendelerPerPersoon', '2026-01-01')).toMatchObject({
			waarde: 30,
			zekerheid: 'herinnerd'
		});
	});
});
