import { countDossiers } from '#lib/server/dossier/count-dossiers.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import { getal, maand } from '#lib/taal/opmaak.ts';
import type { PageServerLoad } from './$types';
import { regioTeksten as t } from './texts.ts';

const say = (aantal: number | undefined) => (aantal === undefined ? t.teWeinig : getal(aantal));

export const load: PageServerLoad = async (event) => {
	const { perMaand, perDoel, totaal } = await countDossiers(actorContextOf(event));
	const samen = { naam: t.totaal, aantal: say(totaal) };
	return {
		maanden: [...perMaand.map((m) => ({ naam: maand(m.van), aantal: say(m.aantal) })), samen],
		doelen: [...perDoel.map((d) => ({ naam: t.doelen[d.van], aantal: say(d.aantal) })), samen]
	};
};
