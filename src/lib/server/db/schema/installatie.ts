import { pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** One row per thing that is done once in the life of a database, such as loading the demo data. */
export const installatie = pgTable('installatie', {
	onderdeel: text().primaryKey(),
	gedaanOp: timestamp({ withTimezone: true }).notNull().defaultNow()
});
