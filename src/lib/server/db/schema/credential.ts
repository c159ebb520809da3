import { bigint, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { account } from './account.ts';
import { bytea, moment } from './column.ts';

const owner = () =>
	uuid()
		.notNull()
		.references(() => account.id, { onDelete: 'cascade' });

/** The password of a member of staff: an argon2id hash. */
export const password = pgTable('password', {
	accountId: owner().primaryKey(),
	hash: text().notNull(),
	changedAt: moment().notNull().defaultNow()
});

/** The secret of an authenticator app, sealed with the key of the account. */
export const totp = pgTable('totp', {
	accountId: owner().primaryKey(),
	sealed: bytea().notNull(),
	/** Last time step that was used: a code opens the door once. */
	lastStep: bigint({ mode: 'number' }).notNull().default(0),
	confirmedAt: moment()
});

/** A code on paper for who lost the authenticator; gone once used. */
export const recoveryCode = pgTable(
	'recovery_code',
	{
		accountId: owner(),
		/** Keyed hash: the code has enough entropy of its own for a fast one. */
		hash: bytea().notNull(),
		usedAt: moment()
	},
	(table) => [primaryKey({ columns: [table.accountId, table.hash] })]
);

export const passkey = pgTable(
	'passkey',
	{
		/** Credential id, base64url. */
		id: text().primaryKey(),
		accountId: owner(),
		publicKey: bytea().notNull(),
		counter: bigint({ mode: 'number' }).notNull(),
		transports: text().array().notNull(),
		/** What its owner calls it, sealed with the key of the account. */
		naam: bytea(),
		/** The same, readable, as versions before migration 0009 wrote it. Sealed at the start and by every sweep. */
		label: text(),
		createdAt: moment().notNull().defaultNow(),
		lastUsedAt: moment()
	},
	(table) => [index('passkey_account').on(table.accountId)]
);

/** A link by which a new member of staff sets up an account, or replaces a lost second factor. */
export const invitation = pgTable('invitation', {
	/** SHA-256 of the token in the link. */
	id: text().primaryKey(),
	accountId: owner(),
	createdBy: uuid().references(() => account.id),
	createdAt: moment().notNull().defaultNow(),
	expiresAt: moment().notNull(),
	usedAt: moment()
});

/** Failed attempts per account or visitor, counted in the database so that they hold over all processes. */
export const lockout = pgTable('lockout', {
	/** Keyed hash of what is being guessed at. */
	key: text().primaryKey(),
	failures: integer().notNull(),
	firstAt: moment().notNull(),
	lockedUntil: moment()
});
