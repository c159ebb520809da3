/**
 * Own icons on a 24 by 24 grid, drawn with a stroke of 2. Their paths stand once in `src/app.html`, so
 * that neither a program nor each use of an icon carries them.
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
