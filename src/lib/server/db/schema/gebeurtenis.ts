import { bigint, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { bytea, moment } from './column.ts';

/** The last link of each chain. Only the trigger that appends writes here. */
export const keten = pgTable('keten', {
	id: text().primaryKey(),
	volgnummer: bigint({ mode: 'number' }).notNull(),
	hash: bytea().notNull()
});

/**
 * What happened, by whom, to what: append-only and chained by hash per dossier or per account. Number,
 * time, previous hash and hash are set by the database; nobody can update or delete. Holds no personal
 * data beyond ids. Field names of the Logboek Dataverwerkingen stand in `logboek/export.ts`.
 */
export const gebeurtenis = pgTable(
	'gebeurtenis',
	{
		keten: text().notNull(),
		volgnummer: bigint({ mode: 'number' }).notNull(),
		tijd: moment().notNull(),
		/** When the work began, if that was measured. */
		begonnenOp: moment(),
		actie: text().notNull(),
		uitkomst: text({ enum: ['gelukt', 'geweigerd', 'mislukt'] }).notNull(),
		objectSoort: text(),
		objectId: text(),
		actorId: uuid(),
		actorRol: text(),
		/** Where it came from: the web, the command line, a job. */
		herkomst: text({ enum: ['web', 'opdrachtregel', 'taak'] }).notNull(),
		/** Keyed hash of the address of the visitor. */
		bezoeker: text(),
		traceId: text(),
		spanId: text(),
		parentSpanId: text(),
		/** Id of the processing activity in the register of the municipality. */
		verwerking: text().notNull(),
		/** Whose data it is about: the id of an account, which says nothing outside this database. */
		betrokkeneId: uuid(),
		details: jsonb().notNull().default({}),
		vorige: bytea().notNull(),
		hash: bytea().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.keten, table.volgnummer] }),
		index('gebeurtenis_betrokkene').on(table.betrokkeneId, table.tijd),
		index('gebeurtenis_object').on(table.objectSoort, table.objectId, table.tijd)
	]
);
