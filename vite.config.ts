import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { stripAnnouncerStyle } from './scripts/strip-announcer-style.ts';

const pure = {
	environment: 'node' as const,
	setupFiles: ['tests/support/isolate.ts'],
	testTimeout: 30_000
};

// Pure code has no state to leak, so its files may share one worker: three times as fast.
const shared = { isolate: false, pool: 'threads' as const };

export default defineConfig({
	plugins: [stripAnnouncerStyle(), sveltekit()],
	test: {
		env: { TZ: 'Europe/Amsterdam' },
		projects: [
			{
				test: {
					...pure,
					name: 'wet',
					...shared,
					include: ['src/lib/bbz/**/*.test.ts', 'tests/wet/**/*.test.ts']
				}
			},
			{
				extends: true,
				test: {
					...pure,
					...shared,
					name: 'unit',
					include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/architecture/**/*.test.ts'],
					exclude: ['src/lib/bbz/**', 'src/lib/server/**']
				}
			},
			{
				extends: true,
				// These read settings once, or replace the clock: each file gets modules of its own.
				test: { ...pure, name: 'unit-server', include: ['src/lib/server/**/*.test.ts'] }
			},
			{
				test: {
					name: 'server',
					environment: 'node',
					env: { GEHEIM: 'geheim-van-de-tests-0123456789-abcdef' },
					include: ['tests/integration/**/*.test.ts'],
					globalSetup: ['tests/integration/support/start-postgres.ts'],
					testTimeout: 20_000,
					hookTimeout: 30_000
				}
			}
		]
	}
});
