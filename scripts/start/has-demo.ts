import postgres from 'postgres';
import { DEMO_PARTS } from '../../src/lib/server/db/seed/demo-parts.ts';

/** Whether all demo data is in a database that is up to date. Asked first: what loads it takes seconds to read in. */
export async function hasDemo(url: string): Promise<boolean> {
	const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => undefined });
	try {
		const [row] = await sql<{ loaded: number }[]>`
			select count(*)::int as loaded from installatie where onderdeel in ${sql(DEMO_PARTS)}`;
		return row?.loaded === DEMO_PARTS.length;
	} finally {
		await sql.end({ timeout: 5 });
	}
}
