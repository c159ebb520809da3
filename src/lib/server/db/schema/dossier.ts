import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { account, organisatie } from './account.ts';
import { bytea, moment } from './column.ts';
import { dataKey } from './data-key.ts';

/** Everything about one request for support. What is known stands in `feit`, what happened in `gebeurtenis`. */
export const dossier = pgTable(
	'dossier',
	{
		id: uuid().primaryKey().defaultRandom(),
		ondernemerId: uuid()
			.notNull()
			.references(() => account.id),
		keyId: uuid()
			.notNull()
			.references(() => dataKey.id),
		createdAt: moment().notNull().defaultNow()
	},
	(table) => [
		index('dossier_ondernemer').on(table.ondernemerId),
		// As `dossiernummer` cuts it: people call a dossier by it, so no two may share one.
		uniqueIndex('dossier_nummer').on(sql`left(${table.id}::text, 13)`)
	]
);

/** One thing that somebody said or showed. Appended, never changed: the newest is what holds. */
export const feit = pgTable(
	'feit',
	{
		id: uuid().primaryKey().defaultRandom(),
		dossierId: uuid()
			.notNull()
			.references(() => dossier.id),
		feit: text().notNull(),
		/** The value as JSON, sealed with the key of the dossier. */
		waarde: bytea().notNull(),
		/** What it rests on, as the law core counts it. */
		herkomst: text({
			enum: ['verklaard', 'gedocumenteerd', 'geregistreerd', 'geoordeeld']
		}).notNull(),
		/** Where it was said. */
		bron: text({ enum: ['scan'] }).notNull(),
		gezegdOp: moment().notNull().defaultNow(),
		doorId: uuid()
			.notNull()
			.references(() => account.id)
	},
	(table) => [index('feit_dossier').on(table.dossierId, table.feit, table.gezegdOp)]
);

/**
 * Who works on a dossier, and as what. The body that assesses whether the business can live may never
 * coach the same dossier: an exclusion constraint in the migration holds that, also after the work ended.
 */
export const toewijzing = pgTable(
	'toewijzing',
	{
		id: uuid().primaryKey().defaultRandom(),
		dossierId: uuid()
			.notNull()
			.references(() => dossier.id),
		accountId: uuid()
			.notNull()
			.references(() => account.id),
		organisatieId: uuid()
			.notNull()
			.references(() => organisatie.id),
		als: text({ enum: ['consulent', 'adviseur', 'begeleider'] }).notNull(),
		vanaf: moment().notNull().defaultNow(),
		tot: moment(),
		doorId: uuid()
			.notNull()
			.references(() => account.id)
	},
	(table) => [
		index('toewijzing_account').on(table.accountId),
		check('toewijzing_als', sql`${table.als} in ('consulent', 'adviseur', 'begeleider')`)
	]
);

/** The ondernemer lets a referring organisation see how far the dossier is. */
export const toestemming = pgTable(
	'toestemming',
	{
		id: uuid().primaryKey().defaultRandom(),
		dossierId: uuid()
			.notNull()
			.references(() => dossier.id),
		organisatieId: uuid()
			.notNull()
			.references(() => organisatie.id),
		gegevenOp: moment().notNull().defaultNow(),
		ingetrokkenOp: moment()
	},
	(table) => [
		unique('toestemming_eenmaal').on(table.dossierId, table.organisatieId, table.gegevenOp)
	]
);
