import { euro, maanden } from '../opmaak.ts';
import type { DossierRedenCode, Redenteksten } from '../teksten.types.ts';

const jaar = (leeftijd: number) => `U bent ${leeftijd} jaar.`;
const vermogen = (bedrag: number) => `Uw vermogen is ${euro(bedrag)}.`;

/** Reasons that only documents or the judgement of a consulent can give. */
export const redenenDossier: Pick<Redenteksten, DossierRedenCode> = {
	ligplaats_hier: () => 'Uw schip ligt in deze gemeente.',
	ligplaats_elders: () => 'Uw schip ligt in een andere gemeente. Daar kunt u hulp vragen.',
	redelijke_termijn_geoordeeld: () => 'Een consulent vindt dat u lang genoeg ondernemer bent.',
	redelijke_termijn_niet_geoordeeld: () => 'Een consulent vindt dat u nog te kort ondernemer bent.',
	wil_niet_beginnen: () => 'U gaf aan dat u geen bedrijf wilt beginnen.',
	geen_startvoornemen: () => 'U gaf aan dat u geen bedrijf wilt starten.',
	levensvatbaar_geoordeeld: () => 'Na onderzoek is de verwachting dat uw bedrijf genoeg oplevert.',
	niet_levensvatbaar_geoordeeld: () =>
		'Na onderzoek is de verwachting dat uw bedrijf te weinig oplevert.',
	levensvatbaarheid_zelf_betwijfeld: () =>
		'U twijfelt zelf of uw bedrijf genoeg oplevert. Een adviesbureau kijkt met u mee.',
	oud_genoeg_ouder: (w) => `${jaar(w.leeftijd)} De hulp is er vanaf ${w.grens} jaar.`,
	te_jong_ouder: (w) => `${jaar(w.leeftijd)} De hulp is er vanaf ${w.grens} jaar.`,
	duurzaam_ontoereikend_geoordeeld: () => 'Een consulent verwacht dat uw inkomen te laag blijft.',
	niet_duurzaam_ontoereikend: () => 'Een consulent verwacht dat uw inkomen weer genoeg wordt.',
	gezondheid_beperkt: () => 'U gaf aan dat u door ziekte niet of minder kunt werken.',
	gezondheid_niet_beperkt: () => 'U gaf aan dat uw gezondheid u niet beperkt.',
	waz_aangevraagd: () => 'U hebt een WAZ-uitkering aangevraagd.',
	waz_niet_aangevraagd: () => 'U hebt geen WAZ-uitkering aangevraagd.',
	kapitaal_niet_bij_waz: () => 'Zolang u op de WAZ wacht, is er geen geld voor uw bedrijf.',
	werkt_niet_mee: () => 'U gaf aan dat u geen begeleiding wilt.',

	inkomen_duurzaam_laag: () => 'U gaf aan dat uw inkomen regelmatig is en laag blijft.',
	inkomen_niet_duurzaam_laag: () => 'U gaf aan dat uw inkomen wisselt of weer stijgt.',
	kosten_noodzakelijk: () => 'Een consulent vindt deze kosten nodig.',
	kosten_niet_noodzakelijk: () => 'Een consulent vindt deze kosten nu niet nodig.',

	vermogen_onder_ondergrens: (w) =>
		`${vermogen(w.eigenVermogen)} De grens is ${euro(w.grens)}. Dat past.`,
	vermogen_tussen_grenzen_laag_aandeel: (w) =>
		`${vermogen(w.eigenVermogen)} Dat is een klein deel van de ${euro(w.totaalVermogen)} die u bezit.`,
	vermogen_tussen_grenzen_hoog_aandeel: (w) =>
		`${vermogen(w.eigenVermogen)} Dat is een groot deel van de ${euro(w.totaalVermogen)} die u bezit. De steun blijft dan een lening zonder rente.`,
	vermogen_boven_bovengrens: (w) =>
		`${vermogen(w.eigenVermogen)} Dat is meer dan ${euro(w.grens)}. De steun blijft dan een lening zonder rente.`,
	vermogen_op_bovengrens: (w) => `${vermogen(w.eigenVermogen)} Dat is precies de grens. Dat past.`,
	vermogen_onder_grens_ouder: (w) =>
		`${vermogen(w.eigenVermogen)} De grens is ${euro(w.grens)}. Dat past.`,
	vermogen_boven_grens_ouder: (w) =>
		`${vermogen(w.eigenVermogen)} Wat boven ${euro(w.grens)} ligt, blijft een lening zonder rente.`,
	tijdelijk_regime: () => 'In deze maanden telde uw vermogen niet mee.',
	direct_om_niet: (w) =>
		`U verwacht ${maanden(w.maanden)} steun en uw inkomen blijft laag. Dan kan het meteen een gift zijn.`,
	niet_direct_om_niet: () =>
		'De steun begint als lening zonder rente. Later volgt de eindberekening.',

	positief_geoordeeld: () => 'Dit is bekeken en in orde gevonden.',
	negatief_geoordeeld: () => 'Dit is bekeken. Het past nu nog niet.',
	spaargeld_eerst: (w) =>
		`U hebt ${euro(w.spaargeld)} spaargeld. Een consulent kijkt hoeveel u daarvan kunt gebruiken.`,
	geen_spaargeld: () => 'U hebt geen spaargeld.',
	bank_stemt_in: () => 'De bank gaat hiermee akkoord.',
	bank_stemt_niet_in: () => 'De bank gaat hier nog niet mee akkoord.',
	eerste_keer: () => 'U hebt dit geld niet eerder gehad.',
	al_eens_gehad: () => 'U hebt dit geld al eens gehad.'
};
