import type { FeitId, Feiten } from '#lib/bbz/index.ts';
import type { Deur } from './scan.types.ts';

/** How a step is asked on screen. */
export type Vorm =
	| 'basis'
	| 'basis_welke'
	| 'keuze'
	| 'janee'
	| 'datum'
	| 'bedrag'
	| 'aantal'
	| 'uren'
	| 'hulpvraag'
	| 'inkomen'
	| 'samenwerking'
	| 'belemmeringen';

export interface Stap<Id extends string = string> {
	id: Id;
	vorm: Vorm;
	/** Facts this step can fill. It is asked when one of them can still change something. */
	feiten: readonly FeitId[];
	/** Extra condition, where the law alone does not decide whether the question makes sense. */
	wanneer?: (feiten: Feiten, deur: Deur) => boolean;
}

function stap<const Id extends string>(
	id: Id,
	vorm: Vorm,
	feiten: readonly FeitId[],
	wanneer?: Stap['wanneer']
): Stap<Id> {
	return wanneer ? { id, vorm, feiten, wanneer } : { id, vorm, feiten };
}

const hasPartner = (f: Feiten) => f.leefvorm === 'samen';
const hasNoEenmanszaak = (f: Feiten) => f.rechtsvorm !== 'eenmanszaak';
const isLopend = (f: Feiten, deur: Deur) =>
	f.bedrijfGestart === true || deur === 'doorgaan' || deur === 'stoppen';

const BASIS = ['woontInGemeente', 'nederlanderOfGelijkgesteld', 'bedrijfInNederland'] as const;

/**
 * The whole scan in one ordered list, in the order a person would ask. What somebody cannot change
 * comes first; hours and permits come last, so that one thing to mend does not hide the rest.
 */
export const STAPPEN = [
	stap('basis', 'basis', BASIS),
	stap('basis_welke', 'basis_welke', BASIS),
	stap('geboortedatum', 'datum', ['geboortedatum']),
	stap('bedrijf_gestart', 'janee', ['bedrijfGestart'], (f) => f.startdatumBedrijf === undefined),
	stap('startdatum', 'datum', ['startdatumBedrijf'], isLopend),
	stap('uitkering', 'keuze', ['uitkering']),
	stap('stoppen', 'janee', ['stoptBinnenTwaalfMaanden'], isLopend),
	stap('tien_jaar', 'janee', ['tienJaarOnafgebroken']),
	stap('leefvorm', 'keuze', ['leefvorm']),
	stap(
		'partner_uitkering',
		'janee',
		['partnerHeeftWerkloosheidsuitkering'],
		(f) => hasPartner(f) || f.leefvorm === undefined
	),
	stap('ontslag', 'janee', ['ontslagDreigt']),
	stap('hulpvraag', 'hulpvraag', ['vraagtLevensonderhoud']),
	stap('inkomen', 'inkomen', ['overigInkomen', 'inkomenPartner']),
	stap('geboortedatum_partner', 'datum', ['geboortedatumPartner'], hasPartner),
	stap('kinderen', 'janee', ['kinderenTenLaste']),
	stap('kostendelers', 'aantal', ['kostendelers']),
	stap('inkomen_ouder', 'bedrag', ['brutoInkomenOuder']),
	stap('kapitaal', 'bedrag', ['gevraagdKapitaal'], (f) => f.vraagtLevensonderhoud !== undefined),
	stap('bank', 'keuze', ['bankfinanciering']),
	stap('rechtsvorm', 'keuze', ['rechtsvorm']),
	stap(
		'samenwerking',
		'samenwerking',
		['zeggenschapEnRisico', 'vennotenAanvaardenAansprakelijkheid'],
		hasNoEenmanszaak
	),
	stap('uwv', 'janee', ['uwvDoelgroep']),
	stap('schulden', 'keuze', ['schuldsituatie']),
	stap('belemmeringen', 'belemmeringen', ['surseance', 'faillissement', 'bewindOfCuratele']),
	stap('eerder_afgewezen', 'janee', ['eerderAfgewezen']),
	stap('gewijzigd', 'janee', ['omstandighedenGewijzigd']),
	stap('vereisten', 'keuze', ['wettelijkeVereisten']),
	stap('uren', 'uren', ['urenPerJaar', 'urenLoondienstPerJaar']),
	stap('vijf_jaar', 'janee', ['ondernemerInVijfVoorafgaandeJaren']),
	stap('arbeidsongeschikt', 'janee', ['gedeeltelijkArbeidsongeschikt'])
] as const;

export type StapId = (typeof STAPPEN)[number]['id'];

/** Finds a step by its id. */
export function findStap(id: string): Stap<StapId> | undefined {
	return (STAPPEN as readonly Stap<StapId>[]).find((s) => s.id === id);
}

/** More questions than this nobody should have to answer; what weighs least is left for later. */
export const MEESTE_VRAGEN = 15;
