import { sql } from 'drizzle-orm';
import { check, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { bytea, moment } from './column.ts';
import { dataKey } from './data-key.ts';

/** A body that people work for: the municipality itself, an external bureau, a referring organisation. */
export const organisatie = pgTable('organisatie', {
	id: uuid().primaryKey().defaultRandom(),
	naam: text().notNull().unique()
});

/** Somebody who can log in. Name and e-mail address are sealed with the key of the account. */
export const account = pgTable(
	'account',
	{
		id: uuid().primaryKey().defaultRandom(),
		soort: text({ enum: ['ondernemer', 'medewerker'] }).notNull(),
		keyId: uuid()
			.notNull()
			.references(() => dataKey.id),
		naam: bytea(),
		email: bytea(),
		/** Blind index of the e-mail address, to find a member of staff by it. */
		emailIndex: bytea().unique(),
		organisatieId: uuid().references(() => organisatie.id),
		blockedAt: moment(),
		createdAt: moment().notNull().defaultNow()
	},
	(table) => [check('account_soort', sql`${table.soort} in ('ondernemer', 'medewerker')`)]
);

/** How an account is known to an outside provider; found by a blind index, never by the BSN itself. */
export const accountIdentity = pgTable(
	'account_identity',
	{
		id: uuid().primaryKey().defaultRandom(),
		accountId: uuid()
			.notNull()
			.references(() => account.id, { onDelete: 'cascade' }),
		middel: text({ enum: ['digid', 'eherkenning', 'gemeente'] }).notNull(),
		subjectIndex: bytea().notNull(),
		/** What the provider said: BSN, or KvK number and acting person, or issuer and subject. */
		sealed: bytea().notNull(),
		createdAt: moment().notNull().defaultNow()
	},
	(table) => [unique('account_identity_subject').on(table.middel, table.subjectIndex)]
);

/** The roles somebody has, with who gave them. */
export const accountRol = pgTable(
	'account_rol',
	{
		accountId: uuid()
			.notNull()
			.references(() => account.id, { onDelete: 'cascade' }),
		rol: text().notNull(),
		grantedBy: uuid().references(() => account.id),
		grantedAt: moment().notNull().defaultNow()
	},
	(table) => [
		primaryKey({ columns: [table.accountId, table.rol] }),
		check(
			'account_rol_rol',
			sql`${table.rol} in ('ondernemer', 'gegevensbeheerder', 'consulent', 'senior', 'adviseur', 'begeleider', 'verwijzer', 'beheerder', 'regio')`
		)
	]
);
