import { euro } from '../opmaak.ts';
import type { DossierWijzigingId } from '../dossier.types.ts';
import type { Teksten } from '../teksten.types.ts';
import { janee } from './wijzigingen.ts';

/** Changes that the scan never suggests. */
export const wijzigingenDossier: Pick<Teksten['wijzigingen'], DossierWijzigingId> = {
	overigInkomen: (w) => `als u hoogstens ${euro(w)} per maand naast uw bedrijf hebt`,
	inkomenPartner: (w) => `als uw partner hoogstens ${euro(w)} per maand heeft`,
	winstPerJaar: (w) => `als uw winst ${euro(w)} per jaar is`,
	startvoornemen: janee('als u een bedrijf wilt starten', 'als u geen bedrijf wilt starten'),
	spaargeld: (w) => (w === 0 ? 'als u geen spaargeld hebt' : `als u ${euro(w)} spaargeld hebt`),
	kapitaalVoorSchulden: janee(
		'als u met het geld ook schulden betaalt',
		'als u met het geld geen schulden betaalt'
	),
	herfinanciertBanklening: janee(
		'als u met het geld een banklening aflost',
		'als u met het geld geen banklening aflost'
	),
	bankStemtInMetFinaleKwijting: janee(
		'als de bank de rest van de lening kwijtscheldt',
		'als de bank de rest van de lening niet kwijtscheldt'
	),
	gevraagdVoorbereidingskrediet: (w) => `als u hoogstens ${euro(w)} vraagt voor de voorbereiding`,
	werktMeeAanBegeleiding: janee(
		'als u meewerkt met een begeleider',
		'als u niet meewerkt met een begeleider'
	)
};
