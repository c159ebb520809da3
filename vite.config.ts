import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { stripAnnouncerStyle } from './scripts/strip-announcer-style.ts';

const pure = {
	environment: 'node' as const,
	setupFiles: ['tests/support/isolate.ts'],
	testTimeout: 30_000
};

export default defineConfig({
	plugins: [stripAnnouncerStyle(), sveltekit()],
	test: {
		env: { TZ: 'Europe/Amsterdam' },
		projects: [
			{
				test: {
					...pure,
					name: 'wet',
					// Pure code has no state to leak, so its files may share one worker: three times as fast.
					isolate: false,
					pool: 'threads',
					include: ['src/lib/bbz/**/*.test.ts', 'tests/wet/**/*.test.ts']
				}
			},
			{
				extends: true,
				test: {
					...pure,
					name: 'unit',
					include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/architecture/**/*.test.ts'],
					exclude: ['src/lib/bbz/**']
				}
			},
			{
				test: {
					name: 'server',
					environment: 'node',
					include: ['tests/integration/**/*.test.ts'],
					globalSetup: ['tests/integration/support/start-postgres.ts'],
					testTimeout: 20_000,
					hookTimeout: 30_000
				}
			}
		]
	}
});
