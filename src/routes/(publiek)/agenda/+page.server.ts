import { agendaAdres, agendaVraag, ruimteVan } from '#lib/voorlichting/agenda.ts';
import { maandNaast, maandRooster, perMaand } from '#lib/voorlichting/maand.ts';
import { beginVanDag } from '#lib/taal/moment.ts';
import { contextOf } from '#lib/server/request-context.ts';
import { listAgenda } from '#lib/server/voorlichting/list-agenda.ts';
import type { PageServerLoad } from './$types';

/** Further ahead nothing is planned. */
const MAANDEN_VOORUIT = 12;

/** The month that is shown, with the addresses of the ones beside it: never before this month. */
function maandOf(gevraagd: string | undefined, nu: string) {
	const laatste = maandNaast(nu, MAANDEN_VOORUIT);
	const maand = gevraagd && gevraagd >= nu && gevraagd <= laatste ? gevraagd : nu;
	return {
		maand,
		vorige: maand > nu ? maandNaast(maand, -1) : undefined,
		volgende: maand < laatste ? maandNaast(maand, 1) : undefined
	};
}

export const load: PageServerLoad = async (event) => {
	const context = contextOf(event);
	const {
		weergave,
		maand: gevraagd,
		...zoek
	} = agendaVraag.parse(Object.fromEntries(event.url.searchParams));
	const { maand, vorige, volgende } = maandOf(gevraagd, context.klok.vandaag().slice(0, 7));
	const begin = (dag: string) => beginVanDag(`${dag}-01`);
	const { items, plekken } = await listAgenda(context, {
		...zoek,
		online: zoek.online === 'ja',
		vanaf: weergave ? begin(maand) : zoek.vanaf ? beginVanDag(zoek.vanaf) : undefined,
		tot: weergave && begin(maandNaast(maand, 1))
	});
	const shown = items.map(({ capaciteit, bezet, wachtend, ...item }) => ({
		...item,
		dicht: item.sluitOp <= context.klok.nu(),
		ruimte: ruimteVan({ capaciteit, bezet, wachtend })
	}));
	const naar = (naast: string | undefined) =>
		naast && agendaAdres({ ...zoek, weergave: 'maand', maand: naast });
	return {
		gekozen: zoek,
		gefilterd: Object.values(zoek).some((waarde) => waarde !== undefined),
		plekken,
		leeg: shown.length === 0,
		lijst: weergave ? [] : perMaand(shown),
		rooster: weergave && maandRooster(maand, shown),
		maand,
		adres: {
			lijst: agendaAdres(zoek),
			maand: agendaAdres({ ...zoek, weergave: 'maand' }),
			wis: agendaAdres(weergave ? { weergave } : {}),
			vorige: naar(vorige),
			volgende: naar(volgende)
		}
	};
};
