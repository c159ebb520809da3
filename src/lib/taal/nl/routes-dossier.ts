import type { DossierRouteId } from '../dossier.types.ts';
import type { Teksten } from '../teksten.types.ts';

/** Steps that follow from a judgement or from a fact that the scan never asks. */
export const routesDossier: Pick<Teksten['routes'], DossierRouteId> = {
	stoppen_met_steun: {
		titel: 'Stop rustig, met hulp',
		tekst: 'U kunt geld krijgen om van te leven terwijl u uw bedrijf afrondt.'
	},
	eigen_geld_eerst: {
		titel: 'Kijk wat u zelf kunt betalen',
		tekst:
			'Met spaargeld kunt u misschien een deel van uw schulden betalen. Houd wat achter de hand.'
	}
};
