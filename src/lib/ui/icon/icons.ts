/**
 * Own icons on a 24 by 24 grid, drawn with a stroke of 2. Their paths stand in `static/iconen.svg`, one
 * file for every page: what a browser keeps need not be in each page again.
 */
export const ICON_NAMES = [
	'arrow-right',
	'arrow-left',
	'chevron-down',
	'check',
	'check-circle',
	'cross-circle',
	'question-circle',
	'info-circle',
	'warning-triangle',
	'error-octagon',
	'people',
	'phone',
	'mail',
	'pin',
	'clock',
	'lock',
	'speech',
	'document',
	'print',
	'pencil',
	'external',
	'offline',
	'refresh'
] as const;

export type IconName = (typeof ICON_NAMES)[number];
