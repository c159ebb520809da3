import type { RegelId } from '../regels/alle.ts';
import {
	categorieVan,
	geeftNogIets,
	isLopend,
	leeft,
	LOPEND,
	regelVan,
	uitkomstVan
} from './stand.ts';
import type { Stand } from './stand.ts';
import type { Bewijsstuk, BewijsstukId, CategorieId } from './toets.types.ts';

const GEEN: readonly never[] = [];

/** De boekjaren die het bedrijf heeft meegemaakt. */
function eigenBoekjaren(stand: Stand): readonly string[] {
	const start = stand.feiten.startdatumBedrijf?.slice(0, 4);
	const jaren = stand.wb.boekjaren;
	return start === undefined || start <= (jaren[0] as string)
		? jaren
		: jaren.filter((j) => j >= start);
}

function stuk(
	id: BewijsstukId,
	voor: Bewijsstuk['voor'],
	regels: readonly RegelId[],
	perioden: readonly string[] = GEEN
): Bewijsstuk {
	return { id, voor, regels, perioden, alternatieven: GEEN };
}

function voorIedereen(stand: Stand): Bewijsstuk[] {
	const { feiten: f, wb } = stand;
	const drieMaanden = wb.maanden;
	const lijst = [
		stuk('identiteitsbewijs', 'aanvrager', ['leeftijd_minimum', 'nationaliteit']),
		stuk('woonlasten', 'aanvrager', ['woonplaats', 'aangewezen_op_bedrijf']),
		stuk('bankafschriften_prive', 'aanvrager', ['aangewezen_op_bedrijf'], drieMaanden)
	];
	// Of no income there is no proof; the bank statements show it.
	if (f.overigInkomen !== 0) {
		lijst.push(
			stuk('inkomsten_naast_bedrijf', 'aanvrager', ['aangewezen_op_bedrijf'], drieMaanden)
		);
	}
	if (f.leefvorm === 'samen') {
		lijst.push(
			stuk('identiteitsbewijs', 'partner', ['aangewezen_op_bedrijf']),
			stuk('bankafschriften_prive', 'partner', ['aangewezen_op_bedrijf'], drieMaanden)
		);
		if (f.inkomenPartner !== 0) {
			lijst.push(stuk('inkomsten_partner', 'partner', ['aangewezen_op_bedrijf'], drieMaanden));
		}
	}
	if (f.schuldsituatie !== 'geen') {
		lijst.push(stuk('schuldenoverzicht', 'aanvrager', ['levensvatbaar']));
	}
	if (f.eerderAfgewezen && regelVan(stand, 'beleid_eerder_afgewezen')) {
		lijst.push(
			stuk('verklaring_gewijzigde_omstandigheden', 'aanvrager', ['beleid_eerder_afgewezen'])
		);
	}
	return lijst;
}

/** De regel waarover de cijfers van een lopend bedrijf iets zeggen: wie stopt of ouder is hoeft juist niet levensvatbaar te zijn. */
function regelOverCijfers(stand: Stand): RegelId {
	const kan = (id: Parameters<typeof categorieVan>[1]) => leeft(categorieVan(stand, id));
	if (kan('gevestigd')) return 'levensvatbaar';
	return kan('ouder') || kan('beeindigend') ? 'niet_levensvatbaar' : 'aangewezen_op_bedrijf';
}

function voorLopendBedrijf(stand: Stand): Bewijsstuk[] {
	const { feiten: f, wb } = stand;
	const cijfers = regelOverCijfers(stand);
	const jaren = eigenBoekjaren(stand);
	const lijst = [
		stuk('kvk_uittreksel', 'bedrijf', ['bedrijf_loopt', 'zeggenschap_en_risico']),
		stuk('bankafschriften_zakelijk', 'bedrijf', [cijfers], wb.maanden),
		stuk('btw_aangiften', 'bedrijf', [cijfers]),
		stuk('tussentijdse_cijfers', 'bedrijf', [cijfers]),
		stuk('debiteuren_crediteuren', 'bedrijf', [cijfers])
	];
	if (jaren.length) {
		const overJaren: RegelId[] =
			cijfers === 'levensvatbaar' ? [cijfers, 'redelijke_termijn'] : [cijfers];
		lijst.push(
			{
				...stuk('jaarrekeningen', 'bedrijf', overJaren, jaren),
				alternatieven: ['aangiften_inkomstenbelasting', 'tussentijdse_cijfers']
			},
			stuk('aangiften_inkomstenbelasting', 'aanvrager', [cijfers, 'uren_minimum'], jaren)
		);
	}
	const vorm = f.rechtsvorm;
	if (vorm !== undefined && vorm !== 'eenmanszaak') {
		lijst.push(stuk('vennootschapscontract', 'bedrijf', ['vennoten_aansprakelijk']));
	}
	return lijst;
}

function voorStarter(stand: Stand): Bewijsstuk[] {
	const ontslag = stand.feiten.ontslagDreigt === true;
	return [
		stuk('ondernemingsplan', 'bedrijf', ['levensvatbaar']),
		stuk('offertes', 'bedrijf', ['levensvatbaar', 'voorbereidingskosten']),
		stuk('cv', 'aanvrager', ['levensvatbaar']),
		stuk(ontslag ? 'bewijs_ontslag' : 'bewijs_uitkering', 'aanvrager', ['werkloosheidsuitkering'])
	];
}

/**
 * Bepaalt welke stukken nodig zijn, voor wie, waarover en waarom.
 * @uitleg Alleen wat past bij wat nog kan; is niets van wat gevraagd is meer mogelijk, dan is er niets nodig.
 */
export function bepaalBewijsstukken(stand: Stand): readonly Bewijsstuk[] {
	const kan = (id: CategorieId) => geeftNogIets(stand, id);
	const starter = kan('beginnend') || kan('voorbereiding');
	const lopend = LOPEND.some(kan);
	if (!starter && !lopend) return [];
	const { feiten: f } = stand;
	const lijst = voorIedereen(stand);
	if (uitkomstVan(stand, 'wettelijke_vereisten') !== 'niet_voldaan') {
		lijst.push(stuk('vergunningen_diplomas', 'bedrijf', ['wettelijke_vereisten']));
	}
	const gestart = isLopend(stand);
	if (lopend && (gestart || !starter)) lijst.push(...voorLopendBedrijf(stand));
	if (kan('gevestigd') && (gestart || !starter)) {
		lijst.push(
			stuk('doorstartplan', 'bedrijf', ['levensvatbaar']),
			stuk('prognose', 'bedrijf', ['levensvatbaar'])
		);
	}
	if (uitkomstVan(stand, 'uren_grotendeels') !== 'voldaan') {
		lijst.push(stuk('urenadministratie', 'bedrijf', ['uren_minimum', 'uren_grotendeels']));
	}
	if (kan('ouder')) lijst.push(stuk('bewijs_tien_jaar', 'bedrijf', ['ouder_tien_jaar']));
	if (kan('beeindigend') && (f.doel === 'stoppen' || f.stoptBinnenTwaalfMaanden !== undefined)) {
		lijst.push(
			stuk('stopplan', 'bedrijf', ['stopt_binnen_twaalf_maanden']),
			stuk('verklaring_beeindiging', 'aanvrager', ['stopt_binnen_twaalf_maanden'])
		);
	}
	if (starter && f.doel !== 'doorgaan') lijst.push(...voorStarter(stand));
	if ((f.gevraagdKapitaal ?? 0) > 0 && (kan('gevestigd') || kan('beginnend') || kan('ouder'))) {
		lijst.push(stuk('afwijzing_bank', 'bedrijf', ['andere_financiering']));
		if (!lijst.some((s) => s.id === 'offertes')) {
			lijst.push(stuk('offertes', 'bedrijf', ['levensvatbaar']));
		}
	}
	return lijst;
}
