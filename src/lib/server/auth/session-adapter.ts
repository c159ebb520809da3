import { eq, sql } from 'drizzle-orm';
import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia';
import type { Rol } from '#lib/toegang/rollen.ts';
import type { Database, Transaction } from '../db/client.ts';
import { session } from '../db/schema/session.ts';
import { duurVan, type Middel } from '#lib/toegang/middel.ts';
import { hashToken } from './token.ts';

export interface SessionAttributes {
	middel: Middel;
	acr: string | null;
	device: string;
	endsAt: Date;
}

export interface AccountAttributes {
	soort: 'ondernemer' | 'medewerker';
	organisatieId: string | null;
	rollen: readonly Rol[];
}

interface Row {
	[column: string]: unknown;
	account_id: string;
	middel: Middel;
	acr: string | null;
	device: string;
	expires_at: string;
	ends_at: string;
	soort: AccountAttributes['soort'];
	organisatie_id: string | null;
	rollen: Rol[];
}

/**
 * How Lucia stores sessions: only the SHA-256 of an id, and with the clock of the database, so that
 * processes whose clocks differ agree on what has ended. What Lucia thinks of the end is not used.
 */
export class SessionAdapter implements Adapter {
	private readonly db: Database | Transaction;

	constructor(db: Database | Transaction) {
		this.db = db;
	}

	async getSessionAndUser(
		token: string
	): Promise<[session: DatabaseSession | null, user: DatabaseUser | null]> {
		const [row] = await this.db.execute<Row>(sql`
			select s.account_id, s.middel, s.acr, s.device, s.expires_at, s.ends_at, a.soort, a.organisatie_id,
				array(select rol from account_rol where account_id = a.id order by rol) as rollen
			from session s join account a on a.id = s.account_id
			where s.id = ${hashToken(token)} and s.expires_at > now() and s.ends_at > now() and a.blocked_at is null`);
		if (!row) return [null, null];
		const { account_id: id, soort, organisatie_id: organisatieId, rollen } = row;
		const attributes = {
			middel: row.middel,
			acr: row.acr,
			device: row.device,
			endsAt: new Date(row.ends_at)
		};
		return [
			{ id: token, userId: id, expiresAt: new Date(row.expires_at), attributes },
			{ id, attributes: { soort, organisatieId, rollen } }
		];
	}

	async setSession({ id, userId, attributes }: DatabaseSession): Promise<void> {
		const { middel, acr, device } = attributes;
		const { idle, absolute } = duurVan(middel);
		await this.db.insert(session).values({
			id: hashToken(id),
			accountId: userId,
			middel,
			acr,
			device,
			expiresAt: sql`now() + make_interval(mins => ${idle})`,
			endsAt: sql`now() + make_interval(mins => ${absolute})`
		});
	}

	async deleteSession(token: string): Promise<void> {
		await this.db.delete(session).where(eq(session.id, hashToken(token)));
	}

	async deleteUserSessions(accountId: string): Promise<void> {
		await this.db.delete(session).where(eq(session.accountId, accountId));
	}

	/** The portal clears away by itself (`sweepExpired`), together with all else that has ended. */
	deleteExpiredSessions(): Promise<void> {
		return Promise.reject(new Error('Sessions are cleared away by sweepExpired'));
	}

	/** The portal prolongs by itself (`touchSession`): Lucia's way would end a session after half its time. */
	updateSessionExpiration(): Promise<void> {
		return Promise.reject(new Error('Sessions are prolonged by touchSession'));
	}

	/** The portal lists sessions by their hash, which Lucia does not know. */
	getUserSessions(): Promise<DatabaseSession[]> {
		return Promise.reject(new Error('Sessions are listed by listSessions'));
	}
}
