import { euro, uren } from '../opmaak.ts';
import type { ScanTaal } from '../scan.types.ts';
import { feitenScan } from './feiten-scan.ts';

/** A clause for yes and one for no. */
export const janee = (ja: string, nee: string) => (waarde: boolean) => (waarde ? ja : nee);

const SCHULDEN = {
	geen: 'als u geen schulden meer hebt',
	beheersbaar: 'als u uw schulden weer kunt betalen',
	te_hoog: 'als u uw schulden niet meer kunt betalen',
	schuldregeling_loopt: 'als er een schuldregeling loopt',
	schone_lei: 'als uw schuldregeling klaar is'
};

const VEREISTEN = {
	in_orde: 'als uw vergunningen en diploma’s in orde zijn',
	in_aanvraag: 'als u de vergunning of het diploma aanvraagt',
	niet_in_orde: 'als u de vergunning of het diploma nog regelt',
	niet_haalbaar: 'als de vergunning of het diploma niet lukt'
};

const BANK = {
	afgewezen: 'als een bank of Qredits uw aanvraag afwijst',
	in_behandeling: 'als u een lening vraagt bij een bank of Qredits',
	niet_gevraagd: 'als u nog geen lening hebt gevraagd',
	mogelijk: 'als u kunt lenen bij een bank of Qredits'
};

/** What would have to change: a clause that follows 'Dit kan anders worden'. */
export const wijzigingen: ScanTaal['wijzigingen'] = {
	vraagtLevensonderhoud: janee(
		'als u geld vraagt om van te leven',
		'als u geen geld vraagt om van te leven'
	),
	bedrijfInNederland: janee(
		'als uw bedrijf in Nederland komt',
		'als uw bedrijf in een ander land komt'
	),
	stoptBinnenTwaalfMaanden: janee(
		'als u afspreekt om binnen twaalf maanden te stoppen',
		'als u doorgaat met uw bedrijf'
	),
	rechtsvorm: (w) => `als uw rechtsvorm ‘${feitenScan.rechtsvorm.keuzes[w]}’ wordt`,
	zeggenschapEnRisico: janee(
		'als u zelf beslist en het risico draagt',
		'als iemand anders beslist of het risico draagt'
	),
	vennotenAanvaardenAansprakelijkheid: janee(
		'als alle eigenaren meetekenen',
		'als niet alle eigenaren meetekenen'
	),
	wettelijkeVereisten: (w) => VEREISTEN[w],
	urenPerJaar: (w) => `als u ${uren(w)} per jaar in uw bedrijf werkt`,
	urenLoondienstPerJaar: (w) => `als u hoogstens ${uren(w)} per jaar naast uw bedrijf werkt`,
	brutoInkomenOuder: (w) => `als u ${euro(w)} per jaar verdient, voordat er belasting af gaat`,
	gevraagdKapitaal: (w) =>
		w === 0 ? 'als u geen geld voor uw bedrijf vraagt' : `als u hoogstens ${euro(w)} vraagt`,
	bankfinanciering: (w) => BANK[w],
	schuldsituatie: (w) => SCHULDEN[w]
};
