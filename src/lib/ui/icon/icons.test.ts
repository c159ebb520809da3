import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ICON_NAMES } from './icons.ts';

test('every icon that a component can name is drawn, and nothing else is', () => {
	const drawn = readFileSync('static/iconen.svg', 'utf8').matchAll(/<symbol id="([^"]+)"/g);
	expect([...drawn].map(([, id]) => id)).toEqual([...ICON_NAMES]);
});
