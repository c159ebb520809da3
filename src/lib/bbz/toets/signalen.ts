import type { ParameterId } from '../parameters/alle.ts';
import { PW_VERMOGEN_NIET_VAN_TOEPASSING } from '../parameters/pw-vermogensgrens.ts';
import { isTeBevestigen } from '../parameters/tijdreeks.ts';
import { watNietBeoordeeldIs } from './niet-beoordeeld.ts';
import { categorieVan, leeft } from './stand.ts';
import type { Stand } from './stand.ts';
import type { ParameterGebruik, Signaal } from './toets.types.ts';
import { berekenRunway } from '../berekening/runway.ts';

/** Na deze dag is er niemand meer die voor 1960 is geboren en nog geen AOW heeft. */
const OUDER_LEEG_VANAF = '2027-01-01';
const OUDER_SIGNAAL_VANAF = '2026-01-01';

function geldRaaktOp({ feiten: f, wb }: Stand): Signaal | undefined {
	if (
		f.geldBeschikbaar === undefined ||
		f.inkomstenPerMaand === undefined ||
		f.uitgavenPerMaand === undefined
	) {
		return undefined;
	}
	const uit = berekenRunway({
		peildatum: wb.peildatum,
		saldo: f.geldBeschikbaar,
		inkomstenPerMaand: f.inkomstenPerMaand,
		uitgavenPerMaand: f.uitgavenPerMaand
	});
	return uit.soort === 'geld_is_op'
		? { code: 'geld_raakt_op', datum: uit.datum, dagen: uit.dagen }
		: undefined;
}

/** Geeft de grens waar spaargeld boven komt; sinds 2026 geldt die grens niet meer (art. 60ba). */
export function overschredenSpaargrens({ feiten: f, wb }: Stand): ParameterGebruik | undefined {
	if (f.spaargeld === undefined || f.leefvorm === undefined) return undefined;
	if (wb.peildatum >= PW_VERMOGEN_NIET_VAN_TOEPASSING.vanaf) return undefined;
	const grens = wb.parameter(
		f.leefvorm === 'alleenstaand' ? 'pwVermogenAlleenstaand' : 'pwVermogenGehuwd'
	);
	return grens !== undefined && f.spaargeld > grens.waarde ? grens : undefined;
}

function bovenMaximum(stand: Stand): Signaal[] {
	const gevraagd = stand.feiten.gevraagdKapitaal;
	if (gevraagd === undefined) return [];
	for (const v of stand.voorzieningen) {
		if (v.id !== 'bedrijfskapitaal' || v.vorm === 'om_niet' || !v.maximum) continue;
		if (!leeft(categorieVan(stand, v.categorie)) || gevraagd <= v.maximum.waarde) continue;
		return [{ code: 'bedrag_boven_maximum', gevraagd, maximum: v.maximum.waarde }];
	}
	return [];
}

/**
 * Geeft wat een mens moet zien maar geen voorwaarde is.
 * @uitleg Een signaal verandert nooit een uitkomst. `spaargrens` is de grens die overschreden is, als die
 *   er is; zij staat ook in `gebruikt`.
 */
export function bepaalSignalen(
	stand: Stand,
	spaargrens: ParameterGebruik | undefined,
	gebruikt: readonly ParameterGebruik[],
	ontbrekend: readonly ParameterId[]
): readonly Signaal[] {
	const { feiten: f, wb } = stand;
	const uit: Signaal[] = [];
	const runway = geldRaaktOp(stand);
	if (runway) uit.push(runway);
	if (spaargrens) {
		const spaargeld = f.spaargeld as number;
		uit.push({ code: 'spaargeld_boven_pw_grens', spaargeld, grens: spaargrens.waarde });
	}
	uit.push(...bovenMaximum(stand));
	if (f.schuldsituatie === 'te_hoog' || f.schuldsituatie === 'schuldregeling_loopt') {
		uit.push({ code: 'hoge_schulden' });
	}
	if (f.oorzaak === 'ziekte') uit.push({ code: 'ziekte_is_bedrijfsrisico' });
	if (f.oorzaak === 'economie') uit.push({ code: 'economie_is_bedrijfsrisico' });
	if (leeft(categorieVan(stand, 'beginnend')) && wb.peildatum >= '2025-07-01') {
		uit.push({ code: 'wijziging_starter_aangekondigd' });
	}
	if (
		leeft(categorieVan(stand, 'ouder')) &&
		wb.peildatum >= OUDER_SIGNAAL_VANAF &&
		wb.peildatum < OUDER_LEEG_VANAF &&
		f.geboortedatum !== undefined
	) {
		uit.push({ code: 'categorie_ouder_loopt_af' });
	}
	const onderdelen = watNietBeoordeeldIs(stand);
	if (onderdelen.length) uit.push({ code: 'niet_beoordeeld', onderdelen });
	const onzeker = gebruikt.filter((p) => isTeBevestigen(p.zekerheid)).map((p) => p.parameter);
	if (onzeker.length) uit.push({ code: 'parameter_te_bevestigen', parameters: onzeker });
	if (ontbrekend.length) uit.push({ code: 'parameter_niet_gevonden', parameters: ontbrekend });
	return uit;
}
