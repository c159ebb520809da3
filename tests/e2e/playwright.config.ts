import { fileURLToPath } from 'node:url';
import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from '../../scripts/test/browser.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const port = Number(process.env['E2E_POORT'] ?? 4173);
const address = `http://127.0.0.1:${port}`;
const chromium = (process.env['CHROMIUM'] ??= findBrowser());

const args = [
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
	'--disable-gpu',
	'--disable-quic',
	'--disable-dev-shm-usage',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

export default defineConfig({
	testDir: '.',
	outputDir: '../../test-results/e2e',
	fullyParallel: true,
	workers: 2,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	forbidOnly: process.env['CI'] !== undefined,
	use: {
		...devices['Pixel 7'],
		// Seven times fewer pixels to paint, without a graphics card, for the same layout.
		deviceScaleFactor: 1,
		baseURL: address,
		locale: 'nl-NL',
		timezoneId: 'Europe/Amsterdam',
		launchOptions: { executablePath: chromium, args },
		// Motion is waited for at each press.
		reducedMotion: 'reduce',
		// Each visitor would store the whole public portal; tests about that switch it on.
		serviceWorkers: 'block',
		// A trace costs as much as the test; to see why one fails: `--trace on`.
		trace: 'off',
		screenshot: 'only-on-failure'
	},
	webServer: {
		command: 'node scripts/start.mjs',
		cwd: root,
		url: `${address}/gezondheid/ready`,
		timeout: 120_000,
		gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
		env: {
			PORT: String(port),
			DATAMAP: process.env['E2E_DATAMAP'] ?? '.data/e2e',
			LOG_LEVEL: 'warn',
			API_LIMIET: '0',
			// Every test comes from the same address.
			INLOG_LIMIET: '0',
			INLOG_FOUTEN: '0'
		}
	}
});
