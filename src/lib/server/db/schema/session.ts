import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { account } from './account.ts';
import { bytea, moment } from './column.ts';

/** A login session. The id is the SHA-256 of what stands in the cookie: a stolen table opens nothing. */
export const session = pgTable(
	'session',
	{
		id: text().primaryKey(),
		accountId: uuid()
			.notNull()
			.references(() => account.id, { onDelete: 'cascade' }),
		/** How the person logged in. */
		middel: text({ enum: ['digid', 'eherkenning', 'gemeente', 'wachtwoord', 'passkey'] }).notNull(),
		/** Level of assurance that the provider reported. */
		acr: text(),
		/** Browser and system in a few words, so that a person knows which device this is. */
		device: text().notNull(),
		createdAt: moment().notNull().defaultNow(),
		seenAt: moment().notNull().defaultNow(),
		/** End when nothing happens. */
		expiresAt: moment().notNull(),
		/** End whatever happens. */
		endsAt: moment().notNull()
	},
	(table) => [index('session_account').on(table.accountId), index('session_ends').on(table.endsAt)]
);

/** What a browser without a session began and may pick up once: a log-in halfway, a passkey challenge, a scan to take along. */
export const ticket = pgTable(
	'ticket',
	{
		/** SHA-256 of what stands in the cookie. */
		id: text().primaryKey(),
		kind: text().notNull(),
		sealed: bytea().notNull(),
		createdAt: moment().notNull().defaultNow(),
		expiresAt: moment().notNull()
	},
	(table) => [index('ticket_expires').on(table.expiresAt)]
);
