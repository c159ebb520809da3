import type { ScanTaal } from '../scan.types.ts';

/** The amounts and numbers of the law, as a label beside their value. */
export const parameters: ScanTaal['parameters'] = {
	vermogenBovengrens: 'Hoogste grens voor vermogen',
	vermogenOndergrens: 'Laagste grens voor vermogen',
	vermogensgrensOuder: 'Grens voor vermogen van oudere ondernemers',
	vermogensverhouding: 'Deel van uw bezit dat vermogen mag zijn',
	kapitaalGevestigd: 'Maximum voor een bedrijf dat al loopt',
	kapitaalMarginaal: 'Maximum voor een gift aan uw bedrijf',
	kapitaalStarter: 'Maximum voor starters',
	kapitaalOuder: 'Maximum voor oudere ondernemers',
	minimuminkomenOuder: 'Laagste inkomen voor oudere ondernemers',
	forfait: 'Deel van de winst voor belasting',
	normGehuwd: 'Minimum met een partner',
	normAlleenstaand: 'Minimum zonder partner',
	normAowGehuwd: 'Minimum met een partner, met AOW',
	normAowAlleenstaand: 'Minimum zonder partner, met AOW',
	normJongAlleenstaand: 'Minimum onder de 21, zonder partner',
	normJongBeiden: 'Minimum als u beiden onder de 21 bent',
	normJongEen: 'Minimum als een van u onder de 21 is',
	normJongAlleenstaandKind: 'Minimum onder de 21, met kinderen',
	normJongBeidenKind: 'Minimum beiden onder de 21, met kinderen',
	normJongEenKind: 'Minimum een van u onder de 21, met kinderen',
	kostendelerLeeftijd: 'Leeftijd vanaf wanneer huisgenoten meetellen',
	kostendelerVast: 'Vast deel bij huisgenoten',
	kostendelerPerPersoon: 'Deel per huisgenoot',
	urencriterium: 'Uren per jaar in uw bedrijf',
	urencriteriumVerlaagd: 'Uren per jaar als u minder kunt werken',
	stopTermijn: 'Tijd om te stoppen',
	minimumleeftijd: 'Laagste leeftijd',
	tienJaar: 'Jaren met een bedrijf',
	redelijkeTermijn: 'Maanden met een bedrijf'
};
