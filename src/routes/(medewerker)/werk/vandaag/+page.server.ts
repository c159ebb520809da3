import { z } from 'zod';
import { actorContextOf } from '#lib/server/request-context.ts';
import { listTeBellen } from '#lib/server/voorlichting/te-bellen.ts';
import { listVandaag } from '#lib/server/voorlichting/list-vandaag.ts';
import { isoDag, vanTot, weekdagEnDag } from '#lib/taal/moment.ts';
import { vandaagTeksten as t } from '#lib/voorlichting/host-texts.ts';
import type { PageServerLoad } from './$types';

type Deel = Awaited<ReturnType<typeof listVandaag>>[number];

const vraagSchema = z.object({ van: z.enum(['alle', 'mij']).default('alle').catch('alle') });

function inWords({ id, titel, taal, deel, begin, eind, plek, ...tel }: Deel, vandaag: string) {
	const tijd = vanTot(begin, eind);
	return {
		id,
		sleutel: `${id}-${deel}`,
		titel,
		taal,
		wanneer: isoDag(begin) === vandaag ? tijd : `${weekdagEnDag(begin)}, ${tijd}`,
		waar: deel > 1 ? `${plek}, ${t.deel(deel)}` : plek,
		afgelast: tel.afgelastOp !== null,
		...tel
	};
}

export const load: PageServerLoad = async (event) => {
	const context = actorContextOf(event);
	const { van } = vraagSchema.parse(Object.fromEntries(event.url.searchParams));
	const delen = await listVandaag(context, van === 'mij');
	const vandaag = context.klok.vandaag();
	const dagVan = ({ begin, eind }: Deel) => {
		if (isoDag(eind) < vandaag) return 'eerder';
		return isoDag(begin) > vandaag ? 'straks' : 'vandaag';
	};
	const op = (dag: ReturnType<typeof dagVan>) =>
		delen.filter((deel) => dagVan(deel) === dag).map((deel) => inWords(deel, vandaag));
	const bellen = await listTeBellen(context);
	return {
		van,
		teBellen: bellen.filter(({ vanMij }) => vanMij || van === 'alle').length,
		dag: weekdagEnDag(context.klok.nu()),
		vandaag: op('vandaag'),
		straks: op('straks'),
		eerder: op('eerder').reverse()
	};
};
