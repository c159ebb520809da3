import { faseVan } from '#lib/dossier/fase.ts';
import { geldendeFeiten } from '#lib/dossier/geldend.ts';
import { judgeDossier } from '#lib/dossier/judge.ts';
import { listFeiten } from '#lib/dossier/lines.ts';
import { dossiernummer } from '#lib/dossier/nummer.ts';
import { dossierTeksten } from '#lib/dossier/texts.ts';
import { readTicketToken } from '#lib/server/auth/cookies.ts';
import { config } from '#lib/server/config.ts';
import { findOwnDossiers } from '#lib/server/dossier/find-own-dossiers.ts';
import { openDossier } from '#lib/server/dossier/open-dossier.ts';
import { previewScan } from '#lib/server/dossier/preview-scan.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import { dag } from '#lib/taal/moment.ts';
import { conclude } from '#lib/ui-bbz/dossier/conclusie.ts';
import type { PageServerLoad } from './$types';

const MELDINGEN = ['meegenomen', 'weggegooid'] as const;

export const load: PageServerLoad = async (event) => {
	const context = actorContextOf(event);
	const [nieuwste, ...ouder] = await findOwnDossiers(context);
	const melding = MELDINGEN.find((naam) => event.url.searchParams.has(naam));
	const wacht = (await previewScan(context, readTicketToken(event.cookies, 'scan'))) !== undefined;
	const eerder = ouder.map(({ id, gestart }) => ({
		id,
		nummer: dossiernummer(id),
		gestart: dag(gestart)
	}));
	if (!nieuwste) return { melding, wacht, eerder, dossier: undefined };
	const { id, gestart, gezegd, toewijzingen } = await openDossier(context, nieuwste.id);
	const taken = toewijzingen.filter(({ tot }) => tot === null).map(({ als }) => als);
	const fase = faseVan(taken);
	const geldend = geldendeFeiten(gezegd);
	const { toets, feiten, opzij } = judgeDossier(geldend, context.klok.vandaag(), config().BELEID);
	return {
		melding,
		wacht,
		eerder,
		dossier: {
			id,
			nummer: dossiernummer(id),
			gestart: dag(gestart),
			conclusie: conclude(toets, feiten),
			// Who has somebody working on it has asked already.
			stand: fase === 'gestart' ? undefined : dossierTeksten.fase[fase],
			groepen: listFeiten(geldend, opzij),
			tegenspraak: opzij.length > 0
		}
	};
};
