import type { IconName } from '../icon/icons.ts';

/** How an answer line can end. Words stand beside it; colour only supports them. */
export const outcomes = {
	voldaan: 'check-circle',
	niet_voldaan: 'cross-circle',
	onbekend: 'question-circle',
	oordeel_nodig: 'people'
} as const satisfies Record<string, IconName>;

export type Outcome = keyof typeof outcomes;
