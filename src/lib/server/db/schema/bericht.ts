import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { bytea, moment } from './column.ts';
import { dataKey } from './data-key.ts';

/**
 * Mail to send, written in the transaction of what it tells of. The unique name makes that something is
 * told once, however often it was asked.
 */
export const bericht = pgTable(
	'bericht',
	{
		id: uuid().primaryKey().defaultRandom(),
		/** What it tells of, such as `boeking:<id>:bevestigd:0`. */
		naam: text().notNull(),
		keyId: uuid()
			.notNull()
			.references(() => dataKey.id),
		/** Address, subject, text and calendar file as JSON, sealed. */
		inhoud: bytea().notNull(),
		status: text({ enum: ['klaar', 'verzonden', 'vervallen', 'opgegeven'] })
			.notNull()
			.default('klaar'),
		/** Not before this: a reminder waits for its hour, a failed one for its next try. */
		vanaf: moment().notNull().defaultNow(),
		/** Of no use any more after this. */
		tot: moment(),
		pogingen: integer().notNull().default(0),
		/** Why the last try failed, as a code: no addresses. */
		fout: text(),
		gemaaktOp: moment().notNull().defaultNow(),
		verzondenOp: moment()
	},
	(table) => [
		unique('bericht_naam').on(table.naam),
		index('bericht_klaar')
			.on(table.vanaf)
			.where(sql`${table.status} = 'klaar'`),
		check(
			'bericht_status',
			sql`${table.status} in ('klaar', 'verzonden', 'vervallen', 'opgegeven')`
		),
		check(
			'bericht_verzonden',
			sql`(${table.verzondenOp} is not null) = (${table.status} = 'verzonden')`
		)
	]
);
