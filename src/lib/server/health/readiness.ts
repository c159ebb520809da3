import { sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { missingMigrations } from '../db/missing-migrations.ts';
import { within } from '../within.ts';

/** State of one part, with a plain reason when it is not well. */
export interface PartHealth {
	readonly ok: boolean;
	readonly reason?: string;
}

export interface Health {
	readonly ok: boolean;
	readonly parts: Readonly<Record<string, PartHealth>>;
}

const patience = 3_000;

async function part(work: () => Promise<string | undefined>, failed: string): Promise<PartHealth> {
	const reason = await within(work(), patience).catch(() => failed);
	return reason === undefined ? { ok: true } : { ok: false, reason };
}

/** Joins the parts: well only when each of them is. */
export function healthOf(parts: Readonly<Record<string, PartHealth>>): Health {
	return { ok: Object.values(parts).every(({ ok }) => ok), parts };
}

/** Whether this process can serve people: the database answers and holds every migration of this version. */
export async function readiness(db: () => Database): Promise<Health> {
	const databasePart = await part(async () => {
		await db().execute(sql`select 1`);
		return undefined;
	}, 'De database antwoordt niet.');
	if (!databasePart.ok) return healthOf({ database: databasePart });
	const migrations = await part(async () => {
		const missing = await missingMigrations(db());
		return missing === 0
			? undefined
			: `De database mist ${missing} van de migraties van deze versie.`;
	}, 'De migraties zijn niet te lezen.');
	return healthOf({ database: databasePart, migrations });
}
