import { and, eq } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import type { Context } from '../../../src/lib/server/context.ts';
import {
	afspraaksoort,
	beschikbaarheid,
	bezetting,
	plek
} from '../../../src/lib/server/db/schema/bijeenkomst.ts';
import type { Afspraaksoort } from '../../../src/lib/server/afspraak/soort.ts';
import type { AfspraakWens } from '../../../src/lib/server/afspraak/book-afspraak.ts';
import { createAccount } from './context.ts';

type OnDb = Pick<Context, 'db'>;

/** A kind of appointment of an hour at our desk, unless told otherwise. */
export async function createSoort(
	{ db }: OnDb,
	more: Partial<typeof afspraaksoort.$inferInsert> = {}
): Promise<Afspraaksoort> {
	const [made] = await db
		.insert(afspraaksoort)
		.values({
			code: `soort-${randomUUID()}`,
			titel: 'Gesprek',
			neutraleTitel: 'Afspraak',
			uitleg: 'Een gesprek over uw plan.',
			minuten: 60,
			plekSoort: 'locatie',
			...more
		})
		.returning();
	if (!made) throw new Error('The kind was not made');
	return made;
}

export async function createPlek(
	{ db }: OnDb,
	soort: 'locatie' | 'telefoon' | 'thuis' = 'locatie'
): Promise<string> {
	const [made] = await db
		.insert(plek)
		.values({ naam: `Plek ${soort}`, soort })
		.returning({ id: plek.id });
	if (!made) throw new Error('The place was not made');
	return made.id;
}

/** A consulent who is there on Thursdays from nine to twelve, unless told otherwise. */
export async function createConsulent(
	context: Context,
	uren: Partial<typeof beschikbaarheid.$inferInsert> = {}
): Promise<string> {
	const accountId = await createAccount(context, ['consulent']);
	await addUren(context, accountId, uren);
	return accountId;
}

export async function addUren(
	{ db }: OnDb,
	accountId: string,
	uren: Partial<typeof beschikbaarheid.$inferInsert> = {}
): Promise<void> {
	await db.insert(beschikbaarheid).values({
		accountId,
		weekdag: 4,
		van: '09:00',
		tot: '12:00',
		vanaf: '2026-01-01',
		...uren
	});
}

/** What somebody asks for, with a key of its own. */
export const afspraakWens = (more: Partial<AfspraakWens> = {}): AfspraakWens => ({
	gast: { naam: 'Robin', email: `${randomUUID()}@voorbeeld.nl` },
	sleutel: randomUUID(),
	bekend: true,
	...more
});

/** Who has time taken for an appointment, that is not free again. */
export async function bezetBij({ db }: OnDb, bijeenkomstId: string): Promise<string[]> {
	const rows = await db
		.select({ id: bezetting.accountId })
		.from(bezetting)
		.where(and(eq(bezetting.bijeenkomstId, bijeenkomstId), eq(bezetting.vrijgegeven, false)));
	return rows.map(({ id }) => id).sort();
}
