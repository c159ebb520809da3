import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { startPortal, type Portal } from '../support/portal.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const GEPLANT = ['1980-05-03', '1234.56', '1.234,56', 'Geheimpje'];

test.describe.configure({ timeout: 150_000 });

let portal: Portal | undefined;
// Also when the test was given up half way.
test.afterEach(() => portal?.end('SIGTERM'));

test('the log says which route was asked, and nothing of what a person said', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'ondernemerszaken-logboek-'));
	portal = await startPortal({
		cwd: root,
		command: ['node', 'scripts/start.mjs'],
		env: { PORT: '0', LOG_LEVEL: 'trace', DATAMAP: join(folder, 'data') },
		patience: 120_000
	});
	const stand = JSON.stringify({
		deur: 'doorgaan',
		feiten: { doel: 'doorgaan', geboortedatum: '1980-05-03', overigInkomen: 1234.56 },
		pad: [],
		overgeslagen: []
	});
	const form = { stand, waar: 'inkomen', actie: 'verder', overigInkomen: '1.234,56' };
	const headers = { accept: 'text/html', origin: portal.address };
	await fetch(`${portal.address}/scan?deur=doorgaan&naam=Geheimpje`, {
		method: 'POST',
		headers,
		body: new URLSearchParams(form)
	});
	await fetch(`${portal.address}/api/v1/toets`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({
			peildatum: '2026-11-22',
			feiten: { geboortedatum: '1980-05-03', overigInkomen: 1234.56, onzin: 'Geheimpje' }
		})
	});
	await fetch(`${portal.address}/Geheimpje`);
	await portal.end('SIGTERM');
	rmSync(folder, { recursive: true, force: true });
	const log = portal.output();
	expect(log).toContain('/(publiek)/scan');
	expect(log).toContain('/api/v1/toets');
	for (const woord of GEPLANT) expect(log).not.toContain(woord);
});
