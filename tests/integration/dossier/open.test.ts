import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { feit } from '../../../src/lib/server/db/schema/dossier.ts';
import { appendFeiten } from '../../../src/lib/server/dossier/feiten.ts';
import { listInzage } from '../../../src/lib/server/dossier/list-inzage.ts';
import { openDossier } from '../../../src/lib/server/dossier/open-dossier.ts';
import { viewStand } from '../../../src/lib/server/dossier/view-stand.ts';
import { geldendeFeiten } from '../../../src/lib/dossier/geldend.ts';
import { useClone } from '../support/clone.ts';
import { contextOn } from '../support/context.ts';
import { assign, createOrganisatie, eventsOf, ondernemer, staff } from '../support/dossier.ts';

const clone = useClone();

test('every reading by staff leaves exactly one trace, and the own visits of the owner none', async () => {
	const owner = await ondernemer(contextOn(clone));
	const consulent = await staff(contextOn(clone), ['consulent']);
	await openDossier(owner, owner.dossierId);
	await openDossier(consulent, owner.dossierId);
	await viewStand(owner, owner.dossierId);
	await viewStand(consulent, owner.dossierId);
	expect(await eventsOf(owner, owner.dossierId)).toEqual([
		'dossier.gelezen',
		'dossier.stand_gezien'
	]);
});

test('the ondernemer sees which organisation looked, in which role and how often, without a name', async () => {
	const owner = await ondernemer(contextOn(clone));
	const gemeente = await createOrganisatie(contextOn(clone), 'Gemeente Testdam');
	const consulent = await staff(contextOn(clone), ['consulent'], gemeente);
	await openDossier(consulent, owner.dossierId);
	await openDossier(consulent, owner.dossierId);
	const inzage = await listInzage(owner);
	expect(inzage).toMatchObject([
		{ organisatie: 'Gemeente Testdam', rollen: ['consulent'], keer: 2, alleenStand: false }
	]);
	expect(JSON.stringify(inzage)).not.toContain('Medewerker');
});

test("nobody sees who looked at somebody else's dossier", async () => {
	const owner = await ondernemer(contextOn(clone));
	const other = await ondernemer(contextOn(clone));
	await openDossier(await staff(contextOn(clone), ['consulent']), other.dossierId);
	expect(await listInzage(owner)).toEqual([]);
});

test('a refused attempt to open a dossier is not shown as a reading', async () => {
	const owner = await ondernemer(contextOn(clone));
	const adviseur = await staff(contextOn(clone), ['adviseur']);
	await expect(openDossier(adviseur, owner.dossierId)).rejects.toThrow();
	expect(await listInzage(owner)).toEqual([]);
});

test('the newest fact holds, and what it replaced stays with its date and provenance', async () => {
	const owner = await ondernemer(contextOn(clone), { overigInkomen: 100 });
	const { db, vault, dossierId } = owner;
	await db.transaction(async (tx) => {
		const [row] = await tx.execute<{ key_id: string }>(
			sql`select key_id from dossier where id = ${dossierId}`
		);
		const key = await vault.openKey(tx, row?.key_id ?? '');
		const said = { dossierId, key, bron: 'scan', doorId: owner.actor.accountId } as const;
		await appendFeiten(tx, { ...said, feiten: { overigInkomen: 250 }, herkomst: 'gedocumenteerd' });
	});
	const [holds] = geldendeFeiten((await openDossier(owner, dossierId)).gezegd);
	expect(holds).toMatchObject({
		waarde: 250,
		herkomst: 'gedocumenteerd',
		eerder: [{ waarde: 100, herkomst: 'verklaard' }]
	});
});

test.each([
	['adviseur', ['doel', 'rechtsvorm', 'schulden']],
	['begeleider', ['doel', 'rechtsvorm']]
] as const)('a %s reads what the assignment needs and no more', async (rol, needed) => {
	const owner = await ondernemer(contextOn(clone), {
		doel: 'doorgaan',
		rechtsvorm: 'eenmanszaak',
		leefvorm: 'samen',
		inkomenPartner: 900,
		schulden: 4000
	});
	const who = await staff(contextOn(clone), [rol]);
	await assign(who, owner.dossierId, rol);
	const read = await openDossier(who, owner.dossierId);
	expect(read.gezegd.map(({ feit }) => feit).toSorted()).toEqual(needed);
	expect(read.volledig).toBe(false);
	const consulent = await staff(contextOn(clone), ['consulent']);
	for (const full of [owner, consulent]) {
		const all = await openDossier(full, owner.dossierId);
		expect([all.gezegd.length, all.volledig]).toEqual([5, true]);
	}
});

test('a sealed value that was moved to another dossier does not open', async () => {
	const one = await ondernemer(contextOn(clone), { overigInkomen: 1 });
	const two = await ondernemer(contextOn(clone), {});
	await clone.db.execute(sql`
		insert into feit (dossier_id, feit, waarde, herkomst, bron, door_id)
		select ${two.dossierId}::uuid, feit, waarde, herkomst, bron, door_id from feit where dossier_id = ${one.dossierId}`);
	await expect(openDossier(two, two.dossierId)).rejects.toThrow();
});

test('what is known can only be added to', async () => {
	await ondernemer(contextOn(clone));
	for (const statement of [sql`update ${feit} set feit = 'x'`, sql`delete from ${feit}`])
		await expect(clone.db.execute(statement)).rejects.toMatchObject({ cause: { code: '42501' } });
});
