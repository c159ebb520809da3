import type { Beurt } from './submit.ts';
import { findStap } from './steps.ts';
import type { ScanTeksten } from '#lib/taal/scan.types.ts';

/** Title of the page: where you are first, the site last. */
export function titleOf(beurt: Beurt, t: ScanTeksten): string {
	const stap = findStap(beurt.plaats);
	const nummer = beurt.stand && stap ? beurt.stand.pad.indexOf(stap.id) : -1;
	const vraag = (nummer === -1 ? (beurt.stand?.pad.length ?? 0) : nummer) + 1;
	const plaats =
		beurt.plaats === 'resultaat'
			? t.titelResultaat
			: stap
				? `${t.titelVraag} ${vraag}`
				: t.deurVraag;
	return `${beurt.fouten.length ? `${t.titelFout}: ` : ''}${plaats} - ${t.titel}`;
}
