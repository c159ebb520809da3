/**
 * Versie van de wetskern. Gaat omhoog bij elke wijziging die een uitkomst kan veranderen; staat in
 * elke verantwoording, zodat een oude toets te herleiden is.
 */
export const KERN = '1.4.0';

/** Eerste peildatum waarvoor de regels zijn opgenomen. */
export const EERSTE_PEILDATUM = '2017-01-01';
