import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { dagdeel } from '../../../src/lib/server/db/schema/bijeenkomst.ts';
import { gebeurtenis } from '../../../src/lib/server/db/schema/gebeurtenis.ts';
import { callOff } from '../../../src/lib/server/planner/call-off.ts';
import { changePlek } from '../../../src/lib/server/planner/change-plek.ts';
import { readPlek } from '../../../src/lib/server/planner/plekken.ts';
import { book } from '../../../src/lib/server/voorlichting/book.ts';
import { viewBoeking } from '../../../src/lib/server/voorlichting/view-boeking.ts';
import { useClone } from '../support/clone.ts';
import { contextOn } from '../support/context.ts';
import { staff } from '../support/dossier.ts';
import { createPlek, PLEK } from '../support/planner.ts';
import { berichten, createSession, wens, zetKlok } from '../support/voorlichting.ts';

const clone = useClone();
const klok = zetKlok('2026-12-01T09:00:00Z');
const context = () => ({ ...contextOn(clone), klok });
const OUD = 'https://video.example/oud';
const NIEUW = 'https://video.example/nieuw';
const online = { ...PLEK, naam: 'Videogesprek', soort: 'online' as const, adres: null };

async function booked(bijeenkomstId: string, more = {}): Promise<string> {
	const made = await book(context(), wens(bijeenkomstId, more));
	if (made.soort !== 'geboekt') throw new Error(made.soort);
	return made.id;
}

/** A place with a link, and sessions there that begin at these moments. */
async function setUp(...begins: string[]) {
	const planner = { ...(await staff(context(), ['consulent'])), klok };
	const plekId = await createPlek(planner, { ...online, verbinding: OUD });
	const sessions: string[] = [];
	for (const begin of begins) {
		const id = await createSession(context(), { begin, capaciteit: 2 });
		await clone.db.update(dagdeel).set({ plekId }).where(eq(dagdeel.bijeenkomstId, id));
		sessions.push(id);
	}
	const change = (verbinding: string | null, options = {}) =>
		changePlek(planner, plekId, { ...online, verbinding }, options);
	return { planner, plekId, sessions, change };
}

/** Of these bookings, those that heard of a new link, once for each time. */
const newLinks = async (ids: readonly string[]) =>
	(await berichten(context()))
		.filter(({ naam }) => naam.includes(':link_gewijzigd:'))
		.map(({ naam }) => naam.split(':')[1])
		.filter((id) => id !== undefined && ids.includes(id));

test('a new video link reaches whoever has a seat there that is still to come, once, with the calendar', async () => {
	const { sessions, change } = await setUp('2026-12-10T09:00:00Z', '2026-12-17T09:00:00Z');
	const [a = '', b = ''] = sessions;
	const ids = [await booked(a), await booked(b)].sort();
	const held = await booked(a, { bekend: false });
	await Promise.all([change(NIEUW), change(NIEUW), change(NIEUW)]);
	expect((await newLinks([...ids, held])).sort()).toEqual(ids);
	const told = (await berichten(context())).find(({ naam }) =>
		naam.startsWith(`boeking:${ids[0]}:link`)
	);
	expect(told?.agendas?.[0]?.ics).toContain('METHOD:REQUEST');
	expect(told?.agendas?.[0]?.ics).toContain('SEQUENCE:1');
	expect(JSON.stringify(told)).not.toContain('video.example');
	const [deel] = (await viewBoeking(context(), ids[0] ?? '')).delen;
	expect(deel?.plek.verbinding).toBe(NIEUW);
});

test('it is shown first: how many hear it, how many have no mail, and the words; nothing of it holds', async () => {
	const { planner, plekId, sessions, change } = await setUp('2026-12-10T09:00:00Z');
	const id = await booked(sessions[0] ?? '');
	await booked(sessions[0] ?? '', { gast: { naam: 'Kim', telefoon: '0612345678' } });
	expect(await change(NIEUW, { eerstTonen: true })).toMatchObject({
		mail: 1,
		zonderMail: 1,
		onderwerp: 'Er is een nieuwe link voor 10 december 2026 om 10:00'
	});
	expect((await readPlek(planner, plekId)).verbinding).toBe(OUD);
	expect(await newLinks([id])).toEqual([]);
	expect(await change(NIEUW)).toBe('gedaan');
	expect(await newLinks([id])).toEqual([id]);
	const events = await clone.db.select().from(gebeurtenis).where(eq(gebeurtenis.objectId, plekId));
	expect(events.filter(({ actie }) => actie === 'plek.gewijzigd')).toMatchObject([
		{ details: { berichten: 1 } }
	]);
});

test('nobody hears of the same link, of none, or about what was or does not go on', async () => {
	const { planner, sessions, change } = await setUp('2026-12-02T09:00:00Z', '2026-12-17T09:00:00Z');
	const ids: string[] = [];
	for (const id of sessions) ids.push(await booked(id));
	await callOff(planner, sessions[1] ?? '', 'Ziek');
	klok.zet('2026-12-02T11:00:00Z');
	for (const link of [OUD, null, NIEUW])
		expect(await change(link, { eerstTonen: true })).toBe('gedaan');
	expect(await newLinks(ids)).toEqual([]);
});
