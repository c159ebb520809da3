import { faseVan } from '#lib/dossier/fase.ts';
import { geldendeFeiten } from '#lib/dossier/geldend.ts';
import { judgeDossier, type Beoordeling } from '#lib/dossier/judge.ts';
import { listFeiten } from '#lib/dossier/lines.ts';
import { dossiernummer } from '#lib/dossier/nummer.ts';
import { dossierTeksten } from '#lib/dossier/texts.ts';
import type { OpenDossier } from '#lib/server/dossier/open-dossier.ts';
import type { Stand } from '#lib/server/dossier/view-stand.ts';
import { arrangeResultaat } from '#lib/scan/result.ts';
import { dag } from '#lib/taal/moment.ts';
import { nl } from '#lib/taal/nl/nl.ts';
import { conclude } from '#lib/ui-bbz/dossier/conclusie.ts';
import { groupPunten } from '#lib/ui-bbz/scan/punten.ts';
import { werkTeksten } from '../../texts.ts';

const head = ({ id, gestart, naam }: { id: string; gestart: Date; naam: string | undefined }) => ({
	id,
	nummer: dossiernummer(id),
	naam: naam ?? werkTeksten.naamloos,
	gestart: dag(gestart)
});

/** How far a dossier is, in words. */
export const viewOfStand = (stand: Stand) => ({
	...head(stand),
	fase: dossierTeksten.fase[stand.fase]
});

/** The toets in words, with its lines by how they end: what asks for attention first. */
function viewOfToets({ toets, feiten }: Beoordeling) {
	const groepen = groupPunten(arrangeResultaat(toets, { feiten }));
	return {
		conclusie: conclude(toets, feiten),
		lijnen: groepen
			.map(({ uitkomst, regels }) => ({
				id: uitkomst,
				titel: nl.punten.groepen[uitkomst].titel,
				regels
			}))
			.reverse()
	};
}

/** What somebody sees of a dossier, in words. Out of a part of the facts no toets is made: it would mislead. */
export function viewOfDossier(dossier: OpenDossier, peildatum: string, beleid: string) {
	const geldend = geldendeFeiten(dossier.gezegd);
	const oordeel = dossier.volledig ? judgeDossier(geldend, peildatum, beleid) : undefined;
	const opzij = oordeel?.opzij ?? [];
	const lopend = dossier.toewijzingen.filter(({ tot }) => tot === null);
	return {
		...head(dossier),
		fase: dossierTeksten.fase[faseVan(lopend.map(({ als }) => als))],
		bijgewoond: dossier.bijgewoond,
		groepen: listFeiten(geldend, opzij),
		tegenspraak: opzij.length > 0,
		toets: oordeel && viewOfToets(oordeel),
		wie: lopend.map(({ id, als, naam, organisatie, vanaf }) => ({
			id,
			taak: dossierTeksten.taak[als],
			naam: naam ?? werkTeksten.naamloos,
			organisatie,
			sinds: dag(vanaf)
		}))
	};
}
