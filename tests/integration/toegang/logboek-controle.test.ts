import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { expect, test } from 'vitest';
import { parseAnker } from '../../../src/lib/server/logboek/anker.ts';
import { controlLogboek } from '../../../src/lib/server/logboek/control.ts';
import { atOneMoment, readSchakels } from '../../../src/lib/server/logboek/read-schakels.ts';
import { recordGebeurtenis } from '../../../src/lib/server/logboek/record.ts';
import { schakelHash } from '../../../src/lib/server/logboek/schakel.ts';
import { useClone } from '../support/clone.ts';
import { contextOn, createAccount } from '../support/context.ts';

const clone = useClone();
const origin = { herkomst: 'opdrachtregel' } as const;

/** A chain of five events, with every field filled; gives the name of the chain. */
async function chain(): Promise<string> {
	const context = contextOn(clone);
	const id = await createAccount(context, ['ondernemer']);
	for (let turn = 0; turn < 5; turn += 1)
		await recordGebeurtenis(
			clone.db,
			{
				herkomst: 'web',
				bezoeker: 'b',
				traceId: 'a'.repeat(32),
				parentSpanId: 'c'.repeat(16),
				begin: context.klok.nu()
			},
			{
				actie: 'inloggen.gelukt',
				actor: { accountId: id, rollen: ['ondernemer'] },
				object: { soort: 'sessie', id: `é€💶 ${turn}` },
				betrokkeneId: id,
				details: { nummer: turn, tekst: 'é"\\\n' }
			}
		);
	return `account:${id}`;
}

/** Does what only the owner can, with the triggers off. */
async function tamper(statement: string, ...values: string[]): Promise<void> {
	const owner = postgres(clone.url, { max: 1, onnotice: () => undefined });
	await owner.begin(async (tx) => {
		await tx.unsafe('alter table gebeurtenis disable trigger user');
		await tx.unsafe(statement, values);
		await tx.unsafe('alter table gebeurtenis enable trigger user');
	});
	await owner.end();
}

const control = () => controlLogboek(clone.db, origin, {});

async function anchor() {
	let text = '';
	await controlLogboek(clone.db, origin, { onAnker: (line) => void (text += line) });
	return parseAnker(text);
}

async function breukIn(keten: string, tegen?: Awaited<ReturnType<typeof anchor>>) {
	const { breuken } = await controlLogboek(clone.db, origin, { tegen });
	return breuken.find((breuk) => breuk.keten === keten);
}

/** Links every event of a chain anew, as an owner would who wants to hide a change. */
async function relink(keten: string): Promise<void> {
	const owner = postgres(clone.url, { max: 1, onnotice: () => undefined });
	const schakels = await atOneMoment(clone.db, async (tx) => {
		const found = [];
		for await (const schakel of readSchakels(tx))
			if (schakel.velden.keten === keten) found.push(schakel);
		return found;
	});
	let vorige = schakels[0]?.vorige ?? '';
	for (const { velden } of schakels) {
		const hash = schakelHash({ velden, vorige });
		await tamper(
			`update gebeurtenis set vorige = decode($1, 'hex'), hash = decode($2, 'hex') where keten = $3 and volgnummer = $4`,
			vorige,
			hash,
			keten,
			velden.volgnummer
		);
		vorige = hash;
	}
	await owner`update keten set hash = decode(${vorige}, 'hex'), volgnummer = ${schakels.length} where id = ${keten}`;
	await owner.end();
}

test('a log that nobody touched holds, also with signs from every alphabet', async () => {
	await chain();
	const { breuken, gebeurtenissen } = await control();
	expect(breuken).toEqual([]);
	expect(gebeurtenissen).toBeGreaterThanOrEqual(5);
});

test.each([
	`volgnummer = 99`,
	`tijd = tijd + interval '1 microsecond'`,
	`begonnen_op = begonnen_op - interval '1 microsecond'`,
	`begonnen_op = null`,
	`actie = 'inloggen.geweigerd'`,
	`uitkomst = 'geweigerd'`,
	`object_soort = 'dossier'`,
	`object_id = null`,
	`actor_id = gen_random_uuid()`,
	`actor_rol = 'consulent'`,
	`herkomst = 'taak'`,
	`bezoeker = ''`,
	`trace_id = repeat('b', 32)`,
	`span_id = null`,
	`parent_span_id = repeat('d', 16)`,
	`verwerking = 'beheer'`,
	`betrokkene_id = null`,
	`details = '{}'`,
	`hash = sha256('')`
])('a change of %s is found at the event itself', async (change) => {
	const keten = await chain();
	await tamper(`update gebeurtenis set ${change} where keten = $1 and volgnummer = 5`, keten);
	const gebrek = change.startsWith('volgnummer') ? 'ontbreekt' : 'gewijzigd';
	expect(await breukIn(keten)).toMatchObject({ volgnummer: 5, gebrek });
});

test('a change of the hash of the previous event is found', async () => {
	const keten = await chain();
	await tamper(
		`update gebeurtenis set vorige = sha256('') where keten = $1 and volgnummer = 3`,
		keten
	);
	expect(await breukIn(keten)).toMatchObject({ volgnummer: 3, gebrek: 'vorige_klopt_niet' });
});

test('text moved from one field to the next is found', async () => {
	const keten = await chain();
	await tamper(
		`update gebeurtenis set actor_rol = 'ondernemerw', herkomst = 'eb' where keten = $1 and volgnummer = 2`,
		keten
	);
	expect(await breukIn(keten)).toMatchObject({ volgnummer: 2, gebrek: 'gewijzigd' });
});

test.each([
	['first', 1, 'ontbreekt'],
	['middle', 3, 'ontbreekt'],
	['last', 5, 'staart_ontbreekt']
])('removal of the %s event is found', async (_, volgnummer, gebrek) => {
	const keten = await chain();
	await tamper(
		`delete from gebeurtenis where keten = $1 and volgnummer = $2`,
		keten,
		String(volgnummer)
	);
	expect(await breukIn(keten)).toEqual({ keten, volgnummer, tijd: undefined, gebrek });
});

test('removal of a whole chain is found as long as its head stands', async () => {
	const keten = await chain();
	await tamper(`delete from gebeurtenis where keten = $1`, keten);
	expect(await breukIn(keten)).toMatchObject({ volgnummer: 1, gebrek: 'staart_ontbreekt' });
});

test('a chain that the heads do not know is found', async () => {
	const keten = await chain();
	await tamper(`delete from keten where id = $1`, keten);
	expect(await breukIn(keten)).toMatchObject({ volgnummer: 5, gebrek: 'keten_onbekend' });
});

test('two events that changed places are found at the first of them', async () => {
	const keten = await chain();
	await tamper(
		`update gebeurtenis set volgnummer = case volgnummer when 2 then 103 else 102 end where keten = $1 and volgnummer in (2, 3)`,
		keten
	);
	await tamper(
		`update gebeurtenis set volgnummer = volgnummer - 100 where keten = $1 and volgnummer > 100`,
		keten
	);
	expect(await breukIn(keten)).toMatchObject({ volgnummer: 2, gebrek: 'vorige_klopt_niet' });
});

test('an event that was changed together with its own hash is found at the next one', async () => {
	const keten = await chain();
	await tamper(
		`update gebeurtenis set actie = 'x', hash = sha256('x') where keten = $1 and volgnummer = 5`,
		keten
	);
	expect(await breukIn(keten)).toMatchObject({ volgnummer: 5, gebrek: 'gewijzigd' });
});

test('a chain that was made anew throughout passes alone, and not against an earlier anchor', async () => {
	const keten = await chain();
	const tegen = await anchor();
	await tamper(`update gebeurtenis set actie = 'x' where keten = $1 and volgnummer = 3`, keten);
	await relink(keten);
	expect(await breukIn(keten)).toBeUndefined();
	expect(await breukIn(keten, tegen)).toMatchObject({ volgnummer: 5, gebrek: 'anders_dan_anker' });
});

test('a tail that was cut off together with the head shows against an earlier anchor', async () => {
	const keten = await chain();
	const tegen = await anchor();
	await tamper(`delete from gebeurtenis where keten = $1 and volgnummer > 3`, keten);
	await relink(keten);
	expect(await breukIn(keten)).toBeUndefined();
	expect(await breukIn(keten, tegen)).toMatchObject({ volgnummer: 4, gebrek: 'weg_sinds_anker' });
});

test('a chain that vanished with its head shows against an earlier anchor', async () => {
	const keten = await chain();
	const tegen = await anchor();
	await tamper(`delete from gebeurtenis where keten = $1`, keten);
	await tamper(`delete from keten where id = $1`, keten);
	expect(await breukIn(keten)).toBeUndefined();
	expect(await breukIn(keten, tegen)).toMatchObject({ volgnummer: 1, gebrek: 'weg_sinds_anker' });
});

test('a chain that only grew since the anchor holds against it', async () => {
	const keten = await chain();
	const tegen = await anchor();
	await recordGebeurtenis(clone.db, origin, {
		actie: 'sessie.beeindigd',
		betrokkeneId: keten.replace('account:', '')
	});
	expect(await breukIn(keten, tegen)).toBeUndefined();
});

test('one broken chain does not hide another', async () => {
	const [one, two] = [await chain(), await chain()];
	for (const keten of [one, two])
		await tamper(`delete from gebeurtenis where keten = $1 and volgnummer = 2`, keten);
	const { breuken } = await control();
	expect(breuken.map(({ keten }) => keten)).toEqual(expect.arrayContaining([one, two]));
});

test('the check itself is recorded, with what it found', async () => {
	await control();
	const [row] = await clone.db.execute<{ details: Record<string, unknown> }>(sql`
		select details from gebeurtenis where actie = 'logboek.gecontroleerd' order by tijd desc limit 1`);
	expect(row?.details).toMatchObject({ anker: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
});
