import { leeftijdOp } from '../begrippen/datum.ts';
import type { RegelId } from '../regels/alle.ts';
import { categorieVan, isGevraagd, isLopend, leeft, regelVan, uitkomstVan } from './stand.ts';
import type { Stand } from './stand.ts';
import type { Categorie, Regel, Route, RouteId, Voorziening, Wijziging } from './toets.types.ts';

interface Voorstel {
	id: RouteId;
	/** Lager komt eerder. */
	volgorde: number;
	regels: readonly RegelId[];
	wijzigingen?: readonly Wijziging[];
}

const GEEN: readonly never[] = Object.freeze([]);

/** Voorstellen op volgorde; van twee keer dezelfde route blijft de eerste over. */
class Voorstellen {
	private readonly lijst: Voorstel[] = [];

	stelVoor(nieuw: Voorstel): void {
		const { lijst } = this;
		const al = lijst.findIndex((v) => v.id === nieuw.id);
		if (al !== -1) {
			if ((lijst[al] as Voorstel).volgorde <= nieuw.volgorde) return;
			lijst.splice(al, 1);
		}
		let plaats = lijst.length;
		while (plaats > 0 && (lijst[plaats - 1] as Voorstel).volgorde > nieuw.volgorde) plaats--;
		lijst.splice(plaats, 0, nieuw);
	}

	routes(): Route[] {
		return this.lijst.map(({ id, regels, wijzigingen = GEEN }, i) => ({
			id,
			rang: i + 1,
			regels,
			wijzigingen
		}));
	}
}

function kan(stand: Stand, id: Categorie['id']): boolean {
	return leeft(categorieVan(stand, id));
}

/** Wie al genoeg inkomen heeft naast het bedrijf, heeft dat ook voor een gewone uitkering. */
function heeftGenoegInkomen(stand: Stand): boolean {
	return faalt(stand, 'aangewezen_op_bedrijf');
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
function watOpent(stand: Stand, plaatsen: readonly number[]): readonly Wijziging[] | undefined {
	let wijzigingen: Wijziging[] | undefined;
	for (const plaats of plaatsen) {
		const r = stand.regels[plaats] as Regel;
		if (r.uitkomst !== 'niet_voldaan') continue;
		const eerste = r.omslag[0];
		if (!eerste) return undefined;
		wijzigingen ??= [];
		voegToe(wijzigingen, eerste);
		if (wijzigingen.length > GROOTSTE) return undefined;
	}
	return wijzigingen ?? GEEN;
}

/** Zegt of een gevraagde voorziening bij deze categorie haar eigen regels niet tegen heeft. */
function geeftDanIets({ wb, regels, voorzieningen }: Stand, categorie: number): boolean {
	return wb.voorzieningen.some(
		(v, i) =>
			v.categorie === categorie &&
			isGevraagd(voorzieningen[i] as Voorziening) &&
			v.regels.every((plaats) => regels[plaats]?.uitkomst !== 'niet_voldaan')
	);
}

/** Zegt of meer uren iets opent dat gevraagd wordt; wie stopt hoeft niet meer te gaan werken. */
function helpenMeerUren(stand: Stand): boolean {
	if (stand.feiten.doel === 'stoppen') return false;
	return stand.wb.categorieen.some(
		({ definitie, regels }, i) =>
			categorieVan(stand, definitie.id).gezocht &&
			watOpent(stand, regels)?.some((w) => w.feit === 'urenPerJaar') === true &&
			geeftDanIets(stand, i)
	);
}

/** Wie zich nog voorbereidt houdt de uitkering: die heeft al geld om van te leven. */
function leeftVanUitkering(stand: Stand): boolean {
	return kan(stand, 'voorbereiding') && stand.feiten.uitkering === 'bijstand';
}

function aanvragen(stand: Stand, naar: Voorstellen): void {
	const { feiten: f, wb } = stand;
	const levensonderhoud = f.vraagtLevensonderhoud !== false && !heeftGenoegInkomen(stand);
	const kapitaal = (f.gevraagdKapitaal ?? 0) > 0;
	for (const { definitie, regels: plaatsen } of wb.categorieen) {
		const { id, gezocht, regels } = categorieVan(stand, definitie.id);
		if (!gezocht || id === 'voorbereiding') continue;
		const wijzigingen = watOpent(stand, plaatsen);
		if (wijzigingen === undefined) continue;
		if (f.doel === 'stoppen' && wijzigingen.some((w) => w.feit === 'urenPerJaar')) continue;
		const volgorde = wijzigingen.length === 0 ? 20 : 60;
		if (levensonderhoud && !(id === 'beginnend' && leeftVanUitkering(stand))) {
			naar.stelVoor({ id: 'aanvraag_levensonderhoud', volgorde, regels, wijzigingen });
		}
		if (kapitaal && id !== 'beeindigend') {
			naar.stelVoor({ id: 'aanvraag_kapitaal', volgorde: volgorde + 1, regels, wijzigingen });
		}
	}
}

/** Zegt of iemand wil beginnen: dat is gezegd, of volgt uit wat wel gezegd is. */
function wilBeginnen({ feiten: f }: Stand): boolean {
	if (f.doel !== undefined) return f.doel === 'starten';
	return f.startvoornemen ?? f.bedrijfGestart === false;
}

/** Wie nog niet weet welke kant het op gaat, praat eerst met iemand. */
function voorWieTwijfelt(stand: Stand, naar: Voorstellen): void {
	const { feiten: f } = stand;
	const weetRichting = f.doel !== undefined || f.stoptBinnenTwaalfMaanden || wilBeginnen(stand);
	if (weetRichting || isLopend(stand)) return;
	naar.stelVoor({ id: 'gesprek_consulent', volgorde: 10, regels: GEEN });
	naar.stelVoor({ id: 'voorlichting', volgorde: 11, regels: GEEN });
}

function voorStarters(stand: Stand, naar: Voorstellen): void {
	if (!wilBeginnen(stand)) return;
	const begint = kan(stand, 'beginnend');
	const bereidtVoor = kan(stand, 'voorbereiding');
	if (begint || bereidtVoor) {
		naar.stelVoor({ id: 'voorlichting_starters', volgorde: 10, regels: ['begint_bedrijf'] });
		naar.stelVoor({ id: 'ondernemingsplan', volgorde: 15, regels: ['levensvatbaar'] });
	}
	if (bereidtVoor) {
		naar.stelVoor({ id: 'voorbereidingsperiode', volgorde: 12, regels: ['ontvangt_bijstand'] });
	}
	if (stand.feiten.uitkering === 'bijstand') {
		const teWeinig = faalt(stand, 'uren_minimum');
		naar.stelVoor({
			id: 'parttime_ondernemen',
			volgorde: teWeinig ? 13 : 70,
			regels: ['uren_minimum', 'ontvangt_bijstand']
		});
	}
	if (stand.feiten.uitkering === 'ww' && !isLopend(stand)) {
		naar.stelVoor({ id: 'ww_startperiode', volgorde: 13, regels: ['werkloosheidsuitkering'] });
	}
}

/** Wegen voor wie zonder uitkering wil beginnen: deze hulp is er dan niet, beginnen kan wel. */
const ZONDER_UITKERING: readonly RouteId[] = [
	'voorlichting_starters',
	'start_met_kvk',
	'klein_krediet',
	'start_naast_baan',
	'gesprek_consulent'
];

function voorStarterZonderUitkering(stand: Stand, naar: Voorstellen): boolean {
	const dicht = wilBeginnen(stand) && faalt(stand, 'werkloosheidsuitkering');
	if (!dicht || faalt(stand, 'leeftijd_aow')) return false;
	ZONDER_UITKERING.forEach((id, i) =>
		naar.stelVoor({ id, volgorde: 10 + i, regels: ['werkloosheidsuitkering'] })
	);
	return true;
}

/** Wat eerst geregeld kan worden, of door een ander loket. */
function eerst(stand: Stand, naar: Voorstellen): void {
	const voeg = (id: RouteId, volgorde: number, ...regels: RegelId[]) =>
		naar.stelVoor({ id, volgorde, regels });
	if (faalt(stand, 'woonplaats')) voeg('andere_gemeente', 1, 'woonplaats');
	if (faalt(stand, 'leeftijd_aow')) voeg('aow', 2, 'leeftijd_aow');
	const vereisten = regelVan(stand, 'wettelijke_vereisten');
	if (vereisten && ['niet_voldaan', 'oordeel_nodig'].includes(vereisten.uitkomst)) {
		naar.stelVoor({
			id: 'vereisten_regelen',
			volgorde: 5,
			regels: ['wettelijke_vereisten'],
			wijzigingen: vereisten.omslag
		});
	}
	const uren = regelVan(stand, 'uren_minimum');
	if (uren?.uitkomst === 'niet_voldaan') {
		if (helpenMeerUren(stand)) {
			naar.stelVoor({ id: 'meer_uren', volgorde: 16, regels: [uren.id], wijzigingen: uren.omslag });
		}
		if (!heeftGenoegInkomen(stand)) voeg('participatiewet', 40, 'uren_minimum');
	}
	const vraagtKapitaal = (stand.feiten.gevraagdKapitaal ?? 0) > 0;
	if (vraagtKapitaal && uitkomstVan(stand, 'andere_financiering') !== 'voldaan') {
		voeg('bank_of_qredits', 11, 'andere_financiering');
	}
	if (faalt(stand, 'uwv_doelgroep')) voeg('uwv', 9, 'uwv_doelgroep');
	if (uitkomstVan(stand, 'beleid_spaargeld_eerst') === 'oordeel_nodig') {
		voeg('eigen_geld_eerst', 18, 'beleid_spaargeld_eerst');
	}
}

/** Zegt of iemand stopt en oud genoeg is voor de IOAZ. */
function isNaarIoaz(stand: Stand): boolean {
	const { feiten: f, wb } = stand;
	const stopt = f.doel === 'stoppen' || f.stoptBinnenTwaalfMaanden === true;
	if (!stopt || f.geboortedatum === undefined || faalt(stand, 'leeftijd_aow')) return false;
	const grens = wb.parameter('ioazLeeftijd');
	return grens !== undefined && leeftijdOp(f.geboortedatum, wb.peildatum) >= grens.waarde;
}

function hulp(stand: Stand, naar: Voorstellen): void {
	const { feiten: f } = stand;
	const schulden = f.schuldsituatie === 'te_hoog' || f.schuldsituatie === 'schuldregeling_loopt';
	if (schulden) {
		const grond = regelVan(stand, 'beleid_te_hoge_schulden');
		naar.stelVoor({ id: 'schuldhulp', volgorde: 8, regels: grond ? [grond.id] : GEEN });
	} else if (f.doel === 'stoppen') {
		naar.stelVoor({ id: 'schuldhulp', volgorde: 35, regels: ['bedrijf_loopt'] });
	}
	if (!isLopend(stand) && f.doel === 'starten') return;
	if (f.doel !== 'stoppen' && faalt(stand, 'levensvatbaar')) {
		naar.stelVoor({
			id: 'stoppen_met_steun',
			volgorde: 17,
			regels: ['levensvatbaar', 'stopt_binnen_twaalf_maanden'],
			wijzigingen: [{ feit: 'stoptBinnenTwaalfMaanden', waarde: true }]
		});
	}
	if (isNaarIoaz(stand)) {
		naar.stelVoor({ id: 'ioaz', volgorde: 22, regels: ['stopt_binnen_twaalf_maanden'] });
	}
	naar.stelVoor({ id: 'ondernemersklankbord', volgorde: 80, regels: ['levensvatbaar'] });
	naar.stelVoor({
		id: 'gemeentelijke_belastingen',
		volgorde: 90,
		regels: ['aangewezen_op_bedrijf']
	});
}

/**
 * Bepaalt de volgende stappen, de beste eerst. Er is er altijd ten minste een.
 * @uitleg Een doodlopende weg bestaat niet: past niets, dan staat het gesprek met een mens open.
 */
export function bepaalRoutes(stand: Stand): readonly Route[] {
	const naar = new Voorstellen();
	eerst(stand, naar);
	voorWieTwijfelt(stand, naar);
	voorStarters(stand, naar);
	const zonderUitkering = voorStarterZonderUitkering(stand, naar);
	aanvragen(stand, naar);
	hulp(stand, naar);
	const iets = stand.categorieen.some(leeft);
	naar.stelVoor({
		id: 'gesprek_consulent',
		volgorde: iets || zonderUitkering ? 30 : 3,
		regels: GEEN
	});
	if (!iets && !heeftGenoegInkomen(stand)) {
		naar.stelVoor({ id: 'participatiewet', volgorde: 50, regels: GEEN });
	}
	return naar.routes();
}
