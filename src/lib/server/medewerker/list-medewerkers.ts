import { sql } from 'drizzle-orm';
import type { Rol } from '#lib/toegang/rollen.ts';
import { openField } from '../auth/account.ts';
import { requireRecht } from '../auth/guard.ts';
import type { ActorContext } from '../context.ts';

export interface Medewerker {
	readonly id: string;
	readonly naam: string;
	readonly email: string;
	readonly organisatie: string | undefined;
	readonly rollen: readonly Rol[];
	readonly middelen: {
		readonly wachtwoord: boolean;
		readonly passkeys: number;
		readonly gemeente: boolean;
	};
	readonly geblokkeerd: boolean;
	/** Until when a link is open. */
	readonly uitgenodigdTot: Date | undefined;
	readonly laatstIngelogd: Date | undefined;
}

interface Row {
	[column: string]: unknown;
	id: string;
	key_id: string;
	naam: Buffer | null;
	email: Buffer | null;
	organisatie: string | null;
	rollen: Rol[];
	wachtwoord: boolean;
	passkeys: number;
	gemeente: boolean;
	geblokkeerd: boolean;
	uitgenodigd_tot: string | null;
	laatst: string | null;
}

const rowsQuery = (only: string | undefined) => sql`
	select a.id, a.key_id, a.naam, a.email, o.naam as organisatie, a.blocked_at is not null as geblokkeerd,
		array(select rol from account_rol where account_id = a.id order by rol) as rollen,
		exists (select from password p join totp t using (account_id) where p.account_id = a.id and t.confirmed_at is not null) as wachtwoord,
		(select count(*) from passkey where account_id = a.id)::int as passkeys,
		exists (select from account_identity where account_id = a.id) as gemeente,
		(select max(expires_at) from invitation where account_id = a.id and used_at is null and expires_at > now()) as uitgenodigd_tot,
		(select max(tijd) from gebeurtenis where keten = 'account:' || a.id and actie = 'inloggen.gelukt') as laatst
	from account a left join organisatie o on o.id = a.organisatie_id
	where a.soort = 'medewerker' and ${only === undefined ? sql`true` : sql`a.id = ${only}::uuid`}`;

const date = (text: string | null) => (text === null ? undefined : new Date(text));

/** Members of staff with what a beheerder must know of them, by name; `only` for one of them. */
export async function listMedewerkers(
	{ db, vault, actor }: ActorContext,
	only?: string
): Promise<Medewerker[]> {
	requireRecht(actor, 'medewerker.beheren');
	const rows = await db.execute<Row>(rowsQuery(only));
	const keys = await vault.openKeys(
		db,
		rows.map((row) => row.key_id)
	);
	const open = (row: Row, field: 'naam' | 'email') => {
		const key = keys.get(row.key_id);
		const sealed = row[field];
		return (key && openField(key, row.id, field, sealed && Buffer.from(sealed))) ?? '';
	};
	return rows
		.map((row) => ({
			id: row.id,
			naam: open(row, 'naam'),
			email: open(row, 'email'),
			organisatie: row.organisatie ?? undefined,
			rollen: row.rollen,
			middelen: { wachtwoord: row.wachtwoord, passkeys: row.passkeys, gemeente: row.gemeente },
			geblokkeerd: row.geblokkeerd,
			uitgenodigdTot: date(row.uitgenodigd_tot),
			laatstIngelogd: date(row.laatst)
		}))
		.sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}
