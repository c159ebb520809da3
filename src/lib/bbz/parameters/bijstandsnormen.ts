import { pw } from '../begrippen/artikel.ts';
import type { Artikel } from '../begrippen/artikel.ts';
import type { Bronsleutel } from './bronnen.ts';
import { zekerheidVan } from './reeks.ts';
import type { Label } from './reeks.ts';
import type { Parameter, Parameterwaarde } from './tijdreeks.ts';

type Bedragen = readonly (number | undefined)[];

/** Een halfjaar: begin, bron (een voor de rij of een per kolom), een label per kolom en de bedragen per maand. */
type Halfjaar = readonly [
	maand: string,
	bron: Bronsleutel | readonly Bronsleutel[],
	labels: string,
	...bedragen: Bedragen
];

function kolom(id: string, artikel: Artikel, tabel: readonly Halfjaar[], nr: number): Parameter {
	const waarden = tabel.flatMap(([maand, bron, labels, ...bedragen]): Parameterwaarde[] => {
		const waarde = bedragen[nr];
		if (waarde === undefined) return [];
		const einde = maand.endsWith('-01') ? '06-30' : '12-31';
		return [
			{
				vanaf: `${maand}-01`,
				totEnMet: `${maand.slice(0, 4)}-${einde}`,
				waarde,
				zekerheid: zekerheidVan(labels[nr] as Label),
				bron: typeof bron === 'string' ? bron : (bron[nr] as Bronsleutel)
			}
		];
	});
	return { id, artikel, eenheid: 'euro_per_maand', waarden };
}

/** Gehuwden, alleenstaande (ouder), AOW gehuwden, AOW alleenstaande; met vakantietoeslag. @jaarlijks-bijwerken */
const NORMEN: readonly Halfjaar[] = [
	['2017-01', 'heerenveen', 'VDDD', 1403.98, 982.79, 1508.06, 1104.14],
	['2017-07', 'allewetten', 'VVVV', 1409.31, 986.52, 1514.74, 1108.48],
	['2018-01', 'stabnorm', 'VVVV', 1417.32, 992.12, 1525.44, 1115.48],
	['2018-07', 'RP', 'VVVV', 1423.66, 996.56, 1533.18, 1121.43],
	['2019-01', 'hrkiosk', 'VVDD', 1465.07, 1025.55, 1563.46, 1147.8],
	['2019-07', 'isdbollenstreek', 'DDDD', 1472.03, 1030.42, 1571.51, 1154.03],
	['2020-01', 'RP', 'VVVV', 1503.31, 1052.32, 1594.42, 1176.25],
	['2020-07', 'venray', 'UUUU', 1512.9, 1059.03, 1606.88, 1184.26],
	['2021-01', 'RP', 'VVVV', 1536.34, 1075.44, 1620.74, 1195.97],
	['2021-07', 'stabnorm', 'UUUU', 1541, 1078.7, 1627.08, 1199.98],
	['2022-01', 'westland', 'VVDD', 1559.58, 1091.71, 1642.54, 1213.06],
	['2022-07', 'burobezwaar', 'VVDD', 1574.03, 1101.82, 1660.36, 1225.67],
	['2023-01', 'velsen', 'VVVV', 1708.08, 1195.66, 1807.2, 1330.67],
	['2023-07', 'bevelanden', 'VVVV', 1738.02, 1216.62, 1843.6, 1357.66],
	// AOW gehuwd: de wettekst beslist, maar een bron met een ander bedrag maakt het onzeker.
	['2024-01', ['RP', 'RP', 'RPwestland', 'RP'], 'VVUV', 1834.04, 1283.83, 1932.32, 1425.76],
	['2024-07', 'velsen', 'VVVV', 1869.21, 1308.45, 1976.64, 1456.85],
	['2025-01', 'RP', 'VVVV', 1922.07, 1345.45, 2053.48, 1501.07],
	['2025-07', 'RP', 'VVVV', 1955.8, 1369.06, 2094.98, 1530.21],
	['2026-01', 'RP', 'VVVV', 2002.13, 1401.5, 2144.16, 1564.69],
	['2026-07', 'RP', 'VVVV', 2027.79, 1419.46, 2176.1, 1587.34]
];

/**
 * 18 t/m 20 jaar: alleenstaand, beiden, een van beiden; daarna dezelfde drie met kind, en het vaste deel
 * van art. 22a lid 3 onder a. @jaarlijks-bijwerken
 * @uitleg Ontbrekende halfjaren en bedragen zijn niet gevonden en ontbreken met opzet. In elke geziene
 *   wettekst is het bedrag van de alleenstaande ouder dat van de alleenstaande, en het vaste deel dat
 *   bedrag met wat een kind bij een paar verschil maakt; waar de tekst niet gezien is, is dat afgeleid.
 */
const JONG: readonly Halfjaar[] = [
	['2020-01', 'RP', 'VVVDVVD', 259.78, 519.56, 1011.44, 259.78, 820.22, 1312.1, 560.44],
	['2021-01', 'kadanz', 'UUUU', 265.49, 530.98, 1033.66, 265.49],
	['2023-01', 'kadanz', 'VVVDVVD', 295.2, 590.4, 1149.24, 295.2, 932.02, 1490.86, 636.82],
	['2023-07', 'bevelanden', 'VVVDVVD', 300.36, 600.72, 1169.37, 300.36, 948.32, 1516.97, 647.96],
	['2024-01', 'RP', 'VVVVVVD', 316.94, 633.88, 1233.96, 316.94, 1000.69, 1600.77, 683.75],
	[
		'2024-07',
		'westmaasenwaal',
		'VVVDVVD',
		323.03,
		646.06,
		1257.64,
		323.03,
		1019.9,
		1631.48,
		696.87
	],
	['2025-01', 'RP', 'VVVVVVV', 332.17, 664.34, 1293.21, 332.17, 1048.75, 1677.62, 716.58],
	['2025-07', 'RP', 'VVVVVVV', 337.98, 675.96, 1315.88, 337.98, 1067.12, 1707.04, 729.14],
	['2026-01', 'RP', 'VVVVVVD', 345.99, 691.98, 1347.06, 345.99, 1092.41, 1747.49, 746.42],
	['2026-07', 'RP', 'VVVVVVV', 350.42, 700.84, 1364.32, 350.42, 1106.4, 1769.88, 755.98]
];

/** Norm per maand voor gehuwden vanaf 21 jaar. */
export const normGehuwd = kolom('normGehuwd', pw('21', undefined, 'b'), NORMEN, 0);
/** Norm per maand voor een alleenstaande (ouder) vanaf 21 jaar. */
export const normAlleenstaand = kolom('normAlleenstaand', pw('21', undefined, 'a'), NORMEN, 1);
/** Norm per maand voor gehuwden van wie een of beiden de AOW-leeftijd hebben (onderdelen b en c: zelfde bedrag). */
export const normAowGehuwd = kolom('normAowGehuwd', pw('22', undefined, 'b'), NORMEN, 2);
/** Norm per maand voor een alleenstaande (ouder) met de AOW-leeftijd. */
export const normAowAlleenstaand = kolom(
	'normAowAlleenstaand',
	pw('22', undefined, 'a'),
	NORMEN,
	3
);

/** Norm per maand voor een alleenstaande van 18 t/m 20 jaar. */
export const normJongAlleenstaand = kolom('normJongAlleenstaand', pw('20', '1', 'a'), JONG, 0);
/** Norm per maand voor gehuwden die beiden 18 t/m 20 jaar zijn. */
export const normJongBeiden = kolom('normJongBeiden', pw('20', '1', 'b'), JONG, 1);
/** Norm per maand voor gehuwden van wie een 18 t/m 20 jaar is. */
export const normJongEen = kolom('normJongEen', pw('20', '1', 'c'), JONG, 2);
/** Norm per maand voor een alleenstaande ouder van 18 t/m 20 jaar. */
export const normJongAlleenstaandKind = kolom(
	'normJongAlleenstaandKind',
	pw('20', '2', 'a'),
	JONG,
	3
);
/** Norm per maand voor gehuwden met kind die beiden 18 t/m 20 jaar zijn. */
export const normJongBeidenKind = kolom('normJongBeidenKind', pw('20', '2', 'b'), JONG, 4);
/** Norm per maand voor gehuwden met kind van wie een 18 t/m 20 jaar is. */
export const normJongEenKind = kolom('normJongEenKind', pw('20', '2', 'c'), JONG, 5);
/** Vast deel bij een paar met kind en kostendelers van wie een 18 t/m 20 jaar is. */
export const normJongKindDeler = kolom('normJongKindDeler', pw('22a', '3', 'a'), JONG, 6);
