import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, uuid } from 'drizzle-orm/pg-core';
import { bytea, moment } from './column.ts';

/** A key that encrypts the data of one dossier or one account, itself wrapped by a master key. */
export const dataKey = pgTable(
	'data_key',
	{
		id: uuid().primaryKey(),
		/** Empty once it was destroyed: what it sealed is then gone for good. */
		wrapped: bytea().notNull(),
		/** Version of the master key that wrapped it. */
		master: integer().notNull(),
		createdAt: moment().notNull().defaultNow(),
		destroyedAt: moment()
	},
	(table) => [
		index('data_key_master').on(table.master),
		check(
			'data_key_destroyed',
			sql`(${table.destroyedAt} is null) = (octet_length(${table.wrapped}) > 0)`
		)
	]
);
