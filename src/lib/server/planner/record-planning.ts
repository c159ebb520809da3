import type { ActorContext } from '../context.ts';
import type { Transaction } from '../db/client.ts';
import type { Actie } from '../logboek/acties.ts';
import { recordGebeurtenis, type NieuweGebeurtenis } from '../logboek/record.ts';

type PlanActie = Extract<Actie, `${'bijeenkomst' | 'plek' | 'reeks' | 'vraag'}.${string}`>;

interface Gedaan {
	readonly actie: PlanActie;
	readonly id: string;
	readonly details?: NieuweGebeurtenis['details'];
}

/** Records what staff did to something that there is to book; what it is stands before the dot of the action. */
export async function recordPlanning(
	tx: Transaction,
	{ origin, actor }: ActorContext,
	{ actie, id, details = {} }: Gedaan
): Promise<void> {
	const soort = actie.slice(0, actie.indexOf('.'));
	await recordGebeurtenis(tx, origin, { actie, actor, object: { soort, id }, details });
}
