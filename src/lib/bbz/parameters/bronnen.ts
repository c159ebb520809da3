import type { Datum } from '../begrippen/datum.ts';

/** Waar een waarde gezien is. Zonder `url` noemt de naslagtekst alleen de site. */
export interface Bron {
	naam: string;
	url?: string;
	gezienOp: Datum;
}

const bron = (naam: string, adres?: string): Bron => ({
	naam,
	...(adres === undefined ? {} : { url: `https://${adres}` }),
	gezienOp: '2026-11-22'
});
const site = (adres: string) => bron(adres, adres);

/** Alle bronnen, op de sleutel van de naslagtekst. */
export const BRONNEN = {
	RR: bron('Bbz 2004 (regelrecht-corpus)', 'github.com/MinBZK/regelrecht-corpus'),
	RP: bron('Participatiewet (regelrecht-corpus)', 'github.com/MinBZK/regelrecht-corpus'),
	RA: bron('AOW 1-1-2025 (regelrecht-corpus)', 'github.com/MinBZK/regelrecht-corpus'),
	LG: bron('Bbz 2004, tekst 2021 en 2022', 'github.com/legalize-dev/legalize-nl'),
	LM: bron('Wetteksten 2015-2017', 'github.com/statengeneraal/laws-markdown'),
	S220: bron('Stb. 2025, 220', 'zoek.officielebekendmakingen.nl/stb-2025-220.html'),
	S457: bron('Stb. 2012, 457', 'zoek.officielebekendmakingen.nl/stb-2012-457.html'),
	SDU: bron('Sdu, Bbz-tekst 2022', 'covid19.sdu.nl/nl/node/48933'),
	STAB: bron('st-ab.nl, wijzigingen Bbz', 'st-ab.nl/wetwwbiworbbz04.htm'),
	DIV: bron('Divosa, Haal meer uit het Bbz (2017)'),
	WSW: bron('WerkSaam Westfriesland, Beleidsregel Bbz 2004 (2018)'),
	POC: bron('poc-machine-law (niet gezaghebbend)', 'github.com/MinBZK/poc-machine-law'),
	RBZ17: bron('RBZ Zwolle, bedragen januari 2017', 'rbzzwolle.nl/nl/bedragen/'),
	naslag: bron('Naslagtekst bbz-2004, bron daar niet genoemd'),
	geen: bron('Geen bron gezien'),
	allewetten: bron('allewetten.nl (Stcrt. 2017, 36285)'),
	bevelanden: bron('grdebevelanden.nl'),
	burobezwaar: bron('burobezwaarberoep; amersfoort.nl'),
	bzf: bron('bureauzelfstandigenfryslan.nl; almere.nl'),
	haltewerk: bron('haltewerk.nl'),
	hardenberg: bron('hardenberg.nl (zonder jaar)'),
	heerenveen: bron('heerenveen.nl'),
	hrkiosk: bron('hr-kiosk; kempengemeenten'),
	hulst: bron('gemeentehulst.nl; renkumonderneemt.nl; zzp-nederland.nl'),
	isdbollenstreek: bron('isdbollenstreek.nl'),
	kadanz: bron('kadanzadvocaten.nl'),
	krijgikbbz: site('krijgikbbz.nl/normbedragen'),
	praktijk: bron(
		'rotterdam.nl/aanvraagformulieren-rbz; bureauzelfstandigenfryslan.nl/gevestigd-ondernemer; RBZ Zwolle'
	),
	rijswijk: bron('rijswijk.nl; gemeentewestland.nl'),
	samendiemen: bron('samendiemen.nl'),
	stabnorm: bron('st-ab.nl, normbedragen'),
	velsen: bron('velsen.nl'),
	venray: bron('venray.nl'),
	westervoort: bron('westervoort.nl; sozawe-nw-fryslan'),
	westland: bron('gemeentewestland.nl'),
	westmaasenwaal: bron('westmaasenwaal.nl')
} as const;

export type Bronsleutel = keyof typeof BRONNEN;
