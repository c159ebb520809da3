import type { Feitteksten, GroupedFeitId } from '../teksten.types.ts';
import { feitenScan } from './feiten-scan.ts';

/** The questions that the scan asks in other words, each on its own. */
export const feitenLos: Pick<Feitteksten, GroupedFeitId> = {
	doel: { ...feitenScan.doel, vraag: 'Waar kunnen wij u mee helpen?' },
	vraagtLevensonderhoud: {
		...feitenScan.vraagtLevensonderhoud,
		vraag: 'Hebt u geld nodig om van te leven?',
		hulp: 'Denk aan geld voor huur, eten en verzekeringen.'
	},
	woontInGemeente: {
		...feitenScan.woontInGemeente,
		vraag: 'Woont u in deze gemeente of regio?',
		hulp: 'Woont u op een schip? Kijk dan waar het schip nu ligt.'
	},
	nederlanderOfGelijkgesteld: {
		...feitenScan.nederlanderOfGelijkgesteld,
		vraag: 'Bent u Nederlander of mag u hier wonen en werken?',
		hulp: 'Met een geldige verblijfsvergunning kiest u meestal ja.'
	},
	bedrijfInNederland: {
		...feitenScan.bedrijfInNederland,
		vraag: 'Is uw bedrijf in Nederland, of komt het hier?'
	},
	surseance: {
		...feitenScan.surseance,
		vraag: 'Hebt u bij de rechter uitstel van betaling gevraagd?'
	},
	faillissement: { ...feitenScan.faillissement, vraag: 'Bent u failliet, of is dat gevraagd?' },
	bewindOfCuratele: {
		...feitenScan.bewindOfCuratele,
		vraag: 'Beheert iemand anders uw geld?',
		hulp: 'Het gaat om bewind of curatele, geregeld door de rechter.'
	},
	overigInkomen: {
		...feitenScan.overigInkomen,
		vraag: 'Hoeveel inkomen hebt u per maand naast uw bedrijf?',
		hulp: 'Netto. Tel loon en pensioen mee. Toeslagen, uw WW en uw uitkering van de gemeente niet.'
	},
	inkomenPartner: {
		...feitenScan.inkomenPartner,
		vraag: 'Hoeveel inkomen heeft uw partner per maand?',
		hulp: 'Netto. Tel loon, uitkering en pensioen mee. Heeft uw partner geen inkomen? Vul 0 in.'
	},
	urenPerJaar: {
		...feitenScan.urenPerJaar,
		vraag: 'Hoeveel uur werkt u per jaar in uw bedrijf?',
		hulp: 'Neem uw uren per week keer 52. Tel ook administratie en klanten zoeken mee.'
	},
	urenLoondienstPerJaar: {
		...feitenScan.urenLoondienstPerJaar,
		vraag: 'Hoeveel uur per jaar werkt u naast uw bedrijf?',
		hulp: 'Bijvoorbeeld in een baan. Neem de uren per week keer 52.'
	}
};
