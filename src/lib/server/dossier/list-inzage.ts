import { sql } from 'drizzle-orm';
import { isRol, type Rol } from '#lib/toegang/rollen.ts';
import { requireRecht } from '../auth/guard.ts';
import type { ActorContext } from '../context.ts';
import { recordGebeurtenis } from '../logboek/record.ts';

export interface Inzage {
	readonly dossierId: string;
	/** The last time on that day. */
	readonly tijd: Date;
	readonly keer: number;
	readonly organisatie: string | undefined;
	readonly rollen: readonly Rol[];
	/** Whether only how far it is was seen, or what is in it too. */
	readonly alleenStand: boolean;
}

interface Row {
	[column: string]: unknown;
	dossier_id: string;
	tijd: string;
	keer: number;
	organisatie: string | null;
	actor_rol: string | null;
	alleen_stand: boolean;
}

/** As far back as a page stays readable; the log itself holds everything. */
const MEESTE = 200;

/**
 * Who looked at the dossiers of whoever asks, from the log itself: per day, organisation and role. Names of
 * staff stay out of it: see docs/besluiten/014.
 */
export async function listInzage({ db, origin, actor }: ActorContext): Promise<Inzage[]> {
	requireRecht(actor, 'inzage.zien');
	return db.transaction(async (tx) => {
		const rows = await tx.execute<Row>(sql`
			select g.object_id as dossier_id, max(g.tijd) as tijd, count(*)::int as keer, o.naam as organisatie, g.actor_rol,
				g.actie = 'dossier.stand_gezien' as alleen_stand
			from gebeurtenis g
				join dossier d on d.id::text = g.object_id and d.ondernemer_id = ${actor.accountId}
				left join account a on a.id = g.actor_id left join organisatie o on o.id = a.organisatie_id
			where g.betrokkene_id = ${actor.accountId} and g.object_soort = 'dossier' and g.uitkomst = 'gelukt'
				and g.actie in ('dossier.gelezen', 'dossier.stand_gezien')
			group by g.object_id, (g.tijd at time zone 'Europe/Amsterdam')::date, o.naam, g.actor_rol, g.actie
			order by max(g.tijd) desc limit ${MEESTE}`);
		await recordGebeurtenis(tx, origin, { actie: 'inzage.gezien', actor });
		return rows.map((row) => ({
			dossierId: row.dossier_id,
			tijd: new Date(row.tijd),
			keer: row.keer,
			organisatie: row.organisatie ?? undefined,
			rollen: (row.actor_rol ?? '').split(' ').filter(isRol),
			alleenStand: row.alleen_stand
		}));
	});
}
