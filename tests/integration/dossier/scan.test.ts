import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Feiten } from '../../../src/lib/bbz/index.ts';
import type { ActorContext } from '../../../src/lib/server/context.ts';
import { discardScan } from '../../../src/lib/server/dossier/discard-scan.ts';
import { findOwnDossiers } from '../../../src/lib/server/dossier/find-own-dossiers.ts';
import { offerScan } from '../../../src/lib/server/dossier/offer-scan.ts';
import { openDossier } from '../../../src/lib/server/dossier/open-dossier.ts';
import { previewScan } from '../../../src/lib/server/dossier/preview-scan.ts';
import { takeScan } from '../../../src/lib/server/dossier/take-scan.ts';
import { geldendeFeiten } from '../../../src/lib/dossier/geldend.ts';
import { useClone } from '../support/clone.ts';
import { contextOn, createAccount, logIn } from '../support/context.ts';
import { eventsOf, ondernemer } from '../support/dossier.ts';

const clone = useClone();

const post = (feiten: Feiten | Record<string, unknown>) =>
	JSON.stringify({ deur: 'doorgaan', feiten, pad: [], overgeslagen: [] });

let visitors = 0;

/** Every test is a visitor of its own, or the limit of one would stop another. */
function visitor() {
	visitors += 1;
	const context = contextOn(clone);
	return { ...context, origin: { ...context.origin, bezoeker: `bezoeker ${visitors}` } };
}

async function offer(feiten: Feiten | Record<string, unknown>, gezien = ''): Promise<string> {
	const offered = await offerScan(visitor(), { stand: post(feiten), gezien });
	if (!('token' in offered)) throw new Error(offered.fout);
	return offered.token;
}

async function newcomer(): Promise<ActorContext> {
	const context = contextOn(clone);
	return logIn(context, await createAccount(context, ['ondernemer']));
}

const SCAN: Feiten = { doel: 'doorgaan', leefvorm: 'samen', inkomenPartner: 900.5 };

const countFeiten = async (who: ActorContext) => {
	const [row] = await clone.db.execute<{ n: number }>(
		sql`select count(*)::int as n from feit where door_id = ${who.actor.accountId}`
	);
	return row?.n;
};

test('answers become facts of a new dossier, said in the scan by the person', async () => {
	const who = await newcomer();
	const id = await takeScan(who, await offer(SCAN));
	const { gezegd } = await openDossier(who, id ?? '');
	expect(geldendeFeiten(gezegd)).toMatchObject([
		{ feit: 'doel', waarde: 'doorgaan', herkomst: 'verklaard', bron: 'scan' },
		{ feit: 'leefvorm', waarde: 'samen' },
		{ feit: 'inkomenPartner', waarde: 900.5 }
	]);
	expect(await eventsOf(who, id ?? '')).toEqual(['dossier.aangemaakt', 'scan.meegenomen']);
});

test('twenty presses at the same moment make one dossier with one set of facts', async () => {
	const who = await newcomer();
	const token = await offer(SCAN);
	const made = await Promise.all(Array.from({ length: 20 }, () => takeScan(who, token)));
	expect(made.filter(Boolean)).toHaveLength(1);
	expect(await findOwnDossiers(who)).toHaveLength(1);
	expect(await countFeiten(who)).toBe(3);
});

test('two scans taken along at the same moment share one dossier', async () => {
	const who = await newcomer();
	const tokens = await Promise.all([offer(SCAN), offer({ doel: 'starten' })]);
	const made = await Promise.all(tokens.map((token) => takeScan(who, token)));
	expect(new Set(made).size).toBe(1);
	expect(await findOwnDossiers(who)).toHaveLength(1);
});

test('in a dossier that already says otherwise the answers hold, and what stood there stays', async () => {
	const who = await ondernemer(contextOn(clone), { leefvorm: 'alleenstaand', overigInkomen: 10 });
	const token = await offer({ leefvorm: 'alleenstaand', overigInkomen: 20 });
	const preview = await previewScan(who, token);
	expect(preview?.inDossier).toHaveLength(2);
	expect(await takeScan(who, token)).toBe(who.dossierId);
	const { gezegd } = await openDossier(who, who.dossierId);
	// What was the same is not said again.
	expect(gezegd).toHaveLength(3);
	expect(geldendeFeiten(gezegd)).toMatchObject([
		{ feit: 'leefvorm', eerder: [] },
		{ feit: 'overigInkomen', waarde: 20, eerder: [{ waarde: 10 }] }
	]);
});

test('looking leaves the answers waiting; throwing them away does not', async () => {
	const who = await newcomer();
	const token = await offer(SCAN, '2026-01-05 1.0.0 lijkt_te_passen gevestigd');
	expect(await previewScan(who, token)).toMatchObject({
		feiten: SCAN,
		gezien: { peildatum: '2026-01-05', kop: 'lijkt_te_passen' },
		inDossier: []
	});
	await discardScan(who, token);
	expect(await previewScan(who, token)).toBeUndefined();
	expect(await takeScan(who, token)).toBeUndefined();
	expect(await findOwnDossiers(who)).toEqual([]);
});

test('after half an hour nothing waits any more', async () => {
	const who = await newcomer();
	const token = await offer(SCAN);
	const [row] = await clone.db.execute<{ minutes: number }>(
		sql`select round(extract(epoch from max(expires_at) - now()) / 60)::int as minutes from ticket`
	);
	expect(row?.minutes).toBe(30);
	await clone.db.execute(sql`update ticket set expires_at = now()`);
	expect(await takeScan(who, token)).toBeUndefined();
});

test('what waits is sealed: the database shows none of the answers', async () => {
	await offer({ overigInkomen: 98765.43 });
	const rows = await clone.db.execute(
		sql`select encode(sealed, 'escape') as sealed, kind, id from ticket`
	);
	expect(JSON.stringify(rows)).not.toMatch(/98765|overigInkomen/);
});

test('nobody writes the judgement of a consulent into their own dossier', async () => {
	const who = await newcomer();
	const token = await offer({ doel: 'doorgaan', oordeelLevensvatbaar: true });
	const id = await takeScan(who, token);
	const { gezegd } = await openDossier(who, id ?? '');
	expect(gezegd.map(({ feit }) => feit)).toEqual(['doel']);
});

test.each([
	['', 'nothing'],
	['{', 'half a scan'],
	['null', 'no scan'],
	[post({}), 'a scan without answers'],
	[post({ leefvorm: 'anders' }), 'an answer that does not exist'],
	[post({ urenPerJaar: -1 }), 'an answer out of bounds'],
	[post({ leefvorm: 'alleenstaand', inkomenPartner: 5 }), 'answers that contradict each other'],
	['x'.repeat(8001), 'too much']
])('%j is refused: %s', async (stand) => {
	expect(await offerScan(visitor(), { stand, gezien: '' })).toEqual({ fout: 'onleesbaar' });
});

test('a visitor who keeps offering is stopped', async () => {
	const context = visitor();
	const gepost = { stand: post(SCAN), gezien: '' };
	const offers = [];
	for (let i = 0; i < 31; i += 1) offers.push(await offerScan(context, gepost));
	expect(offers.filter((o) => 'fout' in o)).toEqual([{ fout: 'te_vaak' }]);
});
