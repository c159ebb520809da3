/** A day on which government offices are closed. */
export interface Feestdag {
	/** '2026-12-25'. */
	readonly dag: string;
	readonly naam: string;
}

const DAG_MS = 86_400_000;
const iso = (tijd: number): string => new Date(tijd).toISOString().slice(0, 10);

/** Easter Sunday in the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
export function paaszondag(jaar: number): string {
	const a = jaar % 19;
	const eeuw = Math.floor(jaar / 100);
	const rest = jaar % 100;
	const f = Math.floor((eeuw + 8) / 25);
	const g = Math.floor((eeuw - f + 1) / 3);
	const h = (19 * a + eeuw - Math.floor(eeuw / 4) - g + 15) % 30;
	const l = (32 + 2 * (eeuw % 4) + 2 * Math.floor(rest / 4) - h - (rest % 4)) % 7;
	const m = Math.floor((a + 11 * h + 22 * l) / 451);
	const telling = h + l - 7 * m + 114;
	return iso(Date.UTC(jaar, Math.floor(telling / 31) - 1, (telling % 31) + 1));
}

/** Since 2014 on 27 April, or the day before when that is a Sunday. */
function koningsdag(jaar: number): string {
	const zondag = new Date(Date.UTC(jaar, 3, 27)).getUTCDay() === 0;
	return `${jaar}-04-${zondag ? 26 : 27}`;
}

/**
 * The public holidays of a year from 2014 on, in the order of the calendar: Algemene termijnenwet, article 3,
 * paragraphs 1 and 2 (https://wetten.overheid.nl/BWBR0002448). 5 May is one every year: that people have a day off once
 * in five years is a matter of labour agreements. Days that a royal decree sets equal (paragraph 3) follow no rule and
 * are not in here; where sessions are planned, they are exceptions.
 */
export function feestdagenIn(jaar: number): readonly Feestdag[] {
	const pasen = Date.parse(paaszondag(jaar));
	const naPasen = (dagen: number) => iso(pasen + dagen * DAG_MS);
	const dagen: Feestdag[] = [
		{ dag: `${jaar}-01-01`, naam: 'Nieuwjaarsdag' },
		{ dag: naPasen(-2), naam: 'Goede Vrijdag' },
		{ dag: naPasen(1), naam: 'tweede paasdag' },
		{ dag: koningsdag(jaar), naam: 'Koningsdag' },
		{ dag: `${jaar}-05-05`, naam: 'Bevrijdingsdag' },
		{ dag: naPasen(39), naam: 'Hemelvaartsdag' },
		{ dag: naPasen(50), naam: 'tweede pinksterdag' },
		{ dag: `${jaar}-12-25`, naam: 'eerste kerstdag' },
		{ dag: `${jaar}-12-26`, naam: 'tweede kerstdag' }
	];
	return dagen.sort((a, b) => a.dag.localeCompare(b.dag));
}

/** The name of the public holiday on a day such as '2026-12-25'; undefined on any other day. */
export function feestdagOp(dag: string): string | undefined {
	return feestdagenIn(Number(dag.slice(0, 4))).find((een) => een.dag === dag)?.naam;
}
