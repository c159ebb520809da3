import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { gebeurtenis } from '../../../src/lib/server/db/schema/gebeurtenis.ts';
import { retryPost, viewPost } from '../../../src/lib/server/post/view-post.ts';
import { sendBerichten } from '../../../src/lib/server/post/send-berichten.ts';
import type { Versturen } from '../../../src/lib/server/post/transport.ts';
import { book } from '../../../src/lib/server/voorlichting/book.ts';
import { useClone } from '../support/clone.ts';
import { contextOn, createAccount, logIn } from '../support/context.ts';
import { createSession, wens, zetKlok } from '../support/voorlichting.ts';

const clone = useClone();
const klok = zetKlok('2026-12-01T09:00:00Z');
const context = () => ({ ...contextOn(clone), klok });
const as = async (rol: 'beheerder' | 'consulent') => ({
	...(await logIn(context(), await createAccount(context(), [rol]))),
	klok
});
const refused: string[] = [];
const refuse: Versturen = (id) => {
	refused.push(id);
	return Promise.reject(
		Object.assign(new Error('550 robin@voorbeeld.nl'), { responseCode: 550, command: 'RCPT TO' })
	);
};

beforeAll(async () => {
	await book(
		context(),
		wens(await createSession(context()), {
			gast: { naam: 'Robin', email: 'robin@voorbeeld.nl' }
		})
	);
	await sendBerichten(context(), refuse);
});

test('the beheerder sees that a message was given up, why, and what waits; nothing of whom', async () => {
	const stand = await viewPost(await as('beheerder'));
	expect(stand).toMatchObject({ klaar: 0, later: 2, opnieuw: 0, opgegeven: 1, verzonden: 0 });
	expect(stand.fouten).toMatchObject([{ fout: 'smtp_550', status: 'opgegeven', aantal: 1 }]);
	expect(JSON.stringify(stand)).not.toMatch(/robin|voorbeeld\.nl/i);
});

test('somebody without the permission sees nothing and tries nothing again', async () => {
	const consulent = await as('consulent');
	await expect(viewPost(consulent)).rejects.toThrow();
	await expect(retryPost(consulent)).rejects.toThrow();
});

test('asked to try again twice, a message is tried once, and who asked is recorded', async () => {
	const beheerder = await as('beheerder');
	const both = await Promise.all([retryPost(beheerder), retryPost(beheerder)]);
	expect(both.sort()).toEqual([0, 1]);
	const logged = await clone.db
		.select()
		.from(gebeurtenis)
		.where(eq(gebeurtenis.actie, 'post.opnieuw'));
	expect(logged).toMatchObject([
		{ actorId: beheerder.actor.accountId, verwerking: 'beheer', details: { berichten: 1 } }
	]);
	const sent: string[] = [];
	await sendBerichten(context(), (id) => Promise.resolve(void sent.push(id)));
	// Under the name it had: whoever took the first after all folds the two.
	expect(sent).toEqual(refused);
	expect(await viewPost(beheerder)).toMatchObject({ opgegeven: 0, verzonden: 1, fouten: [] });
});
