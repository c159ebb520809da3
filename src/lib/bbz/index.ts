export type { Artikelverwijzing } from './begrippen/artikel.ts';
export type { Datum } from './begrippen/datum.ts';
export {
	dagenTussen,
	isDatum,
	kalenderjaar,
	leeftijdOp,
	plusDagen,
	plusMaanden,
	volleMaanden
} from './begrippen/datum.ts';
export type { Beleid, Beleidsversie } from './beleid/beleid.types.ts';
export { BELEID, vindBeleid } from './beleid/alle.ts';
export { FEIT_IDS, FEITEN, isFeitId } from './feiten/catalogus.ts';
export type { FeitId, Feiten, FeitWaarde } from './feiten/catalogus.ts';
export type { FeitDefinitie, Onderwerp } from './feiten/soorten.ts';
export { controleerFeiten } from './feiten/controle.ts';
export { Invoerfout } from './feiten/invoerfout.ts';
export type { InvoerfoutCode, Invoerprobleem, Tegenstrijdigheid } from './feiten/invoerfout.ts';
export { EERSTE_PEILDATUM, KERN } from './kern.ts';
export { PARAMETERS } from './parameters/alle.ts';
export type { ParameterId } from './parameters/alle.ts';
export { BRONNEN } from './parameters/bronnen.ts';
export { GEZIEN_OP, VINDPLAATSEN } from './parameters/vindplaatsen.ts';
export type { Bronsleutel } from './parameters/bronnen.ts';
export { geldendOp, isTeBevestigen } from './parameters/tijdreeks.ts';
export type { Eenheid, Zekerheid } from './parameters/tijdreeks.ts';
export type { RegelId } from './regels/alle.ts';
export type { Reden, RedenCode, Redenwaarden } from './toets/redenen.ts';
export { herhaal } from './toets/herhaal.ts';
export { komtMee } from './toets/stand.ts';
export { toets } from './toets/toets.ts';
export type * from './toets/toets.types.ts';
export { watAls } from './toets/wat-als.ts';
export type { Doelwit, Uitweg } from './toets/wat-als.ts';
export { afronden, euro, naarCenten } from './begrippen/bedrag.ts';
export type { Bedrag } from './begrippen/bedrag.ts';
export * from './berekening/aflossing-boven-grens.ts';
export * from './berekening/definitieve-vaststelling.ts';
export * from './berekening/hypotheek.ts';
export * from './berekening/hypotheekrente.ts';
export * from './berekening/indicatie-krediet.ts';
export * from './berekening/ingang-terugwerkend.ts';
export * from './berekening/ingang-tijdelijk.ts';
export * from './berekening/jaarnorm.ts';
export * from './berekening/kwijtschelding-vennoten.ts';
export * from './berekening/lening.ts';
export * from './berekening/levensonderhoud.ts';
export * from './berekening/na-beeindiging.ts';
export * from './berekening/norm.ts';
export * from './berekening/omzetting-oud.ts';
export * from './berekening/rentekwijtschelding.ts';
export * from './berekening/runway.ts';
export * from './berekening/uitstel.ts';
export * from './berekening/uren.ts';
export * from './berekening/vermogenstoets.ts';
export * from './berekening/voorschot.ts';
export * from './berekening/winst-rechtspersoon.ts';
