import { and, desc, eq, sql } from 'drizzle-orm';
import { Lucia, TimeSpan } from 'lucia';
import type { Database, Transaction } from '../db/client.ts';
import { session } from '../db/schema/session.ts';
import type { Klok } from '../klok.ts';
import type { Actor } from './actor.ts';
import { duurVan, type Middel } from '#lib/toegang/middel.ts';
import {
	SessionAdapter,
	type AccountAttributes,
	type SessionAttributes
} from './session-adapter.ts';
import { hashToken, newToken } from './token.ts';

declare module 'lucia' {
	interface Register {
		Lucia: ReturnType<typeof lucia>;
		DatabaseSessionAttributes: SessionAttributes;
		DatabaseUserAttributes: AccountAttributes;
	}
}

/** The only place that knows Lucia: see docs/besluiten/003. With a span of zero it never prolongs by itself. */
function lucia(db: Database | Transaction) {
	return new Lucia(new SessionAdapter(db), {
		sessionExpiresIn: new TimeSpan(0, 's'),
		getSessionAttributes: ({ middel, endsAt }) => ({ middel, endsAt }),
		getUserAttributes: ({ soort, organisatieId, rollen }) => ({ soort, organisatieId, rollen })
	});
}

export interface NewSession {
	readonly accountId: string;
	readonly middel: Middel;
	readonly acr?: string | undefined;
	readonly device: string;
}

/** Starts a session under a fresh id and gives the token for the cookie. */
export async function createSession(
	db: Database | Transaction,
	given: NewSession
): Promise<string> {
	const { token } = newToken();
	const { accountId, middel, acr = null, device } = given;
	const attributes = { middel, acr, device, endsAt: new Date(0) };
	await lucia(db).createSession(accountId, attributes, { sessionId: token });
	return token;
}

/** Who has this session; undefined when it ended, the account is blocked or the token is nonsense. */
export async function validateSession(db: Database, token: string): Promise<Actor | undefined> {
	// Longer than any token: do not bother the database.
	if (token.length > 64) return undefined;
	const found = await lucia(db).validateSession(token);
	if (!found.session) return undefined;
	const { soort, organisatieId, rollen } = found.user;
	const { middel, expiresAt, endsAt } = found.session;
	return {
		accountId: found.user.id,
		soort,
		rollen,
		organisatieId: organisatieId ?? undefined,
		session: { id: hashToken(token), middel, expiresAt, endsAt }
	};
}

/**
 * Counts activity: the time without it starts again. Written at most twice a minute, so that reading costs
 * no write. Gives the new end.
 */
export async function touchSession(
	db: Database,
	klok: Klok,
	{ session: current }: Actor
): Promise<Date> {
	const idle = duurVan(current.middel).idle;
	const fresh = idle * 60_000 - 30_000;
	if (current.expiresAt.getTime() - klok.nu().getTime() > fresh) return current.expiresAt;
	const [row] = await db
		.update(session)
		.set({
			seenAt: sql`now()`,
			expiresAt: sql`least(now() + make_interval(mins => ${idle}), ${session.endsAt})`
		})
		.where(and(eq(session.id, current.id), sql`${session.expiresAt} > now()`))
		.returning({ expiresAt: session.expiresAt });
	return row?.expiresAt ?? current.expiresAt;
}

export interface DeviceSession {
	/** Hash of the session id; opens nothing. */
	readonly id: string;
	readonly middel: Middel;
	readonly device: string;
	readonly createdAt: Date;
	readonly seenAt: Date;
}

/** The running sessions of an account, the last one used first. */
export async function listSessions(db: Database, accountId: string): Promise<DeviceSession[]> {
	const { id, middel, device, createdAt, seenAt } = session;
	return db
		.select({ id, middel, device, createdAt, seenAt })
		.from(session)
		.where(
			and(
				eq(session.accountId, accountId),
				sql`least(${session.expiresAt}, ${session.endsAt}) > now()`
			)
		)
		.orderBy(desc(session.seenAt));
}

/** Ends one session of an account, by the hash of its id. False when that account has no such session. */
export async function endSession(db: Database, accountId: string, id: string): Promise<boolean> {
	const ended = await db
		.delete(session)
		.where(and(eq(session.accountId, accountId), eq(session.id, id)))
		.returning({ id: session.id });
	return ended.length > 0;
}

/** Ends every session of an account. */
export async function endAllSessions(db: Database, accountId: string): Promise<void> {
	await lucia(db).invalidateUserSessions(accountId);
}
