/**
 * Alle bronnen, op de sleutel van de naslagtekst, met de naam die op het scherm staat. Waar zij te
 * vinden zijn staat in `vindplaatsen.ts`: dat hoeft niet mee naar een telefoon.
 */
export const BRONNEN = {
	RR: 'Bbz 2004, wetten.overheid.nl',
	RP: 'Participatiewet, wetten.overheid.nl',
	RPwestland: 'Participatiewet, wetten.overheid.nl; gemeentewestland.nl noemt € 1.933,98',
	RA: 'AOW, wetten.overheid.nl (1-1-2025)',
	LG: 'Bbz 2004, tekst 2021 en 2022',
	LM: 'Wetteksten 2015-2017',
	S220: 'Stb. 2025, 220',
	S457: 'Stb. 2012, 457',
	SDU: 'Sdu, Bbz-tekst 2022',
	STAB: 'st-ab.nl, wijzigingen Bbz',
	DIV: 'Divosa, Haal meer uit het Bbz (2017)',
	WSW: 'WerkSaam Westfriesland, Beleidsregel Bbz 2004 (2018)',
	POC: 'poc-machine-law (niet gezaghebbend)',
	RBZ17: 'RBZ Zwolle, bedragen januari 2017',
	naslag: 'eigen naslag, zonder bron',
	geen: 'Geen bron gezien',
	allewetten: 'allewetten.nl (Stcrt. 2017, 36285)',
	bevelanden: 'grdebevelanden.nl',
	burobezwaar: 'burobezwaarberoep; amersfoort.nl',
	bzf: 'bureauzelfstandigenfryslan.nl; almere.nl',
	haltewerk: 'haltewerk.nl',
	hardenberg: 'hardenberg.nl (zonder jaar)',
	heerenveen: 'heerenveen.nl',
	hrkiosk: 'hr-kiosk; kempengemeenten',
	ioaz: 'oldebroek.nl; bergen.nl',
	hulst: 'gemeentehulst.nl; renkumonderneemt.nl; zzp-nederland.nl',
	isdbollenstreek: 'isdbollenstreek.nl',
	kadanz: 'kadanzadvocaten.nl',
	krijgikbbz: 'krijgikbbz.nl/normbedragen',
	praktijk:
		'rotterdam.nl/aanvraagformulieren-rbz; bureauzelfstandigenfryslan.nl/gevestigd-ondernemer; RBZ Zwolle',
	rijswijk: 'rijswijk.nl; gemeentewestland.nl',
	samendiemen: 'samendiemen.nl',
	stabnorm: 'st-ab.nl, normbedragen',
	velsen: 'velsen.nl',
	venray: 'venray.nl',
	westervoort: 'westervoort.nl; sozawe-nw-fryslan',
	westland: 'gemeentewestland.nl',
	westmaasenwaal: 'westmaasenwaal.nl'
} as const;

export type Bronsleutel = keyof typeof BRONNEN;
