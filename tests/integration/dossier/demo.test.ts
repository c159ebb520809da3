import { expect, test } from 'vitest';
import { toets } from '../../../src/lib/bbz/index.ts';
import { sealField } from '../../../src/lib/server/auth/account.ts';
import { account, accountRol, organisatie } from '../../../src/lib/server/db/schema/account.ts';
import { DOSSIER_STORIES, OTHERS } from '../../../src/lib/server/db/seed/dossier-stories.ts';
import { loadDossiers } from '../../../src/lib/server/db/seed/load-dossiers.ts';
import { findDossiers } from '../../../src/lib/server/dossier/find-dossiers.ts';
import { systemKlok } from '../../../src/lib/server/klok.ts';
import { useClone } from '../support/clone.ts';
import { contextOn } from '../support/context.ts';
import { staff } from '../support/dossier.ts';

const clone = useClone();

test('the demo loads without the people that it would give dossiers', async () => {
	const context = contextOn(clone);
	await context.db.transaction((tx) => loadDossiers(tx, context.vault));
	const { totaal } = await findDossiers(await staff(context, ['consulent']));
	expect(totaal).toBe(OTHERS.length);
});

test('with its people every story becomes a dossier, with who works on it', async () => {
	const context = contextOn(clone);
	const [body] = await context.db.insert(organisatie).values({ naam: 'Demo' }).returning();
	await context.db.transaction(async (tx) => {
		const ids = DOSSIER_STORIES.flatMap(({ ondernemer, taken }) => [
			{ id: ondernemer, soort: 'ondernemer' as const },
			...taken.map(({ accountId }) => ({ id: accountId, soort: 'medewerker' as const }))
		]);
		for (const { id, soort } of new Map(ids.map((one) => [one.id, one])).values()) {
			const key = await context.vault.createKey(tx);
			const naam = sealField(key, id, 'naam', id);
			// The adviseur and the begeleider would conflict within one body, so only the first works there.
			const organisatieId = id.endsWith('5') ? null : (body?.id ?? null);
			await tx.insert(account).values({ id, soort, keyId: key.id, naam, organisatieId });
			await tx.insert(accountRol).values({ accountId: id, rol: 'consulent' });
		}
		await loadDossiers(tx, context.vault);
	});
	const { dossiers } = await findDossiers(await staff(context, ['consulent']));
	const taken = dossiers.find(({ naam }) => naam === DOSSIER_STORIES[0]?.ondernemer)?.inhoud?.taken;
	expect(taken?.toSorted()).toEqual(['adviseur', 'consulent']);
});

test('every story can be judged today', () => {
	for (const { feiten } of [...DOSSIER_STORIES, ...OTHERS])
		expect(toets(feiten, systemKlok.vandaag()).routes.length).toBeGreaterThan(0);
});
