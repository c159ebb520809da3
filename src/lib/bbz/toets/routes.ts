import { leeftijdOp } from '../begrippen/datum.ts';
import type { RegelId } from '../regels/alle.ts';
import { categorieVan, isLopend, leeft, regelVan, uitkomstVan } from './stand.ts';
import type { Stand } from './stand.ts';
import type { Categorie, Route, RouteId, Wijziging } from './toets.types.ts';

interface Voorstel {
	id: RouteId;
	/** Lager komt eerder. */
	volgorde: number;
	regels: readonly RegelId[];
	wijzigingen?: readonly Wijziging[];
}

const IOAZ_LEEFTIJD = 55;

function kan(stand: Stand, id: Categorie['id']): boolean {
	return leeft(categorieVan(stand, id));
}

function faalt(stand: Stand, id: RegelId): boolean {
	return uitkomstVan(stand, id) === 'niet_voldaan';
}

/** Meer tegelijk veranderen is geen weg maar een ander leven. */
const GROOTSTE = 3;

/** Voegt een wijziging toe; twee eisen aan hetzelfde getal worden de strengste. */
function voegToe(wijzigingen: Wijziging[], nieuw: Wijziging): void {
	const al = wijzigingen.findIndex((w) => w.feit === nieuw.feit);
	if (al === -1) wijzigingen.push(nieuw);
	else if (Number(nieuw.waarde) > Number(wijzigingen[al]?.waarde)) wijzigingen[al] = nieuw;
}

/** De wijzigingen die de enige weigeringen van een categorie zouden wegnemen, of niets als dat niet kan. */
function watOpent(stand: Stand, categorie: Categorie): readonly Wijziging[] | undefined {
	const wijzigingen: Wijziging[] = [];
	for (const id of categorie.regels) {
		const r = regelVan(stand, id);
		if (r?.uitkomst !== 'niet_voldaan') continue;
		const eerste = r.omslag[0];
		if (!eerste) return undefined;
		voegToe(wijzigingen, eerste);
		if (wijzigingen.length > GROOTSTE) return undefined;
	}
	return wijzigingen;
}

function aanvragen(stand: Stand): Voorstel[] {
	const { feiten: f } = stand;
	const uit: Voorstel[] = [];
	for (const id of ['gevestigd', 'beginnend', 'ouder', 'beeindigend'] as const) {
		const categorie = categorieVan(stand, id);
		if (!categorie.gezocht) continue;
		const wijzigingen = watOpent(stand, categorie);
		if (wijzigingen === undefined) continue;
		const open = wijzigingen.length === 0;
		const volgorde = open ? 20 : 60;
		if (f.vraagtLevensonderhoud !== false && !faalt(stand, 'aangewezen_op_bedrijf')) {
			uit.push({ id: 'aanvraag_levensonderhoud', volgorde, regels: categorie.regels, wijzigingen });
		}
		if (id !== 'beeindigend' && (f.gevraagdKapitaal ?? 0) > 0) {
			uit.push({
				id: 'aanvraag_kapitaal',
				volgorde: volgorde + 1,
				regels: categorie.regels,
				wijzigingen
			});
		}
	}
	return uit;
}

function voorStarters(stand: Stand): Voorstel[] {
	const uit: Voorstel[] = [];
	const begint = kan(stand, 'beginnend');
	const bereidtVoor = kan(stand, 'voorbereiding');
	if (stand.feiten.doel !== 'starten' && !(stand.feiten.doel === undefined && begint)) return uit;
	if (begint || bereidtVoor) {
		uit.push({ id: 'voorlichting_starters', volgorde: 10, regels: ['begint_bedrijf'] });
		uit.push({ id: 'ondernemingsplan', volgorde: 15, regels: ['levensvatbaar'] });
	}
	if (bereidtVoor) {
		uit.push({ id: 'voorbereidingsperiode', volgorde: 12, regels: ['ontvangt_bijstand'] });
	}
	if (stand.feiten.uitkering === 'bijstand') {
		const teWeinig = faalt(stand, 'uren_minimum');
		uit.push({
			id: 'parttime_ondernemen',
			volgorde: teWeinig ? 13 : 70,
			regels: ['uren_minimum', 'ontvangt_bijstand']
		});
	}
	if (faalt(stand, 'werkloosheidsuitkering')) {
		uit.push({ id: 'gesprek_consulent', volgorde: 14, regels: ['werkloosheidsuitkering'] });
	}
	return uit;
}

/** Wat eerst geregeld kan worden, of door een ander loket. */
function eerst(stand: Stand): Voorstel[] {
	const uit: Voorstel[] = [];
	const voeg = (id: RouteId, volgorde: number, ...regels: RegelId[]) =>
		uit.push({ id, volgorde, regels });
	if (faalt(stand, 'woonplaats')) voeg('andere_gemeente', 1, 'woonplaats');
	if (faalt(stand, 'leeftijd_aow')) voeg('aow', 2, 'leeftijd_aow');
	const vereisten = regelVan(stand, 'wettelijke_vereisten');
	if (vereisten && ['niet_voldaan', 'oordeel_nodig'].includes(vereisten.uitkomst)) {
		uit.push({
			id: 'vereisten_regelen',
			volgorde: 5,
			regels: ['wettelijke_vereisten'],
			wijzigingen: vereisten.omslag
		});
	}
	const uren = regelVan(stand, 'uren_minimum');
	if (uren?.uitkomst === 'niet_voldaan') {
		// Whoever wants to stop is not told to work more.
		if (stand.feiten.doel !== 'stoppen') {
			uit.push({ id: 'meer_uren', volgorde: 16, regels: [uren.id], wijzigingen: uren.omslag });
		}
		voeg('participatiewet', 40, 'uren_minimum');
	}
	const vraagtKapitaal = (stand.feiten.gevraagdKapitaal ?? 0) > 0;
	if (vraagtKapitaal && uitkomstVan(stand, 'andere_financiering') !== 'voldaan') {
		voeg('bank_of_qredits', 11, 'andere_financiering');
	}
	if (faalt(stand, 'uwv_doelgroep')) voeg('uwv', 9, 'uwv_doelgroep');
	if (uitkomstVan(stand, 'beleid_spaargeld_eerst') === 'oordeel_nodig') {
		voeg('eigen_geld_eerst', 18, 'beleid_spaargeld_eerst');
	}
	return uit;
}

function hulp(stand: Stand): Voorstel[] {
	const { feiten: f, wb } = stand;
	const uit: Voorstel[] = [];
	const schulden = f.schuldsituatie === 'te_hoog' || f.schuldsituatie === 'schuldregeling_loopt';
	if (schulden) uit.push({ id: 'schuldhulp', volgorde: 8, regels: ['beleid_te_hoge_schulden'] });
	else if (f.doel === 'stoppen') {
		uit.push({ id: 'schuldhulp', volgorde: 35, regels: ['bedrijf_loopt'] });
	}
	if (!isLopend(stand) && f.doel === 'starten') return uit;
	if (f.doel !== 'stoppen' && faalt(stand, 'levensvatbaar')) {
		uit.push({
			id: 'stoppen_met_steun',
			volgorde: 17,
			regels: ['levensvatbaar', 'stopt_binnen_twaalf_maanden'],
			wijzigingen: [{ feit: 'stoptBinnenTwaalfMaanden', waarde: true }]
		});
	}
	const stopt = f.doel === 'stoppen' || f.stoptBinnenTwaalfMaanden === true;
	const leeftijd =
		f.geboortedatum === undefined ? undefined : leeftijdOp(f.geboortedatum, wb.peildatum);
	if (
		stopt &&
		leeftijd !== undefined &&
		leeftijd >= IOAZ_LEEFTIJD &&
		!faalt(stand, 'leeftijd_aow')
	) {
		uit.push({ id: 'ioaz', volgorde: 22, regels: ['stopt_binnen_twaalf_maanden'] });
	}
	uit.push({ id: 'ondernemersklankbord', volgorde: 80, regels: ['levensvatbaar'] });
	uit.push({ id: 'gemeentelijke_belastingen', volgorde: 90, regels: ['aangewezen_op_bedrijf'] });
	return uit;
}

function vatSamen(stand: Stand, voorstellen: readonly Voorstel[]): Route[] {
	const beste = new Map<RouteId, Voorstel>();
	for (const v of voorstellen) {
		const ander = beste.get(v.id);
		if (!ander || v.volgorde < ander.volgorde) beste.set(v.id, v);
	}
	return [...beste.values()]
		.sort((a, b) => a.volgorde - b.volgorde)
		.map((v, i) => ({
			id: v.id,
			rang: i + 1,
			regels: v.regels.every((id) => stand.wb.plaats.has(id))
				? v.regels
				: v.regels.filter((id) => stand.wb.plaats.has(id)),
			wijzigingen: v.wijzigingen ?? []
		}));
}

/**
 * Bepaalt de volgende stappen, de beste eerst. Er is er altijd ten minste een.
 * @uitleg Een doodlopende weg bestaat niet: past niets, dan staat het gesprek met een mens open.
 */
export function bepaalRoutes(stand: Stand): readonly Route[] {
	const voorstellen = [
		...eerst(stand),
		...voorStarters(stand),
		...aanvragen(stand),
		...hulp(stand)
	];
	const iets = stand.categorieen.some(leeft);
	voorstellen.push({ id: 'gesprek_consulent', volgorde: iets ? 30 : 3, regels: [] });
	if (!iets) voorstellen.push({ id: 'participatiewet', volgorde: 50, regels: [] });
	return vatSamen(stand, voorstellen);
}
