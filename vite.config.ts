import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { stripAnnouncerStyle } from './scripts/strip-announcer-style.ts';

const pure = {
	environment: 'node' as const,
	setupFiles: ['tests/support/isolate.ts'],
	testTimeout: 30_000
};

// Reading the modules anew for each file takes longer than the tests; a file that replaces settings or modules puts them back.
const shared = { isolate: false, maxWorkers: 2, pool: 'threads' as const };

export default defineConfig(({ command }) => ({
	plugins: [stripAnnouncerStyle(), sveltekit()],
	// Read as hundreds of files it takes longer than all the rest of a start.
	ssr: { noExternal: command === 'build' ? ['drizzle-orm'] : [] },
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
					exclude: ['src/lib/bbz/**']
				}
			},
			{
				test: {
					name: 'server',
					...shared,
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
}));
