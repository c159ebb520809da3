import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { readConfig } from '../../src/lib/server/config.ts';
import { isBsn } from '../../src/lib/invoer/bsn.ts';
import { DEMO_ONDERNEMERS } from '../../src/lib/server/db/seed/demo-people.ts';
import { startDemoProvider } from './server.ts';

const folder = mkdtempSync(join(tmpdir(), 'voorbeeld-'));
afterAll(() => rmSync(folder, { recursive: true }));

const production = {
	MODUS: 'productie',
	ORIGIN: 'https://ondernemers.voorbeeld.nl',
	DATABASE_URL: 'postgres://portaal@db/portaal',
	GEHEIM: 'q7Jm2xW9Lr4Tz8Vb1Nc6Kd3Hf5Gs0PyA',
	HOOFDSLEUTELS: `1:${Buffer.alloc(32, 7).toString('base64')}`,
	SMTP_URL: 'smtps://mail.voorbeeld.nl'
};

test.each([
	['in production', production],
	['in production, also when the setting was forced past its check', { ...production, force: '1' }],
	['with example people switched off', { DEMO_INLOGGEN: 'uit' }]
])('%s it does not start', async (_, environment) => {
	const config = readConfig(environment);
	const given = 'force' in environment ? { ...config, DEMO_INLOGGEN: true } : config;
	await expect(startDemoProvider(given, folder)).rejects.toThrow('staat uit');
});

test('what it sets is right for the portal, and leaves alone what was set', async () => {
	const own = {
		DIGID_ISSUER: 'https://inloggen.voorbeeld.nl',
		DIGID_CLIENT_ID: 'portaal',
		DIGID_CLIENT_GEHEIM: 'geheim'
	};
	const demo = await startDemoProvider(readConfig(own), folder);
	try {
		const config = readConfig({ ...own, ...demo.settings });
		expect(config.DIGID_ISSUER).toBe(own.DIGID_ISSUER);
		expect(config.EHERKENNING_ISSUER).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/eherkenning$/);
	} finally {
		await demo.stop();
	}
});

test('after a restart it has the same address, so that the portal knows its people again', async () => {
	const issuers: (string | undefined)[] = [];
	for (let start = 0; start < 2; start += 1) {
		const demo = await startDemoProvider(readConfig({}), folder);
		issuers.push(demo.settings['GEMEENTE_ISSUER']);
		await demo.stop();
	}
	expect(issuers[0]).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/gemeente$/);
	expect(issuers[1]).toBe(issuers[0]);
});

test('where its port is taken it listens elsewhere and says what that means', async () => {
	const warning = vi.spyOn(console, 'warn').mockReturnValue();
	const first = await startDemoProvider(readConfig({}), folder);
	const second = await startDemoProvider(readConfig({}), folder);
	expect(second.settings['GEMEENTE_ISSUER']).not.toBe(first.settings['GEMEENTE_ISSUER']);
	expect(warning).toHaveBeenCalledWith(expect.stringContaining('nog niet bekend'));
	await Promise.all([first.stop(), second.stop()]);
});

test('the example people have numbers that pass the eleven test', () => {
	const bsns = DEMO_ONDERNEMERS.flatMap(({ claims }) => ('bsn' in claims ? [claims.bsn] : []));
	expect(bsns.length).toBeGreaterThan(0);
	expect(bsns.filter((bsn) => !isBsn(bsn))).toEqual([]);
});
