import { z } from 'zod';
import { faseVan } from '#lib/dossier/fase.ts';
import { dossiernummer, parseDossiernummer } from '#lib/dossier/nummer.ts';
import { dossierTeksten } from '#lib/dossier/texts.ts';
import { findDossiers, PER_PAGINA, type DossierLine } from '#lib/server/dossier/find-dossiers.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import { dag } from '#lib/taal/moment.ts';
import { bereikVan, mag } from '#lib/toegang/rechten.ts';
import type { PageServerLoad } from './$types';
import { werkTeksten as t } from './texts.ts';

const vraagSchema = z.object({
	nummer: z.string().max(40).default('').catch(''),
	van: z.enum(['mij', 'alle']).default('alle').catch('alle'),
	pagina: z.coerce.number().int().min(1).max(10_000).default(1).catch(1)
});

const inWords = ({ id, naam, gestart, inhoud }: DossierLine) => ({
	id,
	nummer: dossiernummer(id),
	naam: naam ?? t.naamloos,
	gestart: dag(gestart),
	inhoud: inhoud && {
		bijgewerkt: inhoud.bijgewerkt ? dag(inhoud.bijgewerkt) : '',
		fase: dossierTeksten.fase[faseVan(inhoud.taken)].naam,
		consulent: inhoud.consulent ?? t.geenConsulent
	}
});

export const load: PageServerLoad = async (event) => {
	const context = actorContextOf(event);
	const vraag = vraagSchema.parse(Object.fromEntries(event.url.searchParams));
	const { nummer: getypt, van, pagina } = vraag;
	const nummer = parseDossiernummer(getypt);
	const fout = getypt !== '' && nummer === undefined;
	const zoek = { nummer, vanMij: van === 'mij', pagina };
	const { dossiers, totaal } = fout
		? { dossiers: [], totaal: 0 }
		: await findDossiers(context, zoek);
	const { rollen } = context.actor;
	return {
		getypt,
		fout,
		van,
		pagina,
		paginas: Math.ceil(totaal / PER_PAGINA),
		totaal,
		leest: mag('dossier.lezen', rollen),
		bereik: bereikVan('werk.zien', rollen),
		dossiers: dossiers.map(inWords)
	};
};
