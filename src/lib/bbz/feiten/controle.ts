import { isDatum, leeftijdOp, plusMaanden } from '../begrippen/datum.ts';
import type { Datum } from '../begrippen/datum.ts';
import { definitieVan } from './catalogus.ts';
import type { FeitId, Feiten } from './catalogus.ts';
import { Invoerfout } from './invoerfout.ts';
import type { InvoerfoutCode, Invoerprobleem, Tegenstrijdigheid } from './invoerfout.ts';
import type { AantalFeit, BedragFeit, FeitDefinitie } from './soorten.ts';

const UREN_IN_EEN_JAAR = 8784;

/** Schrijft op wat er stond; een waarde die geen JSON kan zijn heet naar haar soort. */
function alsTekst(waarde: unknown): string {
	if (typeof waarde === 'string') return waarde;
	try {
		return JSON.stringify(waarde) ?? typeof waarde;
	} catch {
		return typeof waarde;
	}
}

function kort(waarde: unknown): string {
	const tekst = alsTekst(waarde);
	return tekst.length > 60 ? `${tekst.slice(0, 60)}…` : tekst;
}

function fout(
	id: FeitId,
	waarde: unknown,
	code: InvoerfoutCode,
	verwacht?: string
): Invoerprobleem {
	const probleem = { code, feiten: [id], gelezen: kort(waarde) };
	return verwacht === undefined ? probleem : { ...probleem, verwacht };
}

function probleemMetGetal(
	id: FeitId,
	def: BedragFeit | AantalFeit,
	waarde: unknown
): Invoerprobleem | undefined {
	if (typeof waarde !== 'number' || !Number.isFinite(waarde)) {
		return fout(id, waarde, 'verkeerd_type', 'getal');
	}
	if (waarde < def.min) return fout(id, waarde, 'te_laag', String(def.min));
	if (waarde > def.max) return fout(id, waarde, 'te_hoog', String(def.max));
	if (Number.isInteger(waarde)) return undefined;
	if (def.soort === 'aantal') return fout(id, waarde, 'geen_geheel_getal');
	return heeftHooguitTweeDecimalen(waarde)
		? undefined
		: fout(id, waarde, 'meer_dan_twee_decimalen');
}

/** Zegt wat er mis is met een waarde, of niets als zij past bij het feit. */
function probleemMet(id: FeitId, def: FeitDefinitie, waarde: unknown): Invoerprobleem | undefined {
	switch (def.soort) {
		case 'janee':
			return typeof waarde === 'boolean'
				? undefined
				: fout(id, waarde, 'verkeerd_type', 'ja of nee');
		case 'keuze':
			return typeof waarde === 'string' && def.waarden.includes(waarde)
				? undefined
				: fout(id, waarde, 'geen_geldige_keuze', def.waarden.join(', '));
		case 'datum':
			if (typeof waarde !== 'string' || !isDatum(waarde)) {
				return fout(id, waarde, 'geen_geldige_datum');
			}
			if (waarde < def.min) return fout(id, waarde, 'te_laag', def.min);
			return waarde > def.max ? fout(id, waarde, 'te_hoog', def.max) : undefined;
		default:
			return probleemMetGetal(id, def, waarde);
	}
}

function heeftHooguitTweeDecimalen(waarde: number): boolean {
	return Number(waarde.toFixed(2)) === waarde;
}

function tegenstrijdig(code: Tegenstrijdigheid, ...feiten: FeitId[]): Invoerprobleem {
	return { code: 'tegenstrijdig', feiten, tegenstrijdigheid: code };
}

function strijdigeGeboortedata(f: Feiten, peildatum: Datum): Invoerprobleem[] {
	const gevonden: Invoerprobleem[] = [];
	if (f.geboortedatum !== undefined && f.geboortedatum > peildatum) {
		gevonden.push(tegenstrijdig('geboren_na_peildatum', 'geboortedatum'));
	}
	if (f.geboortedatumPartner !== undefined && f.geboortedatumPartner > peildatum) {
		gevonden.push(tegenstrijdig('partner_geboren_na_peildatum', 'geboortedatumPartner'));
	}
	return gevonden;
}

function strijdigeStart(f: Feiten, peildatum: Datum): Invoerprobleem[] {
	const gevonden: Invoerprobleem[] = [];
	const start = f.startdatumBedrijf;
	if (start === undefined) return gevonden;
	if (f.geboortedatum !== undefined && start < f.geboortedatum) {
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
	return gevonden;
}

function strijdigePartner(f: Feiten): Invoerprobleem[] {
	if (f.leefvorm === undefined || f.leefvorm === 'samen') return [];
	const metPartner: FeitId[] = [];
	if (f.inkomenPartner) metPartner.push('inkomenPartner');
	if (f.geboortedatumPartner !== undefined) metPartner.push('geboortedatumPartner');
	if (f.partnerHeeftWerkloosheidsuitkering) metPartner.push('partnerHeeftWerkloosheidsuitkering');
	return metPartner.length ? [tegenstrijdig('alleen_met_partner', 'leefvorm', ...metPartner)] : [];
}

/** Zoekt feiten die niet samen waar kunnen zijn. */
function vindTegenstrijdigheden(f: Feiten, peildatum: Datum): Invoerprobleem[] {
	const gevonden = [
		...strijdigeGeboortedata(f, peildatum),
		...strijdigeStart(f, peildatum),
		...strijdigePartner(f)
	];
	if ((f.urenPerJaar ?? 0) + (f.urenLoondienstPerJaar ?? 0) > UREN_IN_EEN_JAAR) {
		gevonden.push(tegenstrijdig('meer_uren_dan_een_jaar', 'urenPerJaar', 'urenLoondienstPerJaar'));
	}
	return gevonden;
}

/** Laat de feiten weg die zelf al niet kloppen, om de andere met elkaar te vergelijken. */
function zonder(feiten: Readonly<Record<string, unknown>>, fout: ReadonlySet<string>): Feiten {
	return Object.fromEntries(Object.entries(feiten).filter(([naam]) => !fout.has(naam)));
}

/**
 * Controleert feiten op vorm, grenzen en onderlinge tegenspraak.
 * @throws Invoerfout met alle problemen tegelijk, elk met de namen van de feiten.
 */
export function controleerFeiten(
	feiten: Readonly<Record<string, unknown>>,
	peildatum: Datum
): asserts feiten is Feiten {
	if (typeof feiten !== 'object' || feiten === null || Array.isArray(feiten)) {
		const gelezen = kort(feiten);
		throw new Invoerfout([
			{ code: 'verkeerd_type', feiten: ['feiten'], gelezen, verwacht: 'feiten' }
		]);
	}
	const problemen: Invoerprobleem[] = [];
	const ongeldig = new Set<string>();
	for (const naam in feiten) {
		const waarde = feiten[naam];
		if (waarde === undefined) continue;
		const def = definitieVan(naam);
		const probleem = def
			? probleemMet(naam as FeitId, def, waarde)
			: { code: 'onbekend_feit' as const, feiten: [kort(naam)] };
		if (!probleem) continue;
		problemen.push(probleem);
		ongeldig.add(naam);
	}
	const geldig = ongeldig.size ? zonder(feiten, ongeldig) : feiten;
	problemen.push(...vindTegenstrijdigheden(geldig, peildatum));
	if (problemen.length) throw new Invoerfout(problemen);
}

/** Geeft de leeftijd van de aanvrager, of niets als de geboortedatum onbekend is. */
export function leeftijdVan(feiten: Feiten, peildatum: Datum): number | undefined {
	return feiten.geboortedatum === undefined
		? undefined
		: leeftijdOp(feiten.geboortedatum, peildatum);
}
