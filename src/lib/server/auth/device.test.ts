import { expect, test } from 'vitest';
import { deviceOf } from './device.ts';

test.each([
	[
		'Mozilla/5.0 (Linux; Android 15; Pixel 8) AppleWebKit/537.36 Chrome/131.0.0.0 Mobile Safari/537.36',
		'Chrome op Android'
	],
	[
		'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Version/18.1 Mobile/15E148 Safari/604.1',
		'Safari op iPhone'
	],
	[
		'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0',
		'Edge op Windows'
	],
	['Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0', 'Firefox op Linux'],
	[null, 'Onbekende browser'],
	['<script>alert(1)</script>', 'Onbekende browser']
])('%j is "%s"', (header, device) => {
	expect(deviceOf(header)).toBe(device);
});
