import type { ActorContext } from '#lib/server/context.ts';
import type { Fout } from '#lib/server/http/fouten.ts';
import { listHosts } from '#lib/server/planner/list-hosts.ts';
import { listPlekken } from '#lib/server/planner/plekken.ts';
import { overzichtTeksten, reeksTeksten } from './texts.ts';

export interface Keuzes {
	readonly plekken: readonly { value: string; label: string }[];
	readonly hosts: readonly { value: string; label: string }[];
}

/** The places and hosts to choose from: those in use, and those that were chosen before. */
export async function keuzesVoor(
	context: ActorContext,
	gekozen: readonly (string | null)[] = []
): Promise<Keuzes> {
	const plekken = await listPlekken(context);
	const hosts = await listHosts(context);
	return {
		plekken: plekken
			.filter(({ id, gestoptOp }) => gestoptOp === null || gekozen.includes(id))
			.map(({ id, naam, gestoptOp }) => ({
				value: id,
				label: gestoptOp ? `${naam} (${overzichtTeksten.gestopt.toLowerCase()})` : naam
			})),
		hosts: hosts.map(({ id, naam }) => ({ value: id, label: naam ?? id.slice(0, 8) }))
	};
}

/** A choice that was not offered, as a mistake to mend. */
export function nietAangeboden(
	{ plekken, hosts }: Keuzes,
	gekozen: { readonly plekken: readonly (string | null)[]; readonly hostId: string | null }
): Fout[] {
	const offered = (list: Keuzes['plekken'], id: string | null) =>
		id === null || list.some(({ value }) => value === id);
	const message = reeksTeksten.fouten.kies;
	return [
		...(gekozen.plekken.every((id) => offered(plekken, id)) ? [] : [{ id: 'plekId', message }]),
		...(offered(hosts, gekozen.hostId) ? [] : [{ id: 'hostId', message }])
	];
}
