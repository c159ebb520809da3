import type { Feiten } from '../feiten/catalogus.ts';
import type { RegelId } from '../regels/alle.ts';
import type {
	Categorie,
	CategorieId,
	Regel,
	Uitkomst,
	Voorziening,
	VoorzieningId
} from './toets.types.ts';
import type { Wetboek } from './wetboek.ts';

/** De categorieën voor wie al een bedrijf heeft. */
export const LOPEND: readonly CategorieId[] = [
	'gevestigd',
	'ouder',
	'beeindigend',
	'arbeidsongeschikt'
];

/** De tussenstand van een toets waaruit routes, stukken en signalen volgen. */
export interface Stand {
	wb: Wetboek;
	feiten: Feiten;
	regels: readonly Regel[];
	categorieen: readonly Categorie[];
	voorzieningen: readonly Voorziening[];
}

/** Geeft een regel uit de stand, of niets als die op deze dag niet geldt. */
export function regelVan(stand: Stand, id: RegelId): Regel | undefined {
	const plaats = stand.wb.plaats.get(id);
	return plaats === undefined ? undefined : stand.regels[plaats];
}

/** Geeft de uitkomst van een regel; een regel die niet geldt telt als voldaan. */
export function uitkomstVan(stand: Stand, id: RegelId): Uitkomst {
	return regelVan(stand, id)?.uitkomst ?? 'voldaan';
}

/** Zegt of bekend is dat het bedrijf op de peildatum loopt; een startdatum die nog komt telt niet. */
export function isLopend({ feiten: f, wb }: Stand): boolean {
	if (f.bedrijfGestart !== undefined) return f.bedrijfGestart;
	return f.startdatumBedrijf !== undefined && f.startdatumBedrijf <= wb.peildatum;
}

/** Geeft de uitkomst van een categorie. */
export function categorieVan(stand: Stand, id: CategorieId): Categorie {
	return stand.categorieen.find((c) => c.id === id) as Categorie;
}

/** Zegt of een categorie gezocht wordt en nog kan; een die op deze dag niet bestaat kan niet. */
export function leeft(c: Categorie | undefined): boolean {
	return c !== undefined && c.gezocht && c.uitkomst !== 'niet_voldaan';
}

/** Deze komen alleen mee met iets anders: op zichzelf is er niets om aan te vragen. */
const KOMT_MEE: readonly VoorzieningId[] = ['borgtocht', 'begeleiding'];

/** Zegt of een voorziening alleen meekomt met een andere. */
export function komtMee(id: VoorzieningId): boolean {
	return KOMT_MEE.includes(id);
}

/** Zegt of iemand dit vraagt; wie er nog niets over zei, kan het nog vragen. */
export function isGevraagd(v: Voorziening): boolean {
	return v.gevraagd !== false && !komtMee(v.id);
}

/** Zegt of een categorie nog kan, en daarin nog iets van wat gevraagd is. */
export function geeftNogIets(stand: Stand, id: CategorieId): boolean {
	if (!leeft(categorieVan(stand, id))) return false;
	const gevraagd = stand.voorzieningen.filter((v) => v.categorie === id && isGevraagd(v));
	return gevraagd.length === 0 || gevraagd.some((v) => v.uitkomst !== 'niet_voldaan');
}
