import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { DataKey } from '../../crypto/data-key.ts';
import type { Vault } from '../../crypto/vault.ts';
import { sealGast } from '../../voorlichting/gast.ts';
import type { Transaction } from '../client.ts';
import { bijeenkomst, dagdeel, plek, reeks } from '../schema/bijeenkomst.ts';
import { boeking } from '../schema/boeking.ts';
import {
	DEMO_PLEKKEN,
	DEMO_REEKSEN,
	type DemoBijeenkomst,
	type DemoReeks
} from './bijeenkomst-stories.ts';

const ZONE = 'Europe/Amsterdam';
const NAMEN = ['Robin', 'Kim', 'Noa', 'Sam', 'Bo', 'Charlie', 'Jip', 'Lou', 'Mika', 'Pim'];

/** A moment so many days from today, at an hour of the Dutch clock. */
function momentOver(dagen: number, uur: string): Date {
	const dag = Temporal.Now.zonedDateTimeISO(ZONE).toPlainDate().add({ days: dagen });
	const moment = dag.toZonedDateTime({ timeZone: ZONE, plainTime: uur });
	return new Date(moment.epochMilliseconds);
}

async function loadPlekken(tx: Transaction): Promise<Map<string, string>> {
	const ids = new Map<string, string>();
	for (const [naam, gegevens] of Object.entries(DEMO_PLEKKEN)) {
		const [row] = await tx.insert(plek).values(gegevens).returning({ id: plek.id });
		if (row) ids.set(naam, row.id);
	}
	return ids;
}

interface Seats {
	readonly bijeenkomstId: string;
	readonly begin: Date;
	readonly key: DataKey;
}

async function bookSeats(
	tx: Transaction,
	{ bijeenkomstId, begin, key }: Seats,
	{ bezet = [], wacht = [] }: DemoBijeenkomst
): Promise<void> {
	const all = [
		...bezet.map((personen) => ({ personen, status: 'bevestigd' as const })),
		...wacht.map((personen) => ({ personen, status: 'wacht' as const }))
	];
	for (const [index, { personen, status }] of all.entries()) {
		const id = randomUUID();
		const gast = { naam: NAMEN[index % NAMEN.length] ?? 'Robin' };
		await tx.insert(boeking).values({
			id,
			bijeenkomstId,
			status,
			personen,
			gast: sealGast(key, id, gast),
			linkTot: new Date(begin.getTime() + 30 * 86_400_000),
			sleutel: `demo:${id}`
		});
	}
}

async function planOne(
	tx: Transaction,
	vault: Vault,
	{
		van,
		reeksId,
		plekken,
		dag
	}: { van: DemoReeks; reeksId: string; plekken: Map<string, string>; dag: DemoBijeenkomst }
): Promise<void> {
	const { titel, neutraleTitel, taal, toegang, capaciteit } = van;
	const key = await vault.createKey(tx);
	const begin = momentOver(dag.over[0] ?? 0, dag.uren[0]);
	const more = { ...(taal && { taal }), ...(toegang && { toegang }) };
	const [made] = await tx
		.insert(bijeenkomst)
		.values({ reeksId, titel, neutraleTitel, capaciteit, sluitOp: begin, keyId: key.id, ...more })
		.returning({ id: bijeenkomst.id });
	const plekId = plekken.get(dag.plek);
	if (!made || !plekId) throw new Error('The session was not made');
	const delen = dag.over.map((dagen, index) => ({
		bijeenkomstId: made.id,
		nummer: index + 1,
		plekId,
		begin: momentOver(dagen, dag.uren[0]),
		eind: momentOver(dagen, dag.uren[1])
	}));
	await tx.insert(dagdeel).values(delen);
	await bookSeats(tx, { bijeenkomstId: made.id, begin, key }, dag);
}

/** Places, series and sessions in the days to come, some of them full. */
export async function loadBijeenkomsten(tx: Transaction, vault: Vault): Promise<void> {
	const plekken = await loadPlekken(tx);
	for (const van of DEMO_REEKSEN) {
		const { bijeenkomsten, ...gegevens } = van;
		const [made] = await tx.insert(reeks).values(gegevens).returning({ id: reeks.id });
		if (!made) throw new Error('The series was not made');
		for (const dag of bijeenkomsten)
			await planOne(tx, vault, { van, reeksId: made.id, plekken, dag });
	}
}
