import type { IconName } from '../icon/icons.ts';

/** How an answer line can end. The words are for people; colour only supports them. */
export const outcomes = {
	voldaan: { label: 'Dit is in orde', icon: 'check-circle' },
	niet_voldaan: { label: 'Dit past niet', icon: 'cross-circle' },
	onbekend: { label: 'Dit weten we nog niet', icon: 'question-circle' },
	oordeel_nodig: { label: 'Een adviseur kijkt mee', icon: 'people' }
} as const satisfies Record<string, { label: string; icon: IconName }>;

export type Outcome = keyof typeof outcomes;
