import { beforeAll, expect, test } from 'vitest';
import { vraag } from '../../../src/lib/server/db/schema/bijeenkomst.ts';
import {
	answerVraag,
	listAsked,
	readVraag,
	withdrawVraag
} from '../../../src/lib/server/planner/vragen.ts';
import { listVragen } from '../../../src/lib/server/voorlichting/list-vragen.ts';
import type { ActorContext } from '../../../src/lib/server/context.ts';
import { useClone } from '../support/clone.ts';
import { contextOn } from '../support/context.ts';
import { staff } from '../support/dossier.ts';
import { createReeks } from '../support/planner.ts';

const clone = useClone();
const context = () => contextOn(clone);
let beheerder: ActorContext;
let reeksId: string;

beforeAll(async () => {
	beheerder = await staff(context(), ['beheerder']);
	reeksId = await createReeks(beheerder);
});

async function ask(tekst: string): Promise<string> {
	const [made] = await clone.db.insert(vraag).values({ reeksId, vraag: tekst }).returning();
	return made?.id ?? '';
}

const shown = async () =>
	(await listVragen(context())).map((een) => `${een.vraag} ${een.antwoord}`);
const tekst = { vraag: 'Mag ik eerder?', antwoord: 'Ja.' };

test('an answer is kept without showing it, shown when it is published, and taken back again', async () => {
	const id = await ask('mag ik eerder');
	await answerVraag(beheerder, id, { ...tekst, publiceer: false });
	expect(await shown()).toEqual([]);
	await answerVraag(beheerder, id, { ...tekst, publiceer: true });
	await answerVraag(beheerder, id, { ...tekst, publiceer: true });
	expect(await shown()).toEqual(['Mag ik eerder? Ja.']);
	await withdrawVraag(beheerder, id);
	await withdrawVraag(beheerder, id);
	expect(await shown()).toEqual([]);
	expect(await readVraag(beheerder, id)).toMatchObject(tekst);
});

test('a better answer to what is published is shown at once, at the same place', async () => {
	const id = await ask('Hoe lang duurt het?');
	await answerVraag(beheerder, id, { vraag: 'Hoe lang?', antwoord: 'Een uur.', publiceer: true });
	const { gepubliceerdOp } = await readVraag(beheerder, id);
	const better = { vraag: 'Hoe lang?', antwoord: 'Anderhalf uur.', publiceer: false };
	await answerVraag(beheerder, id, better);
	expect(await shown()).toEqual(['Hoe lang? Anderhalf uur.']);
	expect((await readVraag(beheerder, id)).gepubliceerdOp).toEqual(gepubliceerdOp);
});

test('what has no answer yet stands first', async () => {
	const id = await ask('Kan ik parkeren?');
	expect((await listAsked(beheerder))[0]).toMatchObject({ id, antwoord: null });
});

test('a planner who is no beheerder sees and publishes nothing', async () => {
	const consulent = await staff(context(), ['consulent']);
	const id = await ask('Kost het iets?');
	await expect(listAsked(consulent)).rejects.toThrow();
	await expect(answerVraag(consulent, id, { ...tekst, publiceer: true })).rejects.toThrow();
	await expect(withdrawVraag(consulent, id)).rejects.toThrow();
});
