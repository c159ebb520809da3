import type { ActorContext } from '../context.ts';
import type { Transaction } from '../db/client.ts';
import type { Actie } from '../logboek/acties.ts';
import { recordGebeurtenis } from '../logboek/record.ts';

type PlanActie = Extract<Actie, `${'bijeenkomst' | 'plek' | 'reeks' | 'vraag'}.${string}`>;

/** Records what staff did to something that there is to book; what it is stands before the dot of the action. */
export async function recordPlanning(
	tx: Transaction,
	{ origin, actor }: ActorContext,
	actie: PlanActie,
	id: string,
	details: Readonly<Record<string, string | number | boolean>> = {}
): Promise<void> {
	const soort = actie.slice(0, actie.indexOf('.'));
	await recordGebeurtenis(tx, origin, { actie, actor, object: { soort, id }, details });
}
