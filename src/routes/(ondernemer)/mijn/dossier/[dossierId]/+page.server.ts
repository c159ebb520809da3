import { geldendeFeiten } from '#lib/dossier/geldend.ts';
import { judgeDossier } from '#lib/dossier/judge.ts';
import { listFeiten } from '#lib/dossier/lines.ts';
import { dossiernummer } from '#lib/dossier/nummer.ts';
import { faseVan } from '#lib/dossier/fase.ts';
import { dossierTeksten } from '#lib/dossier/texts.ts';
import { config } from '#lib/server/config.ts';
import { openDossier } from '#lib/server/dossier/open-dossier.ts';
import { orNotFound } from '#lib/server/http/or-not-found.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import { dag } from '#lib/taal/moment.ts';
import { conclude } from '#lib/ui-bbz/dossier/conclusie.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const context = actorContextOf(event);
	const dossier = await orNotFound(() => openDossier(context, event.params.dossierId));
	const geldend = geldendeFeiten(dossier.gezegd);
	const { toets, feiten, opzij } = judgeDossier(geldend, context.klok.vandaag(), config().BELEID);
	const lopend = dossier.toewijzingen.filter(({ tot }) => tot === null);
	return {
		nummer: dossiernummer(dossier.id),
		gestart: dag(dossier.gestart),
		fase: dossierTeksten.fase[faseVan(lopend.map(({ als }) => als))],
		wie: lopend.map(({ als, organisatie, vanaf }) => ({
			taak: dossierTeksten.taak[als],
			organisatie,
			sinds: dag(vanaf)
		})),
		conclusie: conclude(toets, feiten),
		bijgewoond: dossier.bijgewoond,
		groepen: listFeiten(geldend, opzij),
		tegenspraak: opzij.length > 0
	};
};
