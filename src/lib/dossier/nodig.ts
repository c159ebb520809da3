import { FEITEN } from '#lib/bbz/index.ts';
import type { FeitId, Onderwerp } from '#lib/bbz/index.ts';
import type { Taak } from './dossier.types.ts';

interface Behoefte {
	/** Subjects of which everything is needed. */
	readonly onderwerpen: readonly Onderwerp[];
	/** Of other subjects only this. */
	readonly feiten: readonly FeitId[];
}

/**
 * What an outside bureau needs for its task. Nothing about the person, the household, a partner, health or a
 * benefit: whether a business can live, or how to help it, does not depend on that.
 */
const BEHOEFTE: Readonly<Record<Exclude<Taak, 'consulent'>, Behoefte>> = {
	adviseur: {
		onderwerpen: ['vraag', 'bedrijf'],
		feiten: [
			'urenPerJaar',
			'urenLoondienstPerJaar',
			'winstPerJaar',
			'schulden',
			'geldBeschikbaar',
			'inkomstenPerMaand',
			'uitgavenPerMaand',
			'gevraagdKapitaal',
			'bankfinanciering',
			'kapitaalVoorSchulden',
			'herfinanciertBanklening',
			'bankStemtInMetFinaleKwijting',
			'noodzakelijkVoorVoortzetting',
			'gevraagdVoorbereidingskrediet',
			'schuldsituatie',
			'surseance',
			'faillissement'
		]
	},
	begeleider: {
		onderwerpen: ['vraag', 'bedrijf'],
		feiten: [
			'urenPerJaar',
			'winstPerJaar',
			'gevraagdKapitaal',
			'gevraagdVoorbereidingskrediet',
			'werktMeeAanBegeleiding'
		]
	}
};

/** Whether somebody with these tasks for a dossier needs to see this fact. */
export function isNodig(feit: FeitId, taken: readonly Taak[]): boolean {
	const { onderwerp } = FEITEN[feit];
	return taken.some((taak) => {
		if (taak === 'consulent') return true;
		const { onderwerpen, feiten } = BEHOEFTE[taak];
		return onderwerpen.includes(onderwerp) || feiten.includes(feit);
	});
}
