import { momentOp } from '../taal/moment.ts';
import { dagenVan, weekdagVan } from './dagen.ts';
import { binnen, raakt, samen, zonder, type Tijdvak } from './tijdvak.ts';
import type { PlekSoort } from './voorlichting.types.ts';

export interface Plek {
	readonly id: string;
	readonly soort: PlekSoort;
}

/** Hours on a weekday in Dutch time, such as '09:00' to '12:30'. */
export interface UrenRegel {
	/** 1 is Monday. */
	readonly weekdag: number;
	readonly van: string;
	readonly tot: string;
	readonly plek: Plek | undefined;
	/** For one kind of appointment; undefined is for all. */
	readonly soortId: string | undefined;
	/** Kept for who attended a session of this series. */
	readonly reeksId: string | undefined;
	/** First and last day on which it holds. */
	readonly vanaf: string;
	readonly totEnMet: string | undefined;
}

/** A day on which it is otherwise: away all day, or there at these hours in place of the usual ones. */
export interface Uitzondering {
	readonly dag: string;
	readonly uren:
		{ readonly van: string; readonly tot: string; readonly plek: Plek | undefined } | undefined;
}

/** When one member of staff can be asked, and what is taken of that, with the quiet around it. */
export interface Rooster {
	readonly medewerker: string;
	readonly regels: readonly UrenRegel[];
	readonly uitzonderingen: readonly Uitzondering[];
	readonly bezet: readonly Tijdvak[];
}

/** What an appointment needs. */
export interface Gevraagd {
	readonly soortId: string;
	readonly minuten: number;
	readonly rustVoor: number;
	readonly rustNa: number;
	readonly medewerkers: number;
	readonly plekSoort: PlekSoort;
	/** Of which series somebody attended a session; undefined for everybody else. */
	readonly vervolgVan: string | undefined;
	/** Where it is when the hours name no place of this kind: the telephone, somebody's home. */
	readonly plekId: string | undefined;
}

export interface Zoekruimte {
	/** First and last day. */
	readonly van: string;
	readonly tot: string;
	/** Nothing begins before this. */
	readonly vroegst: Date;
	/** Days on which everything is closed. */
	readonly dicht: ReadonlySet<string>;
}

export interface VrijeTijd {
	readonly begin: Date;
	readonly eind: Date;
	readonly plekId: string;
	/** Everybody who can, in order of their id. */
	readonly medewerkers: readonly string[];
}

/** A time as it is chosen. */
export type Keuze = Pick<VrijeTijd, 'begin' | 'plekId'>;

export const isKeuze = (tijd: Keuze, { begin, plekId }: Keuze): boolean =>
	tijd.begin.getTime() === begin.getTime() && tijd.plekId === plekId;

const MINUUT = 60_000;
/** Short appointments begin every quarter of an hour, others every half. */
const stapVan = ({ minuten }: Gevraagd) => (minuten <= 30 ? 15 : 30) * MINUUT;

const vakOp = (dag: string, { van, tot }: { van: string; tot: string }): Tijdvak => ({
	van: momentOp(dag, van).getTime(),
	tot: momentOp(dag, tot).getTime()
});

interface Open {
	readonly vak: Tijdvak;
	readonly plek: Plek | undefined;
	readonly soortId: string | undefined;
	readonly reeksId: string | undefined;
}

/** The hours of somebody on one day: the pattern, or what stands in its place. */
function openOp(dag: string, { regels, uitzonderingen }: Rooster): Open[] {
	const vandaag = regels
		.filter(
			({ weekdag, vanaf, totEnMet }) =>
				weekdag === weekdagVan(dag) && vanaf <= dag && (totEnMet === undefined || dag <= totEnMet)
		)
		.map((regel) => ({ ...regel, vak: vakOp(dag, regel) }));
	const anders = uitzonderingen.filter((een) => een.dag === dag);
	if (anders.length === 0) return vandaag;
	if (anders.some(({ uren }) => uren === undefined)) return [];
	const uren = anders.flatMap((een) => (een.uren ? [een.uren] : []));
	// What is kept for who attended stays so, as far as somebody is there.
	const bewaard = vandaag.filter(({ reeksId }) => reeksId !== undefined);
	const open = uren.flatMap(({ plek, ...van }) =>
		zonder(
			[vakOp(dag, van)],
			bewaard.map(({ vak }) => vak)
		).map((vak) => ({ vak, plek, soortId: undefined, reeksId: undefined }))
	);
	const over = bewaard.flatMap((een) =>
		uren.flatMap((van) => binnen([een.vak], vakOp(dag, van)).map((vak) => ({ ...een, vak })))
	);
	return [...open, ...over];
}

/** Where an appointment would be in these hours; undefined when it cannot be in them. */
function plekIn({ plek }: Open, { plekSoort, plekId }: Gevraagd): string | undefined {
	if (plek?.soort === plekSoort) return plek.id;
	// Who sits at a desk can telephone; who is at the telephone does not sit at a desk.
	const elders = plekSoort !== 'locatie' && (plek === undefined || plek.soort === 'locatie');
	return elders ? plekId : undefined;
}

/** The hours in which this may be, as few stretches as can be for each place. */
function ruimteOp(dag: string, rooster: Rooster, gevraagd: Gevraagd): Map<string, Tijdvak[]> {
	const perPlek = new Map<string, Tijdvak[]>();
	for (const open of openOp(dag, rooster)) {
		const plekId = plekIn(open, gevraagd);
		const bedoeld = open.soortId === undefined || open.soortId === gevraagd.soortId;
		if (plekId === undefined || !bedoeld || open.reeksId !== gevraagd.vervolgVan) continue;
		perPlek.set(plekId, [...(perPlek.get(plekId) ?? []), open.vak]);
	}
	return new Map([...perPlek].map(([plekId, vakken]) => [plekId, samen(vakken)]));
}

/** When somebody can begin within these hours: the quiet before and after falls within them too. */
function beginnenIn(vak: Tijdvak, gevraagd: Gevraagd, bezet: readonly Tijdvak[]): number[] {
	const voor = gevraagd.rustVoor * MINUUT;
	const vanaf = (gevraagd.minuten + gevraagd.rustNa) * MINUUT;
	const uit: number[] = [];
	for (let begin = vak.van + voor; begin + vanaf <= vak.tot; begin += stapVan(gevraagd)) {
		const nodig = { van: begin - voor, tot: begin + vanaf };
		if (!bezet.some((een) => raakt(een, nodig))) uit.push(begin);
	}
	return uit;
}

/**
 * Every time at which an appointment can begin, the earliest first: when enough members of staff are there, at the same
 * place, with nothing else. Times are those of the clock on the wall, also in the nights in which it changes.
 */
export function vrijeTijden(
	gevraagd: Gevraagd,
	roosters: readonly Rooster[],
	{ van, tot, vroegst, dicht }: Zoekruimte
): VrijeTijd[] {
	const wie = new Map<string, { begin: number; plekId: string; medewerkers: string[] }>();
	for (const dag of dagenVan(van, tot).filter((een) => !dicht.has(een)))
		for (const rooster of roosters)
			for (const [plekId, vakken] of ruimteOp(dag, rooster, gevraagd))
				for (const begin of vakken.flatMap((vak) => beginnenIn(vak, gevraagd, rooster.bezet))) {
					const naam = `${begin} ${plekId}`;
					const tijd = wie.get(naam) ?? { begin, plekId, medewerkers: [] };
					tijd.medewerkers.push(rooster.medewerker);
					wie.set(naam, tijd);
				}
	return [...wie.values()]
		.filter(
			({ begin, medewerkers }) =>
				begin >= vroegst.getTime() && medewerkers.length >= gevraagd.medewerkers
		)
		.sort((a, b) => a.begin - b.begin || a.plekId.localeCompare(b.plekId))
		.map(({ begin, plekId, medewerkers }) => ({
			begin: new Date(begin),
			eind: new Date(begin + gevraagd.minuten * MINUUT),
			plekId,
			medewerkers: medewerkers.sort()
		}));
}

/**
 * Who of those who can does it: first who was there before, then who has the fewest that week, then by id, so that the
 * same question has the same answer.
 */
export function kiesTeam(
	kunnen: readonly string[],
	aantal: number,
	{ drukte, liefst }: { drukte: ReadonlyMap<string, number>; liefst: readonly string[] }
): string[] {
	const vreemd = (wie: string) => Number(!liefst.includes(wie));
	const druk = (wie: string) => drukte.get(wie) ?? 0;
	return [...kunnen]
		.sort((a, b) => vreemd(a) - vreemd(b) || druk(a) - druk(b) || (a < b ? -1 : 1))
		.slice(0, aantal)
		.sort();
}

/** The free times nearest to one that has gone, in order of time. */
export function dichtstbij<T extends { readonly begin: Date }>(
	tijden: readonly T[],
	moment: Date,
	aantal: number
): T[] {
	const afstand = ({ begin }: T) => Math.abs(begin.getTime() - moment.getTime());
	return [...tijden]
		.sort((a, b) => afstand(a) - afstand(b))
		.slice(0, aantal)
		.sort((a, b) => a.begin.getTime() - b.begin.getTime());
}
