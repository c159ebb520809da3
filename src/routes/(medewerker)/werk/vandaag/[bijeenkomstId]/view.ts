import { randomUUID } from 'node:crypto';
import type { listGasten } from '#lib/server/voorlichting/list-gasten.ts';
import { isoDag, vanTot, weekdagEnDag } from '#lib/taal/moment.ts';
import { telPersonen } from '#lib/voorlichting/inchecken.ts';

interface Vraag {
	readonly nu: Date;
	readonly host: string;
	/** The booking that was scanned, as the address says. */
	readonly gescand: string | null;
}

/** What the page of a session shows, in words where it can be. */
export function viewOfSession(
	{ session, stand, delen, vragen, gasten, telbaar }: Awaited<ReturnType<typeof listGasten>>,
	{ nu, host, gescand }: Vraag
) {
	// A workshop has several parts: that of today, else the next, else the last.
	const deel =
		delen.find(({ begin }) => isoDag(begin) === isoDag(nu)) ??
		delen.find(({ begin }) => begin > nu) ??
		delen.at(-1);
	return {
		id: session.id,
		titel: session.titel,
		taal: session.taal,
		wanneer: deel ? `${weekdagEnDag(deel.begin)}, ${vanTot(deel.begin, deel.eind)}` : '',
		waar: deel?.plek.naam ?? '',
		stand,
		capaciteit: session.capaciteit,
		begin: session.begin,
		gasten,
		/** After the names were wiped the counts are left. */
		tel: telPersonen(telbaar),
		vragen,
		gescand: gescand === null ? undefined : { gast: gasten.find(({ id }) => id === gescand) },
		sleutel: randomUUID(),
		nu,
		host
	};
}
