import type { Sql, TransactionSql } from 'postgres';

type Work = (client: TransactionSql) => unknown;

function prepareUnsafe(client: Sql | TransactionSql): void {
	const { unsafe } = client;
	// Drizzle asks for no plan to be kept, except of the queries that it was told to prepare by name.
	const prepared: typeof unsafe = (query, parameters, options) =>
		unsafe(query, parameters, { ...options, prepare: true });
	client.unsafe = prepared;
}

function inTransaction(client: TransactionSql): TransactionSql {
	prepareUnsafe(client);
	const savepoint = client.savepoint as (work: Work) => Promise<unknown>;
	client.savepoint = ((work: Work) =>
		savepoint((inner) => work(inTransaction(inner)))) as typeof client.savepoint;
	return client;
}

/**
 * Has the server keep the plan of a query that drizzle sends, per connection. Without it each query takes
 * two trips and is planned anew, which costs more than the work itself.
 */
export function withPreparedStatements(client: Sql): Sql {
	prepareUnsafe(client);
	const begin = client.begin as (...given: [...unknown[], Work]) => Promise<unknown>;
	client.begin = ((...given: [...unknown[], Work]) => {
		const work = given.pop() as Work;
		return begin(...given, (inner) => work(inTransaction(inner)));
	}) as typeof client.begin;
	return client;
}
