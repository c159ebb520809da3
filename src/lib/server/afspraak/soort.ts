import { and, asc, eq, isNull, ne, sql } from 'drizzle-orm';
import { NietGevonden } from '../auth/guard.ts';
import type { Database, Transaction } from '../db/client.ts';
import { afspraaksoort } from '../db/schema/bijeenkomst.ts';
import { isId } from '../dossier/reach.ts';

export type Afspraaksoort = typeof afspraaksoort.$inferSelect;

/** Under which name the address of a kind knows it: one on invitation has a name that nobody can guess. */
export const adresVan = ({ id, code, toegang }: Pick<Afspraaksoort, 'id' | 'code' | 'toegang'>) =>
	toegang === 'uitnodiging' ? id : code;

/** Every kind that is not stopped, those for everybody first, then the shortest. */
export function listSoorten(db: Database | Transaction): Promise<Afspraaksoort[]> {
	return db
		.select()
		.from(afspraaksoort)
		.where(isNull(afspraaksoort.gestoptOp))
		.orderBy(
			sql`array_position(array['open', 'na_scan', 'uitnodiging'], ${afspraaksoort.toegang})`,
			asc(afspraaksoort.minuten),
			asc(afspraaksoort.titel)
		);
}

/** The kinds that anybody may see: not those on invitation, nor those for who attended. */
export async function listOpenSoorten(db: Database): Promise<Afspraaksoort[]> {
	const all = await listSoorten(db);
	return all.filter(({ toegang, vervolg }) => toegang !== 'uitnodiging' && !vervolg);
}

/**
 * A kind by the name in its address. @throws NietGevonden also when it is on invitation and this is not its secret
 * name, and when it is only for who attended
 */
export async function readOpenSoort(db: Database, adres: string): Promise<Afspraaksoort> {
	// An address can hold a character that no database takes.
	if (adres.includes('\0')) throw new NietGevonden();
	const byName = isId(adres)
		? eq(afspraaksoort.id, adres)
		: and(eq(afspraaksoort.code, adres), ne(afspraaksoort.toegang, 'uitnodiging'));
	const [row] = await db
		.select()
		.from(afspraaksoort)
		.where(and(byName, eq(afspraaksoort.vervolg, false), isNull(afspraaksoort.gestoptOp)));
	if (!row) throw new NietGevonden();
	return row;
}

/** A kind by its id, stopped or not. @throws NietGevonden */
export async function readSoort(db: Database | Transaction, id: string): Promise<Afspraaksoort> {
	const [row] = await db.select().from(afspraaksoort).where(eq(afspraaksoort.id, id));
	if (!row) throw new NietGevonden();
	return row;
}
