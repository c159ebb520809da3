import { index, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** How often a visitor asked within the running period; the key is a keyed hash, never an address. */
export const rateLimit = pgTable(
	'rate_limit',
	{
		key: text().primaryKey(),
		windowStart: timestamp({ withTimezone: true }).notNull(),
		requests: integer().notNull()
	},
	(table) => [index('rate_limit_window_start').on(table.windowStart)]
);
