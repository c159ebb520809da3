import { toets } from '#lib/bbz/index.ts';
import type { FeitId, Toets } from '#lib/bbz/index.ts';
import type { GezegdFeit } from '#lib/dossier/dossier.types.ts';
import { judgeDossier } from '#lib/dossier/judge.ts';
import { bySubject, sayWaarde } from '#lib/dossier/lines.ts';
import { compareFeiten, compareToetsen } from '#lib/dossier/vergelijk.ts';
import type { ScanPreview } from '#lib/server/dossier/preview-scan.ts';
import { dag } from '#lib/taal/moment.ts';
import { nl } from '#lib/taal/nl/nl.ts';
import { conclude, sayKop, type Conclusie } from '#lib/ui-bbz/dossier/conclusie.ts';

/** Where and by which rules the answers are held against the law today. */
export interface Vandaag {
	readonly peildatum: string;
	readonly beleid: string;
	readonly nu: Date;
}

interface Lijn {
	readonly id: FeitId;
	readonly naam: string;
	readonly antwoord: string;
	readonly soort: 'nieuw' | 'gelijk' | 'anders';
	readonly inDossier: { readonly antwoord: string; readonly op: string } | undefined;
}

/** What changed since the scan: nothing that shows, the headline, or some of the lines. */
interface Verandering {
	/** The headline as it stood in the scan, when it was another. */
	readonly toen: string | undefined;
	readonly nieuweRegels: boolean;
	readonly regels: readonly string[];
}

/** Evaluates the same answers on the day of the scan, to see which lines end otherwise today. */
function changesSince(
	{ gezien, feiten }: ScanPreview,
	nu: Toets,
	conclusie: Conclusie,
	beleid: string
): Verandering | undefined {
	if (!gezien) return undefined;
	const anders = gezien.kop !== conclusie.kop || gezien.categorie !== conclusie.categorie;
	const kanTerug = gezien.peildatum <= nu.peildatum && gezien.peildatum !== nu.peildatum;
	const omslagen = kanTerug ? compareToetsen(toets(feiten, gezien.peildatum, beleid), nu) : [];
	return {
		toen: anders ? sayKop(gezien.kop, gezien.categorie) : undefined,
		nieuweRegels: gezien.kern !== nu.kern,
		regels: omslagen.map(
			({ regel, was, nu: uitkomst }) =>
				`${nl.regels[regel].titel}: eerst ‘${nl.uitkomsten[was].titel}’, nu ‘${nl.uitkomsten[uitkomst].titel}’.`
		)
	};
}

/** The answers that wait, in words, with what today's rules make of them alone and within the dossier. */
export function viewScan(preview: ScanPreview, { peildatum, beleid, nu }: Vandaag) {
	const { feiten, inDossier } = preview;
	const lijnen = compareFeiten(feiten, inDossier).map(
		({ feit, waarde, soort, inDossier: was }): Lijn => ({
			id: feit,
			naam: nl.kort[feit],
			antwoord: sayWaarde(feit, waarde),
			soort,
			inDossier: was && { antwoord: sayWaarde(feit, was.waarde), op: dag(was.gezegdOp) }
		})
	);
	const scan = toets(feiten, peildatum, beleid);
	const conclusie = conclude(scan, feiten);
	const said = Object.entries(feiten).map(([feit, waarde]): GezegdFeit => {
		const hoe = { herkomst: 'verklaard', bron: 'scan', gezegdOp: nu } as const;
		return { feit: feit as FeitId, waarde, ...hoe };
	});
	const rest = inDossier.filter(({ feit }) => feiten[feit] === undefined);
	const samen = judgeDossier([...rest, ...said], peildatum, beleid);
	const titelSamen = conclude(samen.toets, samen.feiten).titel;
	return {
		groepen: bySubject(lijnen.filter(({ soort }) => soort !== 'gelijk')),
		gelijk: lijnen.filter(({ soort }) => soort === 'gelijk'),
		anders: lijnen.some(({ soort }) => soort === 'anders'),
		titel: conclusie.titel,
		samen: rest.length > 0 && titelSamen !== conclusie.titel ? titelSamen : undefined,
		verandering: changesSince(preview, scan, conclusie, beleid)
	};
}
