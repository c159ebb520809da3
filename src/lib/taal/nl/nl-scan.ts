import type { ScanTaal } from '../scan.types.ts';
import { alternatieven, bewijsstukken } from './bewijsstukken.ts';
import { feitenScan } from './feiten-scan.ts';
import { formulier } from './formulier.ts';
import {
	categorieen,
	duur,
	hulpTitel,
	maximum,
	voorwaarden,
	voorzieningen,
	vormen
} from './hulp.ts';
import { kort } from './kort.ts';
import { parameters } from './parameters.ts';
import { redenen } from './redenen.ts';
import { regels } from './regels.ts';
import { geld } from './resultaat-geld.ts';
import { kop } from './resultaat-kop.ts';
import { puntenTeksten } from './resultaat-punten.ts';
import { resultaat } from './resultaat.ts';
import { routes } from './routes.ts';
import { scan } from './scan.ts';
import { signalen } from './signalen.ts';
import { wijzigingen } from './wijzigingen.ts';
// Last, because it brings the law along: the texts before it stay together and pack smaller.
import {
	antwoord,
	eenheden,
	perioden,
	uitkomsten,
	voorWie,
	wiebeslist,
	zekerheid
} from './labels.ts';

/** The Dutch texts that the scan shows, and no more: they travel to the phone. */
export const nlScan: ScanTaal = {
	taal: 'nl',
	feiten: feitenScan,
	kort,
	regels,
	redenen,
	uitkomsten,
	categorieen,
	voorzieningen,
	hulpTitel,
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
	zekerheid,
	parameters,
	eenheden,
	antwoord,
	wijzigingen,
	formulier,
	scan,
	kop,
	punten: puntenTeksten,
	geld,
	resultaat
};
