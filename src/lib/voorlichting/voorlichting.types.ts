/** What a series offers. `afspraak` is made for one person, from the hours of a member of staff. */
export const REEKS_SOORTEN = [
	'voorlichting_starters',
	'voorlichting_gevestigden',
	'workshop',
	'spreekuur',
	'extern'
] as const;
export type ReeksSoort = (typeof REEKS_SOORTEN)[number];

/** Who may book: everybody, who has a result of the scan or is logged in, who was given a link. */
export const TOEGANGEN = ['open', 'na_scan', 'uitnodiging'] as const;

/** Languages in which a session can be held, as BCP 47. */
export const TALEN = ['nl', 'en', 'ar', 'tr', 'uk', 'pl', 'ti'] as const;
export type Taal = (typeof TALEN)[number];

export const PLEK_SOORTEN = ['locatie', 'online', 'telefoon', 'thuis'] as const;
export type PlekSoort = (typeof PLEK_SOORTEN)[number];

/**
 * Where a booking stands:
 * `gehouden` the seat is held while the person confirms, `bevestigd` the seat is theirs,
 * `wacht` on the waiting list, `aangeboden` a freed seat is held for them until an hour that they know,
 * `verlopen` not confirmed or not answered in time, `afgewezen` an offer was declined or the list left,
 * `geannuleerd` the person gave the seat back, `afgelast` the session was called off.
 */
export const BOEKING_STATUSSEN = [
	'gehouden',
	'bevestigd',
	'wacht',
	'aangeboden',
	'verlopen',
	'afgewezen',
	'geannuleerd',
	'afgelast'
] as const;
export type BoekingStatus = (typeof BOEKING_STATUSSEN)[number];

/** Whether somebody still comes after the organiser changed something. */
export const BOEKING_ANTWOORDEN = ['gevraagd', 'komt'] as const;

/** Those that take a seat. The database counts these same ones: see the migration. */
export const MET_STOEL = [
	'gehouden',
	'bevestigd',
	'aangeboden'
] as const satisfies readonly BoekingStatus[];

/** Those that still mean something: a seat, or a place on the waiting list. */
export const LOPEND = [...MET_STOEL, 'wacht'] as const satisfies readonly BoekingStatus[];

/** Whether a booking takes a seat now. */
export const heeftStoel = (status: BoekingStatus): boolean =>
	(MET_STOEL as readonly BoekingStatus[]).includes(status);

/** Before the key of a booking that was made at the door. */
export const INLOOP = 'inloop:';

/** By which way somebody heard of it: kept with the booking, never followed. */
export const KANALEN = [
	'zelf_gevonden',
	'klantmanager',
	'uwv',
	'boekhouder',
	'bank',
	'kvk',
	'belastingdienst',
	'schuldhulp',
	'via_via',
	'campagne'
] as const;
export type Kanaal = (typeof KANALEN)[number];

/** What a person said when booking. Kept sealed. */
export interface Gast {
	/** A name or an alias. */
	readonly naam: string;
	readonly email?: string | undefined;
	readonly telefoon?: string | undefined;
	/** What would help: an interpreter, a ramp, a seat near the door. */
	readonly wensen?: string | undefined;
	/** Somebody else who books for this person. */
	readonly geboektDoor?: string | undefined;
}

/** At most this many people come on one booking. */
export const MEESTE_PERSONEN = 3;
