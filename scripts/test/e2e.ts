import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.ts';

const port = await new Promise<number>((resolve) => {
	const probe = createServer().listen(0, '127.0.0.1', () => {
		const { port: free } = probe.address() as AddressInfo;
		probe.close(() => resolve(free));
	});
});
const folder = mkdtempSync(join(tmpdir(), 'ondernemerszaken-e2e-'));
const reporter = process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? 'list,json' : 'list';
const { status } = spawnSync(
	'playwright',
	[
		'test',
		'-c',
		'tests/e2e',
		`--reporter=${reporter}`,
		'--pass-with-no-tests',
		...process.argv.slice(2)
	],
	{
		stdio: 'inherit',
		env: {
			...process.env,
			CHROMIUM: findBrowser(),
			E2E_POORT: String(port),
			E2E_DATAMAP: join(folder, 'data')
		}
	}
);
rmSync(folder, { recursive: true, force: true });
process.exit(status ?? 1);
