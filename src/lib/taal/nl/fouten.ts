import { isDatum, isFeitId } from '#lib/bbz/index.ts';
import type { Invoerprobleem } from '#lib/bbz/index.ts';
import { datum, getal, lijst } from '../opmaak.ts';
import type { Teksten } from '../teksten.types.ts';
import { kortDossier } from './kort-dossier.ts';

/** Shows a value as people write it; anything else as it came in. */
function leesbaar(waarde = ''): string {
	if (isDatum(waarde)) return datum(waarde);
	const leeg = waarde.trim() === '';
	return leeg || !Number.isFinite(Number(waarde)) ? waarde : getal(Number(waarde));
}

function namen(p: Invoerprobleem): string {
	return lijst(p.feiten.map((f) => (isFeitId(f) ? kortDossier[f] : `‘${f}’`)));
}

/** 'Uw geboortedatum: wij lazen ‘abc’.' and then what to do. */
const bij = (doe: (verwacht: string) => string) => (p: Invoerprobleem) => {
	const gelezen = p.gelezen === undefined ? '' : ` wij lazen ‘${leesbaar(p.gelezen)}’.`;
	return `${namen(p)}:${gelezen} ${doe(p.verwacht ?? '')}`;
};

const grens = (richting: 'hoger' | 'lager') =>
	bij((v) => {
		if (!isDatum(v)) return `Vul ${leesbaar(v)} of ${richting} in.`;
		return `Kies een dag ${richting === 'hoger' ? 'vanaf' : 'tot en met'} ${datum(v)}.`;
	});

/** Two answers that cannot both be true. */
export const tegenstrijdigheden: Teksten['tegenstrijdigheden'] = {
	geboren_na_peildatum: 'Uw geboortedatum ligt in de toekomst. Controleer het jaar.',
	partner_geboren_na_peildatum:
		'De geboortedatum van uw partner ligt in de toekomst. Controleer het jaar.',
	start_voor_geboorte: 'Uw bedrijf begon voordat u geboren was. Controleer beide datums.',
	niet_gestart_met_startdatum:
		'U bent nog niet begonnen, maar de startdatum is al geweest. Verander een van de twee.',
	gestart_met_latere_startdatum:
		'U bent al begonnen, maar de startdatum komt nog. Verander een van de twee.',
	tien_jaar_bij_jonger_bedrijf:
		'U hebt uw bedrijf tien jaar, maar de startdatum is later. Verander een van de twee.',
	alleen_met_partner:
		'U woont zonder partner, maar vulde ook iets over een partner in. Verander een van de twee.',
	meer_uren_dan_een_jaar: 'Al uw uren samen zijn meer dan een jaar lang is. Vul lagere uren in.'
};

/** Input that cannot be judged: which field, what was read, what to do. */
export const fouten: Teksten['fouten'] = {
	onbekend_feit: (p) => `Wij kennen ${namen(p)} niet. Haal dit weg of controleer de naam.`,
	verkeerd_type: bij((v) => (v === 'getal' ? 'Vul een getal in.' : `Vul ${v} in.`)),
	geen_geldige_datum: bij(() => 'Die dag bestaat niet. Schrijf de datum zoals 31-01-1980.'),
	geen_geldige_keuze: bij((v) => `Kies een van de antwoorden: ${v}.`),
	te_laag: grens('hoger'),
	te_hoog: grens('lager'),
	meer_dan_twee_decimalen: bij(() => 'Gebruik hoogstens twee cijfers na de komma.'),
	geen_geheel_getal: bij(() => 'Vul een heel getal in, zonder komma.'),
	tegenstrijdig: (p) =>
		p.tegenstrijdigheid === undefined
			? `${namen(p)} passen niet bij elkaar. Verander een van de twee.`
			: tegenstrijdigheden[p.tegenstrijdigheid],
	peildatum_ongeldig: (p) =>
		`De datum van de toets (‘${p.gelezen ?? ''}’) bestaat niet. Schrijf hem als 2026-01-31.`,
	peildatum_te_vroeg: (p) =>
		`De datum van de toets is te vroeg. Kies een dag vanaf ${leesbaar(p.verwacht ?? '2017-01-01')}.`,
	onbekend_beleid: (p) =>
		`Wij kennen het beleid ‘${p.gelezen ?? ''}’ niet op deze dag. Kies een andere gemeente of dag.`
};
