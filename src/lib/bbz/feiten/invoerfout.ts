import type { FeitId } from './catalogus.ts';

/** Waarom invoer niet getoetst kan worden. De woorden erbij staan in `src/lib/taal`. */
export type InvoerfoutCode =
	| 'onbekend_feit'
	| 'verkeerd_type'
	| 'geen_geldige_datum'
	| 'geen_geldige_keuze'
	| 'te_laag'
	| 'te_hoog'
	| 'meer_dan_twee_decimalen'
	| 'geen_geheel_getal'
	| 'tegenstrijdig'
	| 'peildatum_ongeldig'
	| 'peildatum_te_vroeg'
	| 'onbekend_beleid';

/** Een ding dat niet klopt, met de feiten waar het om gaat. */
export interface Invoerprobleem {
	code: InvoerfoutCode;
	/** Welke feiten het betreft; bij een onbekend feit de naam zoals die binnenkwam. */
	feiten: readonly (FeitId | string)[];
	/** Bij `tegenstrijdig` welke twee dingen niet samen kunnen. */
	tegenstrijdigheid?: Tegenstrijdigheid;
	/** Wat er stond, ingekort. */
	gelezen?: string;
	/** De grens of de mogelijkheden waarmee vergeleken is. */
	verwacht?: string;
}

export type Tegenstrijdigheid =
	| 'geboren_na_peildatum'
	| 'partner_geboren_na_peildatum'
	| 'start_voor_geboorte'
	| 'niet_gestart_met_startdatum'
	| 'gestart_met_latere_startdatum'
	| 'tien_jaar_bij_jonger_bedrijf'
	| 'alleen_met_partner'
	| 'meer_uren_dan_een_jaar';

/** De enige fout die de kern gooit: de invoer kan niet, met de namen van de feiten. */
export class Invoerfout extends Error {
	readonly problemen: readonly Invoerprobleem[];

	constructor(problemen: readonly Invoerprobleem[]) {
		super(problemen.map((p) => `${p.code}: ${p.feiten.join(', ')}`).join('; '));
		this.name = 'Invoerfout';
		this.problemen = problemen;
	}
}
