import postgres from 'postgres';

/** Everything that a dump of this database holds: each row of each table and sequence, as the text that COPY makes. */
export async function dump(url: string): Promise<string> {
	const sql = postgres(url, { max: 1, onnotice: () => undefined });
	const tables = await sql<{ name: string }[]>`
		select format('%I.%I', table_schema, table_name) as name from information_schema.tables
		where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
		order by 1`;
	let text = '';
	for (const { name } of tables) {
		text += `\n-- ${name}\n`;
		const rows = await sql.unsafe(`copy (select * from ${name}) to stdout`).readable();
		for await (const chunk of rows as AsyncIterable<Buffer>) text += chunk.toString();
	}
	await sql.end();
	return text;
}
