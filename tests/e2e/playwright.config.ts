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
	forbidOnly: process.env['CI'] !== undefined,
	use: {
		...devices['Pixel 7'],
		baseURL: address,
		locale: 'nl-NL',
		timezoneId: 'Europe/Amsterdam',
		launchOptions: { executablePath: chromium, args },
		trace: 'retain-on-failure'
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
			INLOG_LIMIET: '0'
		}
	}
});
