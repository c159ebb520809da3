import type { Teksten } from '../teksten.types.ts';
import { alternatieven, bewijsstukken } from './bewijsstukken.ts';
import { feitenRest } from './feiten-rest.ts';
import { feitenScan } from './feiten-scan.ts';
import { fouten, tegenstrijdigheden } from './fouten.ts';
import { categorieen, duur, maximum, voorwaarden, voorzieningen, vormen } from './hulp.ts';
import { kort } from './kort.ts';
import {
	antwoord,
	eenheden,
	herkomst,
	onderwerpen,
	perioden,
	uitkomsten,
	voorWie,
	wiebeslist,
	zekerheid
} from './labels.ts';
import { parameters } from './parameters.ts';
import { redenen } from './redenen.ts';
import { regels } from './regels.ts';
import { routes } from './routes.ts';
import { signalen } from './signalen.ts';
import { wijzigingen } from './wijzigingen.ts';

/** Every text in Dutch. A page that must stay small imports the separate records instead. */
export const nl: Teksten = {
	taal: 'nl',
	// Not a spread: a bundler would keep both records on every page that imports the index.
	feiten: /* @__PURE__ */ Object.assign({}, feitenScan, feitenRest),
	kort,
	onderwerpen,
	regels,
	redenen,
	uitkomsten,
	categorieen,
	voorzieningen,
	vormen,
	voorwaarden,
	duur,
	maximum,
	routes,
	bewijsstukken,
	voorWie,
	perioden,
	alternatieven,
	signalen,
	wiebeslist,
	herkomst,
	zekerheid,
	parameters,
	eenheden,
	antwoord,
	fouten,
	tegenstrijdigheden,
	wijzigingen
};
