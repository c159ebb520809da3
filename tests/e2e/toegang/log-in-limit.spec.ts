import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { startPortal } from '../../support/portal.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

test('too many attempts get a page that says so, with how long to wait', async () => {
	test.setTimeout(90_000);
	const folder = mkdtempSync(join(tmpdir(), 'ondernemerszaken-limiet-'));
	const portal = await startPortal({
		cwd: root,
		command: ['node', 'scripts/start.mjs'],
		env: { PORT: '0', LOG_LEVEL: 'warn', INLOG_LIMIET: '2', DATAMAP: join(folder, 'data') },
		patience: 60_000
	});
	const ask = () =>
		fetch(`${portal.address}/inloggen/digid`, {
			redirect: 'manual',
			headers: { accept: 'text/html' }
		});
	const answers = [await ask(), await ask(), await ask()];
	const page = await answers[2]?.text();
	await portal.end('SIGTERM');
	rmSync(folder, { recursive: true, force: true });
	expect(answers.map(({ status }) => status)).toEqual([303, 303, 429]);
	expect(Number(answers[2]?.headers.get('retry-after'))).toBeGreaterThan(0);
	expect(page).toContain('Even rustig aan');
});
