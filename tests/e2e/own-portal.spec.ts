import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { startPortal, type Portal } from '../support/portal.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const GEPLANT = ['1980-05-03', '1234.56', '1.234,56', 'Geheimpje'];

// In order, in one worker: the second ends the portal.
test.describe.configure({ mode: 'default', timeout: 150_000 });

let folder = '';
let portal: Portal;

test.beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'ondernemerszaken-logboek-'));
	portal = await startPortal({
		cwd: root,
		command: ['node', 'scripts/start.mjs'],
		env: { PORT: '0', LOG_LEVEL: 'trace', INLOG_LIMIET: '2', DATAMAP: join(folder, 'data') },
		patience: 120_000
	});
});

// Also when a test was given up half way.
test.afterAll(async () => {
	await portal.end('SIGTERM');
	rmSync(folder, { recursive: true, force: true });
});

test('too many attempts to log in get a page that says so, with how long to wait', async () => {
	const ask = () =>
		fetch(`${portal.address}/inloggen/digid`, {
			redirect: 'manual',
			headers: { accept: 'text/html' }
		});
	const answers = [await ask(), await ask(), await ask()];
	expect(answers.map(({ status }) => status)).toEqual([303, 303, 429]);
	expect(Number(answers[2]?.headers.get('retry-after'))).toBeGreaterThan(0);
	expect(await answers[2]?.text()).toContain('Even rustig aan');
});

test('a seat is not moved to and fro without end, with a message each time', async () => {
	const headers = { origin: portal.address, accept: 'text/html' };
	const send = (path: string, fields: Record<string, string>, more = {}) =>
		fetch(portal.address + path, {
			method: 'POST',
			redirect: 'manual',
			headers: { ...headers, ...more },
			body: new URLSearchParams(fields)
		});
	const agenda = await (await fetch(`${portal.address}/agenda`, { headers })).text();
	const [, id] = /href="\/agenda\/([0-9a-f-]{36})"/.exec(agenda) ?? [];
	const gast = { naam: 'Robin', email: '', telefoon: '0612345678', personen: '1' };
	const rest = { wensen: '', geboektDoor: '', kanaal: '', campagne: '', sleutel: randomUUID() };
	const booked = await send(`/agenda/${id ?? ''}`, { ...gast, ...rest });
	const cookie = (booked.headers.getSetCookie()[0] ?? '').replace(/;.*/, '');
	const move = async () =>
		(await send('/boeking/verplaats', { naar: randomUUID() }, { cookie })).status;
	const answers = await Promise.all(Array.from({ length: 41 }, move));
	expect(answers.filter((status) => status === 404)).toHaveLength(40);
	expect(answers.filter((status) => status === 429)).toHaveLength(1);
});

test('the log says which route was asked, and nothing of what a person said', async () => {
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
	const log = portal.output();
	expect(log).toContain('/(publiek)/scan');
	expect(log).toContain('/api/v1/toets');
	for (const woord of GEPLANT) expect(log).not.toContain(woord);
});
