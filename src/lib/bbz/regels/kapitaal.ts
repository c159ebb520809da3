import { bbz, pw } from '../begrippen/artikel.ts';
import type { Artikel } from '../begrippen/artikel.ts';
import type { ParameterId } from '../parameters/alle.ts';
import { nietVoldaan, ONBEKEND, oordeelNodig, tenzij, voldaan, wijzig } from '../toets/oordeel.ts';
import { isGestart, isNietGestart } from './ondernemer.ts';
import { regel } from './regel.ts';

/** Maakt de regel dat het gevraagde kapitaal niet boven het maximum van een artikel komt. */
function maximumregel<const Id extends string>(id: Id, artikel: Artikel, parameter: ParameterId) {
	return regel({
		id,
		artikel,
		toets(l) {
			const gevraagd = l.feit('gevraagdKapitaal');
			const maximum = l.parameter(parameter);
			if (gevraagd === undefined || maximum === undefined) return ONBEKEND;
			return gevraagd <= maximum
				? voldaan('binnen_maximum', { gevraagd, maximum })
				: tenzij(
						nietVoldaan('boven_maximum', { gevraagd, maximum }),
						wijzig('gevraagdKapitaal', maximum)
					);
		}
	});
}

/** Toetst het maximum voor gevestigden. @grondslag Bbz 2004 art. 20 */
export const maximumGevestigd = maximumregel(
	'kapitaal_maximum_gevestigd',
	bbz('20'),
	'kapitaalGevestigd'
);
/** Toetst het maximum om niet voor wie duurzaam weinig verdient. @grondslag Bbz 2004 art. 22 */
export const maximumMarginaal = maximumregel(
	'kapitaal_maximum_om_niet',
	bbz('22'),
	'kapitaalMarginaal'
);
/** Toetst het maximum voor starters. @grondslag Bbz 2004 art. 24 */
export const maximumStarter = maximumregel(
	'kapitaal_maximum_starter',
	bbz('24'),
	'kapitaalStarter'
);
/** Toetst het maximum voor ouderen. @grondslag Bbz 2004 art. 26 */
export const maximumOuder = maximumregel('kapitaal_maximum_ouder', bbz('26'), 'kapitaalOuder');

/**
 * Toetst of een bank of andere financier niet voorgaat.
 * @grondslag Participatiewet art. 15 lid 1
 * @uitleg De wet eist geen afwijzing op papier; wie niet gevraagd heeft, krijgt dat als eerste stap.
 */
export const andereFinanciering = regel({
	id: 'andere_financiering',
	artikel: pw('15', '1'),
	toets(l) {
		switch (l.feit('bankfinanciering')) {
			case undefined:
				return ONBEKEND;
			case 'afgewezen':
				return voldaan('bank_wees_af');
			case 'in_behandeling':
				return oordeelNodig('consulent', ['afwijzing_bank'], 'bank_in_behandeling');
			case 'niet_gevraagd':
				return oordeelNodig('consulent', ['afwijzing_bank'], 'bank_nog_niet_gevraagd');
			case 'mogelijk':
				return nietVoldaan('bank_kan_financieren');
		}
	}
});

/**
 * Toetst of iemand niet via het UWV geholpen moet worden.
 * @grondslag Bbz 2004 art. 14 lid 3
 * @uitleg Het gaat om mensen met een structurele functionele beperking (Wet WIA art. 34a lid 1).
 */
export const uwvDoelgroep = regel({
	id: 'uwv_doelgroep',
	artikel: bbz('14', '3'),
	toets(l) {
		const hoort = l.feit('uwvDoelgroep');
		if (hoort === undefined) return ONBEKEND;
		return hoort ? nietVoldaan('uwv_doelgroep') : voldaan('geen_uwv_doelgroep');
	}
});

/**
 * Toetst of alle vennoten of leden hoofdelijke aansprakelijkheid aanvaarden.
 * @grondslag Bbz 2004 art. 30 lid 1 en 3
 */
export const vennotenAansprakelijk = regel({
	id: 'vennoten_aansprakelijk',
	artikel: bbz('30', '1'),
	toets(l) {
		const vorm = l.feitAlsBekend('rechtsvorm');
		if (vorm === undefined) {
			if (isGestart(l) === false) return voldaan('rechtsvorm_nog_te_kiezen');
			l.feit('rechtsvorm');
			return ONBEKEND;
		}
		if (vorm === 'eenmanszaak') return voldaan('geen_vennoten');
		if (vorm === 'maatschap_alleen_arbeid') return nietVoldaan('geen_kapitaal_bij_alleen_arbeid');
		const aanvaard = l.feit('vennotenAanvaardenAansprakelijkheid');
		if (aanvaard === undefined) {
			// Somebody who has not started yet can still settle this: that is no open question to them.
			return isNietGestart(l)
				? oordeelNodig('consulent', ['vennootschapscontract'], 'beoordeling_nodig')
				: ONBEKEND;
		}
		return aanvaard
			? voldaan('vennoten_aansprakelijk')
			: tenzij(
					nietVoldaan('vennoten_niet_aansprakelijk'),
					wijzig('vennotenAanvaardenAansprakelijkheid', true)
				);
	}
});

/**
 * Toetst of het inkomen duurzaam lager is dan de norm, voor kapitaal om niet.
 * @grondslag Bbz 2004 art. 22
 */
export const inkomenDuurzaamLaag = regel({
	id: 'inkomen_duurzaam_laag',
	artikel: bbz('22'),
	toets(l) {
		const laag = l.feit('inkomenRegelmatigEnDuurzaamLaag');
		if (laag === undefined) return ONBEKEND;
		return laag ? voldaan('inkomen_duurzaam_laag') : nietVoldaan('inkomen_niet_duurzaam_laag');
	}
});
