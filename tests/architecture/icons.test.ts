import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ICON_NAMES } from '../../src/lib/ui/icon/icons.ts';

test('every icon that a component can name is drawn, and nothing else is', () => {
	const drawn = readFileSync('src/app.html', 'utf8').matchAll(/<symbol id="icoon-([^"]+)"/g);
	expect([...drawn].map(([, id]) => id)).toEqual([...ICON_NAMES]);
});
