import type { NietBeoordeeld } from '#lib/bbz/index.ts';
import { datum, euro } from '../opmaak.ts';
import type { ScanTaal } from '../scan.types.ts';

const dagen = (n: number) => (n === 1 ? '1 dag' : `${n} dagen`);

/** What only a person judges. */
const ONDERDELEN: Record<NietBeoordeeld, string> = {
	uren_met_familie: 'Werkt u samen met familie? Dan tellen uw uren soms niet mee.',
	winst_rechtspersoon: 'Van de winst van het bedrijf telt uw deel ook mee als inkomen.',
	vermogen_per_eigenaar: 'De grens voor vermogen geldt per eigenaar.',
	vermogen_waardering: 'Wat u echt nodig hebt voor uw bedrijf, telt niet mee als vermogen.'
};

/** What a person should see that changes no outcome. */
export const signalen: ScanTaal['signalen'] = {
	geld_raakt_op: (s) =>
		s.dagen === 0
			? 'Uw geld is nu op. Neem vandaag contact op.'
			: `Uw geld is op rond ${datum(s.datum)}, over ${dagen(s.dagen)}. Wacht niet met hulp vragen.`,
	hoge_schulden: () => 'Bij hoge schulden kan hulp daarbij de beste eerste stap zijn.',
	wijziging_starter_aangekondigd: () =>
		'De duur van de hulp voor starters gaat veranderen. De datum is nog niet bekend.',
	categorie_ouder_loopt_af: () =>
		'De hulp voor oudere ondernemers loopt bijna af. Vraag op tijd om advies.',
	niet_beoordeeld: (s) =>
		[...s.onderdelen.map((o) => ONDERDELEN[o]), 'Een consulent kijkt dit na.'].join(' '),
	bedrag_boven_maximum: (s) =>
		`U vraagt ${euro(s.gevraagd)}. Het hoogste bedrag is ${euro(s.maximum)}.`,
	parameter_te_bevestigen: () =>
		'Niet alle bedragen zijn al bevestigd. Een consulent controleert ze.',
	parameter_niet_gevonden: () =>
		'Niet alle bedragen voor deze datum zijn gevonden. Een consulent zoekt ze op.'
};
