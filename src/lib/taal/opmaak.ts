// Own code instead of Intl: the same characters in every browser and on the server.

const MAANDEN = [
	'januari',
	'februari',
	'maart',
	'april',
	'mei',
	'juni',
	'juli',
	'augustus',
	'september',
	'oktober',
	'november',
	'december'
] as const;

/** A number with at most two decimals: 1225 gives '1.225', 0.5 gives '0,5'. */
export function getal(waarde: number, decimalen?: number): string {
	const vast = Math.abs(waarde).toFixed(decimalen ?? 2);
	const [heel = '', deel = ''] = (decimalen === undefined ? String(Number(vast)) : vast).split('.');
	const groepen = heel.replace(/\B(?=(\d{3})+$)/g, '.');
	return `${waarde < 0 && Number(vast) !== 0 ? '-' : ''}${groepen}${deel && `,${deel}`}`;
}

/** An amount with a no-break space: '€ 48.060' or '€ 2.027,79'. */
export function euro(bedrag: number): string {
	return `€\u00a0${getal(bedrag, Number.isInteger(bedrag) ? 0 : 2)}`;
}

/** A calendar day: '2026-05-03' gives '3 mei 2026'. */
export function datum(dag: string): string {
	return `${Number(dag.slice(8))} ${maand(dag)}`;
}

/** A month: '2026-05' gives 'mei 2026'. */
export function maand(dag: string): string {
	return `${MAANDEN[Number(dag.slice(5, 7)) - 1] ?? ''} ${dag.slice(0, 4)}`;
}

/** '1.225 uur'. */
export function uren(aantal: number): string {
	return `${getal(aantal)} uur`;
}

/** '1 maand', '12 maanden'. */
export function maanden(aantal: number): string {
	return `${getal(aantal)} ${aantal === 1 ? 'maand' : 'maanden'}`;
}

/** 'a, b en c'. */
export function lijst(delen: readonly string[], voegwoord = 'en'): string {
	const laatste = delen.at(-1) ?? '';
	return delen.length < 2 ? laatste : `${delen.slice(0, -1).join(', ')} ${voegwoord} ${laatste}`;
}

/** Lower first letter, so that a label can stand in a sentence; 'BV' stays 'BV'. */
export function inZin(label: string): string {
	return /^.[A-Z]/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** A sentence out of a clause or a label: the first letter large. */
export function asZin(tekst: string): string {
	return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
