import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { rotateKeys } from '../../../src/lib/server/crypto/rotate.ts';
import { parseMasterKeys } from '../../../src/lib/server/crypto/master-keys.ts';
import { NietGevonden } from '../../../src/lib/server/auth/guard.ts';
import { bericht } from '../../../src/lib/server/db/schema/bericht.ts';
import { boeking } from '../../../src/lib/server/db/schema/boeking.ts';
import { addInloper } from '../../../src/lib/server/voorlichting/add-inloper.ts';
import { answerBoeking } from '../../../src/lib/server/voorlichting/answer.ts';
import { book } from '../../../src/lib/server/voorlichting/book.ts';
import { checkIn } from '../../../src/lib/server/voorlichting/check-in.ts';
import { listGasten } from '../../../src/lib/server/voorlichting/list-gasten.ts';
import { reschedule } from '../../../src/lib/server/voorlichting/reschedule.ts';
import { runRound } from '../../../src/lib/server/voorlichting/round.ts';
import { viewBoeking } from '../../../src/lib/server/voorlichting/view-boeking.ts';
import { useClone } from '../support/clone.ts';
import { contextOn, masterKeys } from '../support/context.ts';
import { ondernemer, staff } from '../support/dossier.ts';
import { createSession, wens, zetKlok } from '../support/voorlichting.ts';

const clone = useClone();
const klok = zetKlok('2026-12-01T09:00:00Z');
const context = () => ({ ...contextOn(clone), klok });

const keyOf = async (bijeenkomstId: string) => {
	const [row] = await clone.db.execute<{ bytes: number; destroyed_at: string | null }>(sql`
		select octet_length(k.wrapped) as bytes, k.destroyed_at from data_key k
		join bijeenkomst b on b.key_id = k.id where b.id = ${bijeenkomstId}`);
	return row;
};

/** A session of two parts, 10 and 17 December, with somebody who came and somebody who waits. */
async function past() {
	klok.zet('2026-12-01T09:00:00Z');
	const bijeenkomstId = await createSession(context(), { delen: 2, capaciteit: 1 });
	const owner = await ondernemer(context());
	const actor = owner.actor;
	const made = await book(context(), wens(bijeenkomstId, { actor, kanaal: 'uwv' }));
	await book(context(), wens(bijeenkomstId));
	if (made.soort !== 'geboekt') throw new Error(made.soort);
	klok.zet('2026-12-10T09:00:00Z');
	const host = { ...(await staff(context(), ['consulent'])), klok };
	await checkIn(host, { bijeenkomstId, boekingId: made.id, aanwezig: 'ja' });
	return { bijeenkomstId, boekingId: made.id, host };
}

test('a month after the last part what was said is wiped, and not an hour before', async () => {
	const { bijeenkomstId } = await past();
	klok.zet('2027-01-16T10:59:00Z');
	await runRound(context());
	expect(await keyOf(bijeenkomstId)).toMatchObject({ destroyed_at: null });
	klok.zet('2027-01-16T11:00:00Z');
	expect(await runRound(context())).toBe(1);
	expect(await keyOf(bijeenkomstId)).toMatchObject({ bytes: 0 });
	expect((await keyOf(bijeenkomstId))?.destroyed_at).not.toBeNull();
	expect(await runRound(context())).toBe(0);
});

test('what is left says how many came and by which way, and points at nobody', async () => {
	const { bijeenkomstId, boekingId } = await past();
	klok.zet('2027-02-01T09:00:00Z');
	await runRound(context());
	const rows = await clone.db
		.select()
		.from(boeking)
		.where(eq(boeking.bijeenkomstId, bijeenkomstId));
	for (const row of rows)
		expect(row).toMatchObject({ accountId: null, dossierId: null, gast: Buffer.alloc(0) });
	expect(rows.find(({ id }) => id === boekingId)).toMatchObject({
		aanwezig: true,
		kanaal: 'uwv',
		personen: 1,
		status: 'bevestigd'
	});
	const mail = await clone.db
		.select({ inhoud: bericht.inhoud, status: bericht.status })
		.from(bericht)
		.where(sql`${bericht.naam} like ${`boeking:${boekingId}:%`}`);
	expect(mail.length).toBeGreaterThan(0);
	for (const { inhoud, status } of mail) {
		expect(inhoud).toHaveLength(0);
		expect(status).toBe('vervallen');
	}
});

test('pages and answers cope with a session that was wiped', async () => {
	const { bijeenkomstId, boekingId, host } = await past();
	klok.zet('2027-02-01T09:00:00Z');
	await runRound(context());
	const { stand, gasten, telbaar } = await listGasten(host, bijeenkomstId);
	expect({ stand, gasten, telbaar }).toEqual({
		stand: 'gewist',
		gasten: [],
		telbaar: [{ personen: 1, aanwezig: 'ja' }]
	});
	await expect(viewBoeking(context(), boekingId)).rejects.toThrow(NietGevonden);
	expect(await answerBoeking(context(), boekingId, 'zeg_af')).toBe('te_laat');
	const elsewhere = await createSession(context(), { begin: '2027-03-01T09:00:00Z' });
	expect(await reschedule(context(), boekingId, elsewhere)).toEqual({ soort: 'kan_niet' });
	expect(await checkIn(host, { bijeenkomstId, boekingId, aanwezig: 'nee' })).toBe('gewist');
	const gast = { naam: 'Kim' };
	expect(await addInloper(host, { bijeenkomstId, gast, personen: 1, sleutel: 'laat' })).toEqual({
		soort: 'gewist'
	});
});

test('a new master key wraps what is left, and passes over what was destroyed', async () => {
	const { bijeenkomstId } = await past();
	klok.zet('2027-02-01T09:00:00Z');
	await runRound(context());
	const newer = parseMasterKeys(
		`1:${masterKeys.get(1).toString('base64')},2:${Buffer.alloc(32, 7).toString('base64')}`
	);
	expect(await rotateKeys(clone.db, { herkomst: 'opdrachtregel' }, newer)).toBeGreaterThan(0);
	expect(await keyOf(bijeenkomstId)).toMatchObject({ bytes: 0 });
});
