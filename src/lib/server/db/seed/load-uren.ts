import { asc, eq } from 'drizzle-orm';
import { dagLater, weekdagVan } from '../../../voorlichting/dagen.ts';
import { systemKlok } from '../../klok.ts';
import type { Transaction } from '../client.ts';
import { account } from '../schema/account.ts';
import { afspraaksoort, beschikbaarheid, plek, reeks } from '../schema/bijeenkomst.ts';
import { DEMO_PLEKKEN } from './bijeenkomst-stories.ts';
import { DEMO_MEDEWERKERS } from './demo-people.ts';

const WERKDAGEN = [1, 2, 3, 4, 5];
const [, KARIN, SAMIR] = DEMO_MEDEWERKERS;

/** The ids of what the hours name; what is not there is left out. */
async function found(tx: Transaction) {
	const [loket] = await tx.select().from(plek).where(eq(plek.naam, DEMO_PLEKKEN.loket.naam));
	const [bellen] = await tx
		.select()
		.from(afspraaksoort)
		.where(eq(afspraaksoort.code, 'even-bellen'));
	const [starters] = await tx
		.select()
		.from(reeks)
		.where(eq(reeks.soort, 'voorlichting_starters'))
		.orderBy(asc(reeks.gemaaktOp), asc(reeks.id));
	return { plekId: loket?.id, soortId: bellen?.id, reeksId: starters?.id };
}

/** Hours of two consulenten, an hour after the voorlichting kept for who was there among them. */
export async function loadUren(tx: Transaction): Promise<void> {
	const known = new Set((await tx.select({ id: account.id }).from(account)).map(({ id }) => id));
	const { plekId, soortId, reeksId } = await found(tx);
	const vanaf = systemKlok.vandaag();
	const dagErna = weekdagVan(dagLater(vanaf, 1));
	const uren = [
		...WERKDAGEN.flatMap((weekdag) => [
			{ wie: KARIN, weekdag, van: '09:00', tot: '11:00', plekId },
			{ wie: KARIN, weekdag, van: '13:00', tot: '16:30', plekId }
		]),
		...[2, 4].map((weekdag) => ({ wie: SAMIR, weekdag, van: '09:00', tot: '12:00', plekId })),
		{ wie: SAMIR, weekdag: 3, van: '13:00', tot: '17:00', afspraaksoortId: soortId },
		...(reeksId
			? [{ wie: KARIN, weekdag: dagErna, van: '11:00', tot: '12:30', plekId, reeksId }]
			: [])
	];
	for (const { wie, ...regel } of uren)
		if (wie && known.has(wie.id))
			await tx.insert(beschikbaarheid).values({ ...regel, accountId: wie.id, vanaf });
}
