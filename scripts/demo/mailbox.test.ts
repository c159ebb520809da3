import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { readConfig } from '../../src/lib/server/config.ts';
import { smtp } from '../../src/lib/server/post/transport.ts';
import { startDemoMailbox, type DemoMailbox } from './mailbox.ts';

const folder = mkdtempSync(join(tmpdir(), 'postbus-'));
afterAll(() => rmSync(folder, { recursive: true }));

let box: DemoMailbox;
beforeEach(async () => {
	box = await startDemoMailbox(readConfig({}), folder);
});
afterEach(() => box.stop());

const page = async (path: string) => (await fetch(box.address + path)).text();

async function receive(tekst: string): Promise<void> {
	const { SMTP_URL, AFZENDER } = readConfig(box.settings);
	const { send, close } = smtp({ url: SMTP_URL ?? '', afzender: AFZENDER });
	await send('een', {
		aan: 'robin@voorbeeld.nl',
		onderwerp: 'U komt <morgen>',
		tekst,
		agendas: [1, 2].map((nummer) => ({
			method: 'REQUEST' as const,
			nummer,
			ics: `BEGIN:VCALENDAR\r\nX-DEEL:${nummer}\r\nEND:VCALENDAR\r\n`
		}))
	});
	close();
}

test('in production it does not start', async () => {
	const config = { ...readConfig({}), MODUS: 'productie' as const };
	await expect(startDemoMailbox(config, folder)).rejects.toThrow('staat uit');
});

test('mail that the portal sends can be read, its link opened and its appointment downloaded', async () => {
	expect(await page('/')).toContain('nog geen mail');
	await receive('Open http://localhost:3000/b/abc_-1\n');
	expect(await page('/')).toContain('U komt &lt;morgen&gt;');
	expect(await page('/bericht/1')).toContain('<a href="http://localhost:3000/b/abc_-1"');
	for (const nummer of [1, 2])
		expect(await page(`/bericht/1/afspraak-${nummer}.ics`)).toContain(`X-DEEL:${nummer}`);
	expect((await fetch(`${box.address}/bericht/1/afspraak-3.ics`)).status).toBe(404);
	expect((await fetch(`${box.address}/bericht/2`)).status).toBe(404);
});

test('what stands in a mail is shown as text, never as a page', async () => {
	await receive('<script>alert(1)</script>');
	expect(await page('/bericht/1')).toContain('&lt;script&gt;alert(1)');
});

test('too large a mail is refused', async () => {
	const transport = createTransport(box.settings['SMTP_URL'] ?? '');
	const text = 'x'.repeat(70).concat('\n').repeat(20_000);
	await expect(transport.sendMail({ from: 'a@a.nl', to: 'b@b.nl', text })).rejects.toThrow();
	expect(await page('/')).toContain('nog geen mail');
});
