import type { Herhaling } from '#lib/voorlichting/herhaling.ts';

interface Reeks {
	readonly plekId: string | null;
	readonly hostId: string | null;
	readonly capaciteit: number;
}

type Vorige = Omit<Herhaling, 'nummer' | 'soort'> & {
	readonly soort: string;
	readonly nummer: number;
};

const dutchDay = (dag: string) => dag.split('-').toReversed().join('-');

/** The form as it was filled in the last time, or with what is usual. Days that are over make room for today. */
export function firstIngevuld(reeks: Reeks, vorige: Vorige | undefined, vandaag: string) {
	const later = (dag: string | undefined) => (dag && dag >= vandaag ? dag : '');
	return {
		soort: vorige?.soort ?? 'week',
		elke: String(vorige?.elke ?? 1),
		weekdag: String(vorige?.weekdag ?? ''),
		nummer: String(vorige?.nummer ?? 1),
		vanaf: later(vorige?.vanaf) || vandaag,
		totEnMet: later(vorige?.totEnMet),
		van: vorige?.van ?? '',
		tot: vorige?.tot ?? '',
		delen: String(vorige?.delen ?? 1),
		behalve: (vorige?.behalve ?? []).map(dutchDay).join(', '),
		feestdagenVrij: (vorige?.feestdagenVrij ?? true) ? ['ja'] : [],
		plekId: reeks.plekId ?? '',
		hostId: reeks.hostId ?? '',
		capaciteit: String(reeks.capaciteit),
		dagen: [] as string[]
	};
}
