import { isoDag, tijd } from '#lib/taal/moment.ts';
import { tijdvakOp } from '#lib/voorlichting/herhaling.ts';

const UUR = 3_600_000;

interface Keer {
	readonly delen: readonly {
		readonly begin: Date;
		readonly eind: Date;
		readonly plek: { readonly id: string };
	}[];
	readonly hostId: string | null;
	readonly capaciteit: number;
	readonly sluitOp: Date;
	readonly versie: number;
}

/** The form as a session is now. */
export const ingevuldVan = ({ delen, hostId, capaciteit, sluitOp, versie }: Keer) => ({
	dag: delen.map(({ begin }) => isoDag(begin)),
	van: delen.map(({ begin }) => tijd(begin)),
	tot: delen.map(({ eind }) => tijd(eind)),
	plekId: delen.map(({ plek }) => plek.id),
	hostId: hostId ?? '',
	capaciteit: String(capaciteit),
	sluitUren: String(Math.round(((delen[0]?.begin.getTime() ?? 0) - sluitOp.getTime()) / UUR)),
	versie: String(versie)
});

/** What stands in the fields of the form. */
export type Ingevuld = ReturnType<typeof ingevuldVan>;

/** The parts that lists of days, hours and places tell of. */
export const delenVan = ({
	dag,
	van,
	tot,
	plekId
}: Readonly<Record<'dag' | 'van' | 'tot' | 'plekId', readonly string[]>>) =>
	dag.flatMap((een, i) => {
		const [begin, eind, plek] = [van[i], tot[i], plekId[i]];
		return begin && eind && plek ? [{ ...tijdvakOp(een, begin, eind), plekId: plek }] : [];
	});

/** The form as it was sent and read, to send once more. */
export const alsTekst = ({
	dag,
	van,
	tot,
	plekId,
	hostId,
	...getallen
}: Readonly<Record<'dag' | 'van' | 'tot' | 'plekId', string[]>> & {
	readonly hostId: string | null;
	readonly capaciteit: number;
	readonly sluitUren: number;
	readonly versie: number;
}): Ingevuld => ({
	dag,
	van,
	tot,
	plekId,
	hostId: hostId ?? '',
	capaciteit: String(getallen.capaciteit),
	sluitUren: String(getallen.sluitUren),
	versie: String(getallen.versie)
});
