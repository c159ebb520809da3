import { isDatum, leeftijdOp, plusMaanden } from '../begrippen/datum.ts';
import type { Datum } from '../begrippen/datum.ts';
import { FEITEN, isFeitId } from './catalogus.ts';
import type { FeitId, Feiten } from './catalogus.ts';
import { Invoerfout } from './invoerfout.ts';
import type { InvoerfoutCode, Invoerprobleem, Tegenstrijdigheid } from './invoerfout.ts';
import type { FeitDefinitie } from './soorten.ts';

const UREN_IN_EEN_JAAR = 8784;

function kort(waarde: unknown): string {
	const tekst = typeof waarde === 'string' ? waarde : (JSON.stringify(waarde) ?? String(waarde));
	return tekst.length > 60 ? `${tekst.slice(0, 60)}…` : tekst;
}

/** Zegt wat er mis is met een waarde, of niets als zij past bij het feit. */
function probleemMet(
	id: FeitId,
	def: FeitDefinitie,
	waarde: unknown
): Invoerprobleem | undefined {
	const fout = (code: InvoerfoutCode, verwacht?: string): Invoerprobleem => ({
		code,
		feiten: [id],
		gelezen: kort(waarde),
		...(verwacht === undefined ? {} : { verwacht })
	});
	switch (def.soort) {
		case 'janee':
			return typeof waarde === 'boolean' ? undefined : fout('verkeerd_type', 'ja of nee');
		case 'keuze':
			return typeof waarde === 'string' && def.waarden.includes(waarde)
				? undefined
				: fout('geen_geldige_keuze', def.waarden.join(', '));
		case 'datum':
			if (typeof waarde !== 'string' || !isDatum(waarde)) return fout('geen_geldige_datum');
			if (waarde < def.min) return fout('te_laag', def.min);
			return waarde > def.max ? fout('te_hoog', def.max) : undefined;
		default:
			if (typeof waarde !== 'number' || !Number.isFinite(waarde)) {
				return fout('verkeerd_type', 'getal');
			}
			if (waarde < def.min) return fout('te_laag', String(def.min));
			if (waarde > def.max) return fout('te_hoog', String(def.max));
			if (def.soort === 'aantal') {
				return Number.isInteger(waarde) ? undefined : fout('geen_geheel_getal');
			}
			return heeftHooguitTweeDecimalen(waarde) ? undefined : fout('meer_dan_twee_decimalen');
	}
}

function heeftHooguitTweeDecimalen(waarde: number): boolean {
	return Number.isInteger(waarde) || Number(waarde.toFixed(2)) === waarde;
}

function tegenstrijdig(code: Tegenstrijdigheid, ...feiten: FeitId[]): Invoerprobleem {
	return { code: 'tegenstrijdig', feiten, tegenstrijdigheid: code };
}

/** Zoekt feiten die niet samen waar kunnen zijn. */
function vindTegenstrijdigheden(f: Feiten, peildatum: Datum): Invoerprobleem[] {
	const gevonden: Invoerprobleem[] = [];
	const { geboortedatum, startdatumBedrijf: start } = f;
	if (geboortedatum !== undefined && geboortedatum > peildatum) {
		gevonden.push(tegenstrijdig('geboren_na_peildatum', 'geboortedatum'));
	}
	if (f.geboortedatumPartner !== undefined && f.geboortedatumPartner > peildatum) {
		gevonden.push(tegenstrijdig('partner_geboren_na_peildatum', 'geboortedatumPartner'));
	}
	if (start !== undefined) {
		if (geboortedatum !== undefined && start < geboortedatum) {
			gevonden.push(tegenstrijdig('start_voor_geboorte', 'startdatumBedrijf', 'geboortedatum'));
		}
		if (f.bedrijfGestart === false && start <= peildatum) {
			gevonden.push(
				tegenstrijdig('niet_gestart_met_startdatum', 'bedrijfGestart', 'startdatumBedrijf')
			);
		}
		if (f.bedrijfGestart === true && start > peildatum) {
			gevonden.push(
				tegenstrijdig('gestart_met_latere_startdatum', 'bedrijfGestart', 'startdatumBedrijf')
			);
		}
		if (f.tienJaarOnafgebroken === true && plusMaanden(start, 120) > peildatum) {
			gevonden.push(
				tegenstrijdig('tien_jaar_bij_jonger_bedrijf', 'tienJaarOnafgebroken', 'startdatumBedrijf')
			);
		}
	}
	if (f.leefvorm !== undefined && f.leefvorm !== 'samen') {
		const metPartner = [
			...(f.inkomenPartner ? (['inkomenPartner'] as const) : []),
			...(f.geboortedatumPartner === undefined ? [] : (['geboortedatumPartner'] as const)),
			...(f.partnerHeeftWerkloosheidsuitkering
				? (['partnerHeeftWerkloosheidsuitkering'] as const)
				: [])
		];
		if (metPartner.length) {
			gevonden.push(tegenstrijdig('alleen_met_partner', 'leefvorm', ...metPartner));
		}
	}
	if ((f.urenPerJaar ?? 0) + (f.urenLoondienstPerJaar ?? 0) > UREN_IN_EEN_JAAR) {
		gevonden.push(tegenstrijdig('meer_uren_dan_een_jaar', 'urenPerJaar', 'urenLoondienstPerJaar'));
	}
	return gevonden;
}

/**
 * Controleert feiten op vorm, grenzen en onderlinge tegenspraak.
 * @throws Invoerfout met alle problemen tegelijk, elk met de namen van de feiten.
 */
export function controleerFeiten(
	feiten: Readonly<Record<string, unknown>>,
	peildatum: Datum
): asserts feiten is Feiten {
	let problemen: Invoerprobleem[] | undefined;
	for (const naam in feiten) {
		const waarde = feiten[naam];
		if (waarde === undefined) continue;
		const probleem = isFeitId(naam)
			? probleemMet(naam, FEITEN[naam], waarde)
			: { code: 'onbekend_feit' as const, feiten: [kort(naam)] };
		if (probleem) (problemen ??= []).push(probleem);
	}
	if (problemen) throw new Invoerfout(problemen);
	const strijdig = vindTegenstrijdigheden(feiten as Feiten, peildatum);
	if (strijdig.length) throw new Invoerfout(strijdig);
}

/** Geeft de leeftijd van de aanvrager, of niets als de geboortedatum onbekend is. */
export function leeftijdVan(feiten: Feiten, peildatum: Datum): number | undefined {
	return feiten.geboortedatum === undefined
		? undefined
		: leeftijdOp(feiten.geboortedatum, peildatum);
}
