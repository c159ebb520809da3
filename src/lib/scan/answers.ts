import { FEITEN } from '#lib/bbz/index.ts';
import type { FeitId, Feiten, FeitWaarde } from '#lib/bbz/index.ts';
import { parseBedrag, parseGetal } from '#lib/invoer/bedrag.ts';
import { parseDatum } from '#lib/invoer/datum.ts';
import { HOURS_IN_A_WEEK, WEEKS_IN_A_YEAR } from './hours.ts';
import { isMonthOnly, MONTH_FACT } from './month-only.ts';
import type { Velden, Veldfout } from './scan.types.ts';
import type { Stap, StapId } from './steps.ts';

/** The facts an answer gives, or what is wrong with it. */
export type Antwoord = { feiten: Feiten } | { fouten: readonly Veldfout[] };

export const BASIS_FEITEN = [
	'woontInGemeente',
	'nederlanderOfGelijkgesteld',
	'bedrijfInNederland'
] as const;
export const BELEMMERING_FEITEN = ['surseance', 'faillissement', 'bewindOfCuratele'] as const;

const eerste = (velden: Velden, naam: string) => velden[naam]?.[0]?.slice(0, 200) ?? '';
const enkel = (id: FeitId, waarde: FeitWaarde): Antwoord => ({ feiten: { [id]: waarde } });
const kies = (veld: string): Antwoord => ({ fouten: [{ veld, code: 'kies_een_antwoord' }] });

function readJanee(id: FeitId, velden: Velden): Antwoord {
	const gekozen = eerste(velden, id);
	return gekozen === 'ja' || gekozen === 'nee' ? enkel(id, gekozen === 'ja') : kies(id);
}

function readKeuze(id: FeitId, velden: Velden): Antwoord {
	const def = FEITEN[id];
	const gekozen = eerste(velden, id);
	const mag = def.soort === 'keuze' && (def.waarden as readonly string[]).includes(gekozen);
	return mag ? enkel(id, gekozen as FeitWaarde) : kies(id);
}

function readDatum(id: FeitId, velden: Velden, peildatum: string): Antwoord {
	const deel = (naam: string) => eerste(velden, `${id}-${naam}`);
	const dag = id === MONTH_FACT && isMonthOnly(velden) ? '1' : deel('dag');
	const uit = parseDatum(dag, deel('maand'), deel('jaar'));
	if ('waarde' in uit) {
		if (uit.waarde <= peildatum) return enkel(id, uit.waarde);
		return { fouten: [{ veld: id, code: 'datum_in_toekomst', gelezen: uit.waarde }] };
	}
	if (uit.fout === 'leeg') return { fouten: [{ veld: id, code: 'vul_in' }] };
	const geen = id === MONTH_FACT ? 'geen_maand' : 'geen_datum';
	const code = uit.fout === 'bestaat_niet' ? 'datum_bestaat_niet' : geen;
	return { fouten: [{ veld: id, code, gelezen: uit.gelezen }] };
}

/** Checks a number against the bounds the law core gives the fact. */
function withinBounds(id: FeitId, waarde: number, tekst: string): Antwoord {
	const def = FEITEN[id];
	if (!('min' in def) || typeof def.min !== 'number' || typeof def.max !== 'number') {
		return enkel(id, waarde);
	}
	const fout = (code: Veldfout['code'], grens?: number): Antwoord => ({
		fouten: [
			{ veld: id, code, gelezen: tekst, ...(grens === undefined ? {} : { grens: String(grens) }) }
		]
	});
	if (waarde < def.min) return fout('te_laag', def.min);
	if (waarde > def.max) return fout('te_hoog', def.max);
	if (def.soort === 'aantal' && !Number.isInteger(waarde)) return fout('geen_heel_getal');
	return enkel(id, waarde);
}

/** Reads a fact that is a number, as money or as a count. */
export function readGetalFeit(id: FeitId, velden: Velden): Antwoord {
	const isBedrag = FEITEN[id].soort === 'bedrag';
	const tekst = eerste(velden, id);
	const uit = (isBedrag ? parseBedrag : parseGetal)(tekst);
	if ('waarde' in uit) return withinBounds(id, uit.waarde, tekst);
	const code = isBedrag ? 'geen_bedrag' : 'geen_getal';
	return {
		fouten: [
			uit.fout === 'leeg' ? { veld: id, code: 'vul_in' } : { veld: id, code, gelezen: tekst }
		]
	};
}

/** Hours may be given per week; a year has 52 of them, and whoever counts otherwise gives the year. */
function readUren(id: FeitId, velden: Velden): Antwoord {
	const tekst = eerste(velden, id);
	const uit = parseGetal(tekst);
	if (!('waarde' in uit)) return readGetalFeit(id, velden);
	const perWeek = eerste(velden, `${id}-per`) !== 'jaar';
	if (perWeek && uit.waarde > HOURS_IN_A_WEEK) {
		return { fouten: [{ veld: id, code: 'meer_dan_een_week', gelezen: tekst }] };
	}
	return withinBounds(id, Math.round(perWeek ? uit.waarde * WEEKS_IN_A_YEAR : uit.waarde), tekst);
}

function readBasis(velden: Velden): Antwoord {
	switch (eerste(velden, 'basis')) {
		case 'ja':
			return { feiten: Object.fromEntries(BASIS_FEITEN.map((id) => [id, true])) };
		case 'nee':
			return { feiten: {} };
		default:
			return kies('basis');
	}
}

/** A list of things that are so; what is not ticked is not so. */
function readLijst(naam: string, feiten: readonly FeitId[], velden: Velden): Antwoord {
	const gekozen = velden[naam] ?? [];
	if (gekozen.length === 0) return kies(naam);
	return { feiten: Object.fromEntries(feiten.map((id) => [id, gekozen.includes(id)])) };
}

function readHulpvraag(velden: Velden): Antwoord {
	switch (eerste(velden, 'hulpvraag')) {
		case 'levensonderhoud':
			return { feiten: { vraagtLevensonderhoud: true, gevraagdKapitaal: 0 } };
		case 'kapitaal':
			return { feiten: { vraagtLevensonderhoud: false } };
		case 'beide':
			return { feiten: { vraagtLevensonderhoud: true } };
		default:
			return kies('hulpvraag');
	}
}

/** Puts the parts of one page together; every wrong field gets its own message. */
function combine(delen: readonly Antwoord[]): Antwoord {
	const fouten = delen.flatMap((d) => ('fouten' in d ? d.fouten : []));
	if (fouten.length) return { fouten };
	return { feiten: Object.assign({}, ...delen.map((d) => ('feiten' in d ? d.feiten : {}))) };
}

/** Reads the facts that the page says it asked; a page may ask fewer than its step can fill. */
function readAsked(
	stap: Stap<StapId>,
	velden: Velden,
	lees: (id: FeitId, velden: Velden) => Antwoord
): Antwoord {
	const gevraagd = stap.feiten.filter((id) => velden['vraag']?.includes(id));
	return combine(
		(gevraagd.length ? gevraagd : stap.feiten.slice(0, 1)).map((id) => lees(id, velden))
	);
}

function readInkomen(velden: Velden, bekend: Feiten): Antwoord {
	const eigen = readGetalFeit('overigInkomen', velden);
	if (bekend.leefvorm !== 'samen') return eigen;
	return combine([eigen, readGetalFeit('inkomenPartner', velden)]);
}

/** The parts of a page with several fields that can be read, each on its own. */
export function readParts(stap: Stap<StapId>, velden: Velden): Feiten {
	const lees = { inkomen: readGetalFeit, uren: readUren, samenwerking: readJanee }[
		stap.vorm as 'inkomen'
	] as typeof readGetalFeit | undefined;
	if (!lees) return {};
	const delen = stap.feiten.map((id) => lees(id, velden));
	return Object.assign({}, ...delen.map((d) => ('feiten' in d ? d.feiten : {})));
}

/** Reads what somebody typed at a step into facts. Never throws. */
export function readAntwoord(
	stap: Stap<StapId>,
	velden: Velden,
	bekend: Feiten,
	peildatum: string
): Antwoord {
	const [id] = stap.feiten;
	if (id === undefined) return { feiten: {} };
	switch (stap.vorm) {
		case 'basis':
			return readBasis(velden);
		case 'basis_welke':
			return readLijst('basis_welke', BASIS_FEITEN, velden);
		case 'belemmeringen':
			return readLijst('belemmeringen', BELEMMERING_FEITEN, velden);
		case 'hulpvraag':
			return readHulpvraag(velden);
		case 'inkomen':
			return readInkomen(velden, bekend);
		case 'janee':
			return readJanee(id, velden);
		case 'keuze':
			return readKeuze(id, velden);
		case 'datum':
			return readDatum(id, velden, peildatum);
		case 'bedrag':
		case 'aantal':
			return readGetalFeit(id, velden);
		case 'uren':
			return readAsked(stap, velden, readUren);
		case 'samenwerking':
			return readAsked(stap, velden, readJanee);
	}
}
