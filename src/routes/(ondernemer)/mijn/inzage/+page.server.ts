import { dossiernummer } from '#lib/dossier/nummer.ts';
import { listInzage } from '#lib/server/dossier/list-inzage.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import { dagEnTijd } from '#lib/taal/moment.ts';
import { lijst } from '#lib/taal/opmaak.ts';
import { ROL_TEKST } from '#lib/toegang/rollen.ts';
import { inzageTeksten as t } from '../texts.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const inzage = await listInzage(actorContextOf(event));
	return {
		regels: inzage.map(({ dossierId, tijd, keer, organisatie, rollen, alleenStand }) => ({
			tijd: keer > 1 ? `${dagEnTijd(tijd)} (${keer} keer die dag)` : dagEnTijd(tijd),
			wie: `${lijst(rollen.map((rol) => ROL_TEKST[rol].naam))}, ${organisatie ?? t.onbekend}`,
			wat: alleenStand ? t.stand : `${t.dossier} ${dossiernummer(dossierId)}`,
			waarvoor: lijst(rollen.map((rol) => t.waarvoor[rol]))
		}))
	};
};
