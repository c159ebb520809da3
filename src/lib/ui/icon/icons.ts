/** Own icons on a 24 by 24 grid, drawn with a stroke of 2. Each icon is a list of paths. */
export const icons = {
	'arrow-right': ['M4 12h15', 'm13 6 6 6-6 6'],
	'arrow-left': ['M20 12H5', 'm11 6-6 6 6 6'],
	'chevron-down': ['m6 9 6 6 6-6'],
	check: ['m5 12.5 4.5 4.5L19 7.5'],
	'check-circle': ['M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z', 'm8 12.3 2.8 2.7L16 9.5'],
	'cross-circle': ['M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z', 'm9 9 6 6', 'm15 9-6 6'],
	'question-circle': [
		'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z',
		'M9.6 9.6a2.4 2.4 0 1 1 3.5 2.1c-.8.4-1.1.9-1.1 1.8',
		'M12 16.6v.1'
	],
	'info-circle': ['M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z', 'M12 11v5.5', 'M12 7.6v.1'],
	'warning-triangle': ['M12 4 2.8 19.5h18.4L12 4Z', 'M12 10v4.5', 'M12 17v.1'],
	'error-octagon': [
		'M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3L8.3 3Z',
		'M12 7.5v5.5',
		'M12 16.3v.1'
	],
	people: [
		'M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Z',
		'M2.5 20c.4-3.6 3-5.5 6.5-5.5s6.1 1.9 6.5 5.5',
		'M16 4.8a3.5 3.5 0 0 1 0 6.4',
		'M18.2 14.9c2 .8 3.1 2.6 3.3 5.1'
	],
	phone: [
		'M5 4h4l1.7 4.6-2.3 1.7a12 12 0 0 0 5.3 5.3l1.7-2.3L20 15v4c0 .6-.4 1-1 1A15 15 0 0 1 4 5c0-.6.4-1 1-1Z'
	],
	mail: ['M3.5 6h17v12h-17V6Z', 'm4 6.8 8 6.2 8-6.2'],
	pin: [
		'M12 21s7-6.1 7-11.5a7 7 0 1 0-14 0C5 14.9 12 21 12 21Z',
		'M12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z'
	],
	clock: ['M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z', 'M12 7.5V12l3 2'],
	lock: ['M5.5 11h13v9h-13v-9Z', 'M8 11V8a4 4 0 0 1 8 0v3', 'M12 14.5v2'],
	speech: ['M4 5h16v11h-8l-5 4v-4H4V5Z', 'M8 9h8', 'M8 12h5'],
	document: ['M6 3h8l4 4v14H6V3Z', 'M14 3v4h4', 'M9 12h6', 'M9 16h6'],
	print: ['M7 9V4h10v5', 'M7 17H4V9h16v8h-3', 'M7 14h10v6H7v-6Z'],
	pencil: ['M4 20l1-4L16.5 4.5l3 3L8 19l-4 1Z', 'm14 7 3 3'],
	external: ['M14 4h6v6', 'M20 4l-9 9', 'M18 14v6H4V6h6'],
	offline: [
		'M3 3l18 18',
		'M8.5 14.8a5.2 5.2 0 0 1 7 0',
		'M5 11.2a10 10 0 0 1 4-2.4',
		'M13 8.3a10 10 0 0 1 6 2.9',
		'M12 18.5v.1'
	],
	refresh: ['M19.5 12a7.5 7.5 0 1 1-2.3-5.4', 'M19.5 3.5V8H15']
} as const satisfies Record<string, readonly string[]>;

export type IconName = keyof typeof icons;
