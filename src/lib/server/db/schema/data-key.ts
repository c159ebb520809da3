import { index, integer, pgTable, uuid } from 'drizzle-orm/pg-core';
import { bytea, moment } from './column.ts';

/** A key that encrypts the data of one dossier or one account, itself wrapped by a master key. */
export const dataKey = pgTable(
	'data_key',
	{
		id: uuid().primaryKey(),
		wrapped: bytea().notNull(),
		/** Version of the master key that wrapped it. */
		master: integer().notNull(),
		createdAt: moment().notNull().defaultNow()
	},
	(table) => [index('data_key_master').on(table.master)]
);
