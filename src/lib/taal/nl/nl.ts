import type { Teksten } from '../teksten.types.ts';
import { feitenLos } from './feiten-los.ts';
import { feitenRest } from './feiten-rest.ts';
import { fouten, tegenstrijdigheden } from './fouten.ts';
import { herkomst, onderwerpen } from './labels.ts';
import { kortDossier } from './kort-dossier.ts';
import { nlScan } from './nl-scan.ts';
import { parametersDossier } from './parameters-dossier.ts';
import { feitOntbreekt } from './redenen.ts';
import { redenenDossier } from './redenen-dossier.ts';
import { scanPagina } from './scan-pagina.ts';
import { routesDossier } from './routes-dossier.ts';
import { signalenDossier } from './signalen-dossier.ts';
import { voorbeelden } from './voorbeelden.ts';
import { wijzigingenDossier } from './wijzigingen-dossier.ts';

/** Every text in Dutch. */
export const nl: Teksten = {
	...nlScan,
	feiten: { ...nlScan.feiten, ...feitenLos, ...feitenRest },
	kort: kortDossier,
	redenen: {
		...nlScan.redenen,
		...redenenDossier,
		feit_ontbreekt: feitOntbreekt(kortDossier)
	},
	parameters: { ...nlScan.parameters, ...parametersDossier },
	routes: { ...nlScan.routes, ...routesDossier },
	signalen: { ...nlScan.signalen, ...signalenDossier },
	wijzigingen: { ...nlScan.wijzigingen, ...wijzigingenDossier },
	onderwerpen,
	herkomst,
	voorbeelden,
	scanPagina,
	fouten,
	tegenstrijdigheden
};
