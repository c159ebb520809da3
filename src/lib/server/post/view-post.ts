import { sql } from 'drizzle-orm';
import { requireRecht } from '../auth/guard.ts';
import type { ActorContext } from '../context.ts';
import { recordGebeurtenis } from '../logboek/record.ts';
import { retryGivenUp } from './send-berichten.ts';

export interface PostStand {
	/** Due now, not tried yet. */
	readonly klaar: number;
	/** For a later hour, such as a reminder. */
	readonly later: number;
	/** Failed before, will be tried again. */
	readonly opnieuw: number;
	readonly opgegeven: number;
	readonly verzonden: number;
	/** Messages that came to nothing so far, by the code of why; never to whom. */
	readonly fouten: readonly {
		readonly fout: string;
		readonly status: 'klaar' | 'opgegeven';
		readonly aantal: number;
		readonly oudste: Date;
	}[];
}

type Count = Omit<PostStand, 'fouten'>;

/** How the queue of messages stands: counts and codes. Addresses and words stay sealed. */
export async function viewPost({ db, klok, actor }: ActorContext): Promise<PostStand> {
	requireRecht(actor, 'post.zien');
	const nu = sql`${klok.nu().toISOString()}::timestamptz`;
	const [counts] = await db.execute<Count & Record<string, unknown>>(sql`
		select
			count(*) filter (where status = 'klaar' and fout is null and vanaf <= ${nu})::int as klaar,
			count(*) filter (where status = 'klaar' and fout is null and vanaf > ${nu})::int as later,
			count(*) filter (where status = 'klaar' and fout is not null)::int as opnieuw,
			count(*) filter (where status = 'opgegeven')::int as opgegeven,
			count(*) filter (where verzonden_op > ${nu} - interval '1 day')::int as verzonden
		from bericht
	`);
	const fouten = await db.execute<{
		fout: string;
		status: 'klaar' | 'opgegeven';
		aantal: number;
		oudste: string;
	}>(sql`
		select coalesce(fout, 'onbekend') as fout, status, count(*)::int as aantal, min(gemaakt_op)::text as oudste
		from bericht
		where status = 'opgegeven' or (status = 'klaar' and fout is not null)
		group by 1, 2 order by 2 desc, 3 desc limit 50
	`);
	if (!counts) throw new Error('No counts');
	return { ...counts, fouten: fouten.map((one) => ({ ...one, oudste: new Date(one.oudste) })) };
}

/** Tries what was given up once more, and records who asked. Gives how many messages that are; twice is once. */
export async function retryPost(context: ActorContext): Promise<number> {
	const { actor, origin, klok } = context;
	requireRecht(actor, 'post.zien');
	return context.db.transaction(async (tx) => {
		const berichten = await retryGivenUp({ db: tx, klok });
		if (berichten > 0)
			await recordGebeurtenis(tx, origin, { actie: 'post.opnieuw', actor, details: { berichten } });
		return berichten;
	});
}
