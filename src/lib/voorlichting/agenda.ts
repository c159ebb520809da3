import { z } from 'zod';
import { REEKS_SOORTEN, TALEN } from './voorlichting.types.ts';

const DAG = /^\d{4}-\d{2}-\d{2}$/;
const MAAND = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Whether this is a day of the calendar: '2026-02-30' is none. */
export const echteDag = (tekst: string): boolean =>
	DAG.test(tekst) && (new Date(tekst).toJSON()?.startsWith(tekst) ?? false);

const dag = z.string().refine(echteDag);
const maybe = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

/** What the address of the agenda can ask for. What cannot be is left out: an old link still shows the agenda. */
export const agendaVraag = z.object({
	soort: maybe(z.enum(REEKS_SOORTEN)),
	plek: maybe(z.uuid()),
	taal: maybe(z.enum(TALEN)),
	online: maybe(z.literal('ja')),
	vanaf: maybe(dag),
	maand: maybe(z.string().regex(MAAND)),
	weergave: maybe(z.literal('maand'))
});

export type AgendaVraag = z.infer<typeof agendaVraag>;

/** The address of the agenda that asks for this. */
export function agendaAdres(vraag: AgendaVraag): string {
	const gevraagd = Object.entries(vraag).filter(([, waarde]) => waarde !== undefined);
	const zoek = new URLSearchParams(gevraagd as [string, string][]).toString();
	return zoek ? `/agenda?${zoek}` : '/agenda';
}

/** Which sessions are wanted. */
export interface AgendaFilter {
	readonly soort?: (typeof REEKS_SOORTEN)[number] | undefined;
	readonly plek?: string | undefined;
	readonly taal?: (typeof TALEN)[number] | undefined;
	readonly online?: boolean | undefined;
	readonly vanaf?: Date | undefined;
	readonly tot?: Date | undefined;
}

interface Stoelen {
	readonly capaciteit: number;
	readonly bezet: number;
	readonly wachtend: number;
}

/** How much room there is, for a person: enough, a few, or a list to wait on. */
export type Ruimte = { readonly soort: 'ruim' | 'krap' | 'vol'; readonly vrij: number };

const KRAP = 3;

/** The room at a session. Seats that others wait for are not free to who comes new. */
export function ruimteVan({ capaciteit, bezet, wachtend }: Stoelen): Ruimte {
	const vrij = wachtend > 0 ? 0 : capaciteit - bezet;
	return { soort: vrij === 0 ? 'vol' : vrij <= KRAP ? 'krap' : 'ruim', vrij };
}
