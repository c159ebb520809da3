import type { ActorContext, Context } from '../context.ts';
import type { Transaction } from '../db/client.ts';
import type { Actie } from '../logboek/acties.ts';
import { recordGebeurtenis } from '../logboek/record.ts';

type BoekingActie = Extract<Actie, `boeking.${string}`>;

interface Moment {
	readonly id: string;
	readonly bijeenkomstId: string;
	readonly personen: number;
}

/** Records what happened to a booking, in a chain of its own. */
export async function recordBoeking(
	tx: Transaction,
	context: Context & Partial<Pick<ActorContext, 'actor'>>,
	actie: BoekingActie,
	{ id, bijeenkomstId, personen }: Moment
): Promise<void> {
	await recordGebeurtenis(tx, context.origin, {
		actie,
		actor: context.actor,
		object: { soort: 'boeking', id },
		details: { bijeenkomstId, personen }
	});
}
