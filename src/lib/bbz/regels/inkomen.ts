import { bbz } from '../begrippen/artikel.ts';
import { afronden, euro } from '../begrippen/bedrag.ts';
import { leeftijdOp } from '../begrippen/datum.ts';
import type { Lezer } from '../toets/lezer.ts';
import type { Oordeel } from '../toets/oordeel.ts';
import { nietVoldaan, ONBEKEND, oordeelNodig, tenzij, voldaan, wijzig } from '../toets/oordeel.ts';
import { normbereik } from './normbereik.ts';
import type { Normbereik, Normgrens } from './normbereik.ts';
import { regel } from './regel.ts';

/** Telt het inkomen naast het bedrijf op, of geeft niets als een deel onbekend is. */
function inkomenErnaast(l: Lezer): { eigen: number; partner: number } | undefined {
	const eigen = l.feit('overigInkomen');
	const leefvorm = l.feit('leefvorm');
	if (leefvorm === undefined) return undefined;
	const partner = leefvorm === 'samen' ? l.feit('inkomenPartner') : 0;
	return eigen === undefined || partner === undefined ? undefined : { eigen, partner };
}

function neem(l: Lezer, grens: Normgrens): void {
	for (const gebruik of grens.uit) l.neem(gebruik);
}

/** Zegt of er een enkele norm is; anders is een grens nog geen norm. */
const staatVast = ({ laagst, hoogst }: Normbereik) => laagst.bedrag === hoogst.bedrag;

/** Hele centen; exact, want een feit heeft hooguit twee decimalen. */
const centen = (bedrag: number) => Math.round(bedrag * 100);

/** Weigert; staat de norm vast, dan met hoeveel lager het inkomen zou moeten zijn. */
function teVeelInkomen(inkomen: { eigen: number; partner: number }, bereik: Normbereik): Oordeel {
	const afgerond = afronden(euro(bereik.hoogst.bedrag), 'rekenkundig_cent').toNumber();
	const totaal = centen(inkomen.eigen) + centen(inkomen.partner);
	if (!staatVast(bereik)) {
		const waarden = { inkomen: totaal / 100, hoogstens: afgerond };
		return nietVoldaan('inkomen_niet_onder_hoogste_norm', waarden);
	}
	const teVeel = totaal - centen(afgerond) + 1;
	const omslag = (['overigInkomen', 'inkomenPartner'] as const).flatMap((feit) => {
		const nu = centen(feit === 'overigInkomen' ? inkomen.eigen : inkomen.partner);
		return teVeel <= nu ? [wijzig(feit, (nu - teVeel) / 100)] : [];
	});
	const waarden = { inkomen: totaal / 100, norm: afgerond };
	return tenzij(nietVoldaan('inkomen_niet_onder_norm', waarden), ...omslag);
}

/**
 * Toetst of iemand voor het levensonderhoud is aangewezen op het eigen bedrijf.
 * @grondslag Bbz 2004 art. 1 onder b
 * @uitleg Het netto inkomen naast het bedrijf, ook van de partner, moet onder de norm blijven
 *   (CRVB:2022:1087). Is niet alles over het huishouden bekend, dan telt het bereik van de norm die
 *   dan nog mogelijk is: pas als het inkomen daarbinnen valt is er meer nodig. De reden noemt dan een
 *   grens en geen norm, en er is geen omslag: die hangt af van wat nog niet bekend is.
 * @aanname De eigen uitkering die door deze hulp stopt (WW, bijstand) telt niet als inkomen ernaast;
 *   die van de partner wel.
 */
export const aangewezenOpBedrijf = regel({
	id: 'aangewezen_op_bedrijf',
	artikel: bbz('1', undefined, 'b'),
	toets(l) {
		const inkomen = inkomenErnaast(l);
		if (inkomen === undefined) return ONBEKEND;
		if (inkomen.eigen === 0 && inkomen.partner === 0) return voldaan('geen_ander_inkomen');
		const geboren = l.feit('geboortedatum');
		if (geboren === undefined) return ONBEKEND;
		const vanaf = l.parameter('normLeeftijd');
		if (vanaf !== undefined && leeftijdOp(geboren, l.peildatum) < vanaf)
			return voldaan('niet_van_toepassing');
		const bereik = normbereik(l, geboren);
		if (bereik === 'onbekend') return ONBEKEND;
		if (bereik === 'geen_norm') return oordeelNodig('consulent', [], 'beoordeling_nodig');
		const totaal = (centen(inkomen.eigen) + centen(inkomen.partner)) / 100;
		const { laagst, hoogst } = bereik;
		if (totaal < laagst.bedrag) {
			neem(l, laagst);
			const norm = centen(laagst.bedrag) / 100;
			return staatVast(bereik)
				? voldaan('inkomen_onder_norm', { inkomen: totaal, norm })
				: voldaan('inkomen_onder_laagste_norm', { inkomen: totaal, minstens: norm });
		}
		neem(l, hoogst);
		if (totaal >= hoogst.bedrag) return teVeelInkomen(inkomen, bereik);
		neem(l, laagst);
		for (const feit of bereik.nodig) l.feit(feit);
		return ONBEKEND;
	}
});
