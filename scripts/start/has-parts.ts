import postgres from 'postgres';

/** Whether all this data is in a database that is up to date. Asked first: what loads it takes seconds to read in. */
export async function hasParts(url: string, parts: readonly string[]): Promise<boolean> {
	const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => undefined });
	try {
		const [row] = await sql<{ loaded: number }[]>`
			select count(*)::int as loaded from installatie where onderdeel in ${sql(parts)}`;
		return row?.loaded === parts.length;
	} finally {
		await sql.end({ timeout: 5 });
	}
}
