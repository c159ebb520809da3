import type { Lezer } from '../toets/lezer.ts';
import type { Oordeel } from '../toets/oordeel.ts';
import { nietVoldaan, ONBEKEND, oordeelNodig, tenzij, voldaan, wijzig } from '../toets/oordeel.ts';
import type { FeitId } from '../feiten/catalogus.ts';
import type { BewijsstukId, WieBeslist } from '../toets/toets.types.ts';

type JaneeFeitId = 'surseance' | 'faillissement' | 'bewindOfCuratele';
type OordeelFeitId = Extract<FeitId, `oordeel${string}`>;

/** Weigert als een omstandigheid zich voordoet. */
function weigertBij(feit: JaneeFeitId) {
	return (l: Lezer): Oordeel => {
		const aanwezig = l.feit(feit);
		if (aanwezig === undefined) return ONBEKEND;
		return aanwezig ? nietVoldaan('grond_aanwezig') : voldaan('geen_grond');
	};
}

/** Vraagt een oordeel; `goed` is het antwoord waarbij aan de norm is voldaan. */
function vraagtOordeel(
	feit: OordeelFeitId,
	goed: boolean,
	wie: WieBeslist['wie'],
	...bewijs: readonly BewijsstukId[]
) {
	return (l: Lezer): Oordeel => {
		const oordeel = l.feitAlsBekend(feit);
		if (oordeel === undefined) return oordeelNodig(wie, bewijs, 'beoordeling_nodig');
		return oordeel === goed ? voldaan('positief_geoordeeld') : nietVoldaan('negatief_geoordeeld');
	};
}

function toetsSchulden(l: Lezer): Oordeel {
	switch (l.feit('schuldsituatie')) {
		case undefined:
			return ONBEKEND;
		case 'geen':
			return voldaan('geen_grond');
		case 'schone_lei':
			return voldaan('schone_lei');
		case 'beheersbaar':
			return oordeelNodig('consulent', ['schuldenoverzicht'], 'beoordeling_nodig');
		case 'te_hoog':
		case 'schuldregeling_loopt':
			return tenzij(nietVoldaan('grond_aanwezig'), wijzig('schuldsituatie', 'schone_lei'));
	}
}

function toetsWettelijkeEisen(l: Lezer): Oordeel {
	const eisen = l.feit('wettelijkeVereisten');
	if (eisen === undefined) return ONBEKEND;
	return eisen === 'niet_haalbaar' ? nietVoldaan('grond_aanwezig') : voldaan('geen_grond');
}

function toetsEerderAfgewezen(l: Lezer): Oordeel {
	const afgewezen = l.feit('eerderAfgewezen');
	if (afgewezen === undefined) return ONBEKEND;
	if (!afgewezen) return voldaan('geen_grond');
	const gewijzigd = l.feit('omstandighedenGewijzigd');
	if (gewijzigd === undefined) return ONBEKEND;
	return gewijzigd ? voldaan('gewijzigde_omstandigheden') : nietVoldaan('grond_aanwezig');
}

function toetsEenmalig(l: Lezer): Oordeel {
	const eerder = l.feit('eerderKapitaalOuder');
	if (eerder === undefined) return ONBEKEND;
	return eerder ? nietVoldaan('al_eens_gehad') : voldaan('eerste_keer');
}

function toetsNietBovenMaximum(l: Lezer): Oordeel {
	const gevraagd = l.feit('gevraagdKapitaal');
	const maximum = l.parameter('kapitaalOuder');
	if (gevraagd === undefined || maximum === undefined) return ONBEKEND;
	return gevraagd <= maximum
		? voldaan('binnen_maximum', { gevraagd, maximum })
		: tenzij(
				nietVoldaan('boven_maximum', { gevraagd, maximum }),
				wijzig('gevraagdKapitaal', maximum)
			);
}

/** Laat een grond alleen tellen als het kapitaal (deels) voor schulden is. */
function bijSchulden(toets: (l: Lezer) => Oordeel) {
	return (l: Lezer): Oordeel => {
		const voorSchulden = l.feit('kapitaalVoorSchulden');
		if (voorSchulden === undefined) return ONBEKEND;
		return voorSchulden ? toets(l) : voldaan('niet_van_toepassing');
	};
}

function toetsSpaargeld(l: Lezer): Oordeel {
	const spaargeld = l.feit('spaargeld');
	if (spaargeld === undefined) return ONBEKEND;
	return spaargeld > 0
		? oordeelNodig('consulent', ['bankafschriften_prive'], 'spaargeld_eerst', { spaargeld })
		: voldaan('geen_spaargeld');
}

function toetsNoodzakelijk(l: Lezer): Oordeel {
	const nodig = l.feitAlsBekend('noodzakelijkVoorVoortzetting');
	if (nodig === undefined) {
		return oordeelNodig('consulent', ['schuldenoverzicht', 'prognose'], 'beoordeling_nodig');
	}
	return nodig ? voldaan('positief_geoordeeld') : nietVoldaan('negatief_geoordeeld');
}

function toetsFinaleKwijting(l: Lezer): Oordeel {
	const banklening = l.feit('herfinanciertBanklening');
	if (banklening === undefined) return ONBEKEND;
	if (!banklening) return voldaan('niet_van_toepassing');
	const stemtIn = l.feit('bankStemtInMetFinaleKwijting');
	if (stemtIn === undefined) return ONBEKEND;
	return stemtIn
		? voldaan('bank_stemt_in')
		: tenzij(
				nietVoldaan('bank_stemt_niet_in'),
				wijzig('bankStemtInMetFinaleKwijting', true),
				wijzig('herfinanciertBanklening', false)
			);
}

/**
 * De vaste lijst van gronden waaruit een gemeente kan kiezen. Een nieuwe gemeente kiest in haar
 * eigen bestand; alleen een grond die nog nergens bestaat komt er hier bij.
 */
export const GRONDEN = {
	vakbekwaam: vraagtOordeel('oordeelVakbekwaam', true, 'entreetoets', 'cv'),
	arbeidsmarkt: vraagtOordeel('oordeelArbeidsmarkt', true, 'consulent'),
	surseance: weigertBij('surseance'),
	faillissement: weigertBij('faillissement'),
	te_hoge_schulden: toetsSchulden,
	bewind_of_curatele: weigertBij('bewindOfCuratele'),
	wettelijke_eisen_onhaalbaar: toetsWettelijkeEisen,
	persoonlijke_belemmering: vraagtOordeel('oordeelPersoonlijkeBelemmering', false, 'adviesbureau'),
	eerder_afgewezen: toetsEerderAfgewezen,
	onvoldoende_basis: vraagtOordeel(
		'oordeelBasisVoorLevensvatbaarheid',
		true,
		'adviesbureau',
		'ondernemingsplan'
	),
	loondienst_sneller: vraagtOordeel('oordeelLoondienstSneller', false, 'consulent'),
	kapitaal_eenmalig: toetsEenmalig,
	kapitaal_niet_boven_maximum: toetsNietBovenMaximum,
	spaargeld_eerst: bijSchulden(toetsSpaargeld),
	noodzakelijk_voor_voortzetting: bijSchulden(toetsNoodzakelijk),
	finale_kwijting: bijSchulden(toetsFinaleKwijting)
} as const satisfies Record<string, (l: Lezer) => Oordeel>;

export type GrondId = keyof typeof GRONDEN;

/** Id van de regel die een grond oplevert. */
export type BeleidsregelId = `beleid_${GrondId}`;
