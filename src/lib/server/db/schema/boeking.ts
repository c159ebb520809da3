import { sql } from 'drizzle-orm';
import {
	bigserial,
	boolean,
	check,
	index,
	integer,
	pgTable,
	smallint,
	text,
	unique,
	uuid,
	type AnyPgColumn
} from 'drizzle-orm/pg-core';
import {
	BOEKING_ANTWOORDEN,
	BOEKING_STATUSSEN,
	KANALEN
} from '../../../voorlichting/voorlichting.types.ts';
import { account } from './account.ts';
import { bijeenkomst } from './bijeenkomst.ts';
import { bytea, moment } from './column.ts';
import { dossier } from './dossier.ts';

/** A seat, or a place on the waiting list, for one to three people. What was said about them is sealed. */
export const boeking = pgTable(
	'boeking',
	{
		id: uuid().primaryKey(),
		bijeenkomstId: uuid()
			.notNull()
			.references(() => bijeenkomst.id),
		status: text({ enum: BOEKING_STATUSSEN }).notNull(),
		personen: smallint().notNull(),
		/** A `Gast` as JSON, sealed with the key of the session. */
		gast: bytea().notNull(),
		/** Who was logged in while booking. */
		accountId: uuid().references(() => account.id),
		/** Only with the word of the person: attendance becomes a fact of this dossier. */
		dossierId: uuid().references(() => dossier.id),
		/** Until when the private link opens anything. The link itself is made from the id: see `voorlichting/link.ts`. */
		linkTot: moment().notNull(),
		/** How often a wrong code was given. The code itself is made from the id: see `voorlichting/link.ts`. */
		codeFouten: smallint().notNull().default(0),
		/** A held or offered seat is free again after this. */
		geldigTot: moment(),
		/** How often a free seat went past them, because they are with more than fitted. */
		overgeslagen: smallint().notNull().default(0),
		/** Order of arrival, also on the waiting list. */
		volgorde: bigserial({ mode: 'number' }).notNull(),
		/** The booking that this one takes the place of. */
		verplaatstVan: uuid().references((): AnyPgColumn => boeking.id),
		/** Sent along by the form: the same one again is the same booking. */
		sleutel: text().notNull(),
		discreet: boolean().notNull().default(false),
		/** Made with a telephone number only, so nobody showed that they are reachable: staff call to be sure. */
		teBellen: boolean().notNull().default(false),
		kanaal: text({ enum: KANALEN }),
		campagne: text(),
		/** Goes up with each change that a calendar must know of. */
		versie: integer().notNull().default(0),
		/** Whether they come was asked after a change by the organiser, and answered with yes. No is a cancellation. */
		antwoord: text({ enum: BOEKING_ANTWOORDEN }),
		aanwezig: boolean(),
		aanwezigOp: moment(),
		/** Their chair went to somebody at the door, because they did not come: it counts no longer. */
		vrijgegeven: boolean().notNull().default(false),
		gemaaktOp: moment().notNull().defaultNow()
	},
	(table) => [
		unique('boeking_sleutel').on(table.sleutel),
		// A seat is moved once; who moves again moves the new one.
		unique('boeking_verplaatst_van').on(table.verplaatstVan),
		index('boeking_bijeenkomst').on(table.bijeenkomstId, table.status, table.volgorde),
		index('boeking_account').on(table.accountId),
		index('boeking_geldig_tot')
			.on(table.geldigTot)
			.where(sql`${table.status} in ('gehouden', 'aangeboden')`),
		index('boeking_te_bellen')
			.on(table.bijeenkomstId)
			.where(sql`${table.teBellen}`),
		check('boeking_personen', sql`${table.personen} between 1 and 3`),
		check(
			'boeking_status',
			sql`${table.status} in ('gehouden', 'bevestigd', 'wacht', 'aangeboden', 'verlopen', 'afgewezen', 'geannuleerd', 'afgelast')`
		),
		// Nobody loses a chair to another of whom it was not said that they did not come.
		check('boeking_vrijgegeven', sql`not ${table.vrijgegeven} or ${table.aanwezig} is false`),
		check('boeking_antwoord', sql`${table.antwoord} in ('gevraagd', 'komt')`),
		check(
			'boeking_geldig_tot_hoort',
			sql`(${table.geldigTot} is not null) = (${table.status} in ('gehouden', 'aangeboden'))`
		)
	]
);

/** Each change of a booking, in the order in which its session had them. Only the trigger writes it; nobody changes it. */
export const boekingVerloop = pgTable(
	'boeking_verloop',
	{
		nummer: bigserial({ mode: 'number' }).primaryKey(),
		bijeenkomstId: uuid()
			.notNull()
			.references(() => bijeenkomst.id),
		boekingId: uuid()
			.notNull()
			.references(() => boeking.id),
		/** Empty when it was made. */
		van: text({ enum: BOEKING_STATUSSEN }),
		naar: text({ enum: BOEKING_STATUSSEN }).notNull(),
		personen: smallint().notNull(),
		/** Seats taken after it. */
		bezet: integer().notNull(),
		wachtend: integer().notNull(),
		tijd: moment().notNull()
	},
	(table) => [index('boeking_verloop_bijeenkomst').on(table.bijeenkomstId, table.nummer)]
);
