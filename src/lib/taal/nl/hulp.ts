import { euro, maanden } from '../opmaak.ts';
import type { Vorm } from '#lib/bbz/index.ts';
import type { Teksten } from '../teksten.types.ts';

export const categorieen: Teksten['categorieen'] = {
	gevestigd: 'Hulp voor een bedrijf dat al loopt',
	beginnend: 'Hulp voor starters',
	ouder: 'Hulp voor oudere ondernemers',
	beeindigend: 'Hulp bij stoppen',
	arbeidsongeschikt: 'Hulp bij ziekte, tot en met 2019',
	voorbereiding: 'Tijd om uw start voor te bereiden'
};

export const voorzieningen: Teksten['voorzieningen'] = {
	levensonderhoud: {
		titel: 'Geld om van te leven',
		uitleg: 'Een aanvulling tot het minimum voor uw huishouden.'
	},
	bedrijfskapitaal: {
		titel: 'Geld voor uw bedrijf',
		uitleg: 'Bijvoorbeeld voor spullen, voorraad of een investering.'
	},
	borgtocht: {
		titel: 'De gemeente staat borg',
		uitleg: 'U leent bij een bank. De gemeente betaalt de bank als u dat niet kunt.'
	},
	begeleiding: {
		titel: 'Een begeleider',
		uitleg: 'Iemand met ervaring helpt u met uw plan en uw bedrijf.'
	},
	voorbereidingskrediet: {
		titel: 'Geld om uw start voor te bereiden',
		uitleg: 'Voor kosten die u maakt voordat u begint.'
	}
};

const ALS: Partial<Record<Vorm, string>> = {
	rentedragende_lening: 'als lening',
	om_niet: 'als gift',
	om_niet_of_renteloze_lening: 'als gift of lening'
};

export const hulpTitel: Teksten['hulpTitel'] = ({ id, vorm }) => {
	const als = id === 'bedrijfskapitaal' && ALS[vorm];
	return als ? `${voorzieningen[id].titel}, ${als}` : voorzieningen[id].titel;
};

export const vormen: Teksten['vormen'] = {
	renteloze_lening_daarna_definitief:
		'Het begint als lening zonder rente. Na het jaar volgt de eindberekening. Dan kan het een gift worden. Soms kan een deel worden teruggevraagd.',
	om_niet: 'Dit kan een gift zijn. U betaalt het dan niet terug.',
	rentedragende_lening: 'Dit is een lening met rente. U lost af in ten hoogste tien jaar.',
	om_niet_of_renteloze_lening:
		'Dit kan een gift zijn. Met meer vermogen is het een lening zonder rente.',
	renteloos_daarna_rentedragend_of_om_niet: 'Dit is eerst een lening zonder rente.',
	voortzetting_uitkering: 'Uw uitkering loopt door terwijl u zich voorbereidt.',
	borgtocht: 'De lening en de rente zijn van de bank.',
	vergoeding_aan_begeleider: 'De gemeente betaalt de begeleider.'
};

export const voorwaarden: Teksten['voorwaarden'] = {
	verlenging_alleen_extern_tijdelijk:
		'Langer kan alleen door iets van buiten dat weer voorbijgaat.',
	verlenging_op_verzoek: 'Duurt stoppen langer? Dan kunt u om meer tijd vragen.',
	verlenging_medisch_of_sociaal: 'Langer kan als u door ziekte of zorg minder kunt werken.',
	stopt_bij_niet_levensvatbaar: 'De hulp stopt als uw bedrijf geen kans meer heeft.',
	zolang_minimuminkomen: 'De hulp loopt zolang uw bedrijf een minimum oplevert.',
	tot_aow: 'De hulp loopt hoogstens tot uw AOW.',
	tot_beslissing_waz: 'De hulp loopt tot het UWV beslist over de WAZ-uitkering.',
	terugwerkend_alleen_als_bedrijf_loopt:
		'Vraag aan voordat u stopt. Anders is er geen hulp over de tijd daarvoor.',
	geen_voorschot: 'Dit geld komt pas na het besluit. Een voorschot kan niet.',
	administratie_binnen_zes_maanden:
		'U geeft uw jaarcijfers binnen zes maanden na het einde van het jaar.',
	vennoten_aansprakelijk: 'Met meer eigenaren staat ieder in voor het hele bedrag.',
	per_bedrijf: 'Het maximum geldt per bedrijf, ook met meer eigenaren.',
	niet_samen_met_lening: 'Dit kan niet samen met een lening voor uw bedrijf.',
	rentedragend_bij_start: 'Start u? Dan wordt het een lening met rente.',
	om_niet_bij_geen_start: 'Start u toch niet? Dan kan het een gift worden.',
	samen_met_levensonderhoud_alles_lening:
		'Vraagt u ook geld om van te leven? Dan wordt alles een lening.',
	bank_of_erkende_kredietverstrekker:
		'De lening komt van een bank of van een andere erkende instelling.',
	meewerken_aan_begeleiding: 'U werkt mee met uw begeleider.',
	vermogen_boven_grens_blijft_lening:
		'Ligt uw vermogen boven de grens? Dan blijft dat deel een lening zonder rente.'
};

export const duur: Teksten['duur'] = ({ maanden: basis, verlengingMaanden: extra }) => {
	if (basis === undefined) return 'De wet noemt geen vast aantal maanden.';
	const eerst = `Dit kan hoogstens ${maanden(basis)} duren.`;
	return extra === undefined ? eerst : `${eerst} Soms kan er ${maanden(extra)} bij.`;
};

export const maximum: Teksten['maximum'] = (euros) => `Dit kan gaan om hoogstens ${euro(euros)}.`;
