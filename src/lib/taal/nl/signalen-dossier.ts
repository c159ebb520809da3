import { euro } from '../opmaak.ts';
import type { DossierSignaalCode } from '../dossier.types.ts';
import type { Teksten } from '../teksten.types.ts';

/** Signals about facts that the scan never asks. */
export const signalenDossier: Pick<Teksten['signalen'], DossierSignaalCode> = {
	spaargeld_boven_pw_grens: (s) =>
		`U hebt ${euro(s.spaargeld)} spaargeld. Bij een gewone uitkering is ${euro(s.grens)} de grens. Een consulent bespreekt dit met u.`,
	ziekte_is_bedrijfsrisico: () =>
		'Ziekte hoort bij de risico’s van ondernemen. Daarom kan de hulp meestal niet langer duren.',
	economie_is_bedrijfsrisico: () =>
		'Een mindere economie hoort bij ondernemen. Daarom kan de hulp meestal niet langer duren.'
};
