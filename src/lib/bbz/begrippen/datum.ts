/** Datum als tekst `JJJJ-MM-DD`. Vergelijken mag met `<` en `>`: de volgorde van de tekst is die van de tijd. */
export type Datum = string;

const DAGEN = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isSchrikkeljaar(jaar: number): boolean {
	return (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0;
}

function dagenInMaand(jaar: number, maand: number): number {
	return maand === 2 && isSchrikkeljaar(jaar) ? 29 : (DAGEN[maand - 1] ?? 0);
}

/** Leest cijfers uit een tekst; wat geen cijfer is geeft `NaN`. */
function cijfers(tekst: string, van: number, tot: number): number {
	let getal = 0;
	for (let i = van; i < tot; i++) {
		const cijfer = tekst.charCodeAt(i) - 48;
		if (!(cijfer >= 0 && cijfer <= 9)) return NaN;
		getal = getal * 10 + cijfer;
	}
	return getal;
}

const jaarVan = (d: Datum) => cijfers(d, 0, 4);
const maandVan = (d: Datum) => cijfers(d, 5, 7);
const dagVan = (d: Datum) => cijfers(d, 8, 10);

/** Zegt of een tekst een bestaande kalenderdag is; 30 februari is dat niet. */
export function isDatum(tekst: string): boolean {
	if (tekst.length !== 10 || tekst[4] !== '-' || tekst[7] !== '-') return false;
	const maand = maandVan(tekst);
	const dag = dagVan(tekst);
	const jaar = jaarVan(tekst);
	return jaar >= 0 && maand >= 1 && maand <= 12 && dag >= 1 && dag <= dagenInMaand(jaar, maand);
}

const twee = (n: number) => (n < 10 ? `0${n}` : `${n}`);

/** Geeft het kalenderjaar van een datum. */
export function kalenderjaar(datum: Datum): number {
	return jaarVan(datum);
}

/** Telt maanden op; bestaat de dag niet in die maand, dan geldt de laatste dag ervan. */
export function plusMaanden(datum: Datum, maanden: number): Datum {
	const totaal = jaarVan(datum) * 12 + (maandVan(datum) - 1) + maanden;
	const jaar = Math.floor(totaal / 12);
	const maand = (totaal % 12) + 1;
	const dag = Math.min(dagVan(datum), dagenInMaand(jaar, maand));
	return `${String(jaar).padStart(4, '0')}-${twee(maand)}-${twee(dag)}`;
}

/** Geeft het aantal volle maanden van `van` tot `tot`; negatief als `tot` eerder is. */
export function volleMaanden(van: Datum, tot: Datum): number {
	if (tot < van) return -volleMaanden(tot, van);
	const jaar = jaarVan(tot);
	const maand = maandVan(tot);
	const maanden = (jaar - jaarVan(van)) * 12 + maand - maandVan(van);
	const dag = Math.min(dagVan(van), dagenInMaand(jaar, maand));
	return dag > dagVan(tot) ? maanden - 1 : maanden;
}

/** Geeft de leeftijd in volle maanden; bestaat de dag in een maand niet, dan telt de eerste van de volgende. */
export function leeftijdInMaanden(geboren: Datum, peildatum: Datum): number {
	const jaren = jaarVan(peildatum) - jaarVan(geboren);
	const maanden = jaren * 12 + maandVan(peildatum) - maandVan(geboren);
	return dagVan(peildatum) < dagVan(geboren) ? maanden - 1 : maanden;
}

/** Geeft de leeftijd in volle jaren; wie op 29 februari is geboren verjaart in gewone jaren op 1 maart. */
export function leeftijdOp(geboren: Datum, peildatum: Datum): number {
	return Math.floor(leeftijdInMaanden(geboren, peildatum) / 12);
}

/** Geeft het dagnummer sinds 1 maart van jaar 0 (proleptisch Gregoriaans), om dagen te tellen zonder klok. */
function dagnummer(datum: Datum): number {
	const maand = maandVan(datum);
	const jaar = jaarVan(datum) - (maand <= 2 ? 1 : 0);
	const maandIndex = (maand + 9) % 12;
	return (
		365 * jaar +
		Math.floor(jaar / 4) -
		Math.floor(jaar / 100) +
		Math.floor(jaar / 400) +
		Math.floor((153 * maandIndex + 2) / 5) +
		dagVan(datum) -
		1
	);
}

/** Telt dagen op bij een datum. */
export function plusDagen(datum: Datum, dagen: number): Datum {
	let jaar = jaarVan(datum);
	let maand = maandVan(datum);
	let dag = dagVan(datum) + dagen;
	while (dag > dagenInMaand(jaar, maand)) {
		dag -= dagenInMaand(jaar, maand);
		maand += 1;
		if (maand > 12) {
			maand = 1;
			jaar += 1;
		}
	}
	while (dag < 1) {
		maand -= 1;
		if (maand < 1) {
			maand = 12;
			jaar -= 1;
		}
		dag += dagenInMaand(jaar, maand);
	}
	return `${String(jaar).padStart(4, '0')}-${twee(maand)}-${twee(dag)}`;
}

/** Geeft het aantal dagen van `van` tot `tot`. */
export function dagenTussen(van: Datum, tot: Datum): number {
	return dagnummer(tot) - dagnummer(van);
}
