import { and, inArray } from 'drizzle-orm';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/client.ts';
import { bericht } from '../db/schema/bericht.ts';
import { berichtNaam, tell, type Telling } from './tell.ts';

const UUR = 3_600_000;
/** When each goes out, and from when it is of no use: the first gives way to the second, so nobody gets two at once. */
const HERINNERINGEN = [
	{ soort: 'herinnering_dag', voor: 24 * UUR, tot: UUR },
	{ soort: 'herinnering_uur', voor: UUR, tot: 0 }
] as const;

/** Puts the reminders in the queue: a day and an hour before, as far as that is still to come. */
export async function remind(
	tx: Transaction,
	context: Pick<Context, 'klok' | 'portaal'>,
	telling: Omit<Telling, 'soort'>
): Promise<void> {
	const { begin } = telling.session;
	const before = (ms: number) => new Date(begin.getTime() - ms);
	for (const { soort, voor, tot } of HERINNERINGEN) {
		const vanaf = before(voor);
		if (vanaf <= context.klok.nu()) continue;
		await tell(tx, context, { ...telling, soort, vanaf, tot: before(tot) });
	}
}

/** Takes the reminders that are still waiting out of the queue, and those that a beheerder could send once more. */
export async function forgetReminders(
	tx: Transaction,
	{ id, versie }: { id: string; versie: number }
): Promise<void> {
	const namen = HERINNERINGEN.map(({ soort }) => berichtNaam(id, soort, versie));
	await tx
		.update(bericht)
		.set({ status: 'vervallen' })
		.where(and(inArray(bericht.status, ['klaar', 'opgegeven']), inArray(bericht.naam, namen)));
}
