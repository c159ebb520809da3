import { inArray } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { dataKey } from '../../../src/lib/server/db/schema/data-key.ts';
import { bijeenkomst } from '../../../src/lib/server/db/schema/bijeenkomst.ts';
import { book } from '../../../src/lib/server/voorlichting/book.ts';
import { runRound } from '../../../src/lib/server/voorlichting/round.ts';
import { useClone } from '../support/clone.ts';
import { contextOn } from '../support/context.ts';
import { createSession, standen, wens, zetKlok } from '../support/voorlichting.ts';

const clone = useClone();
const klok = zetKlok('2026-12-01T09:00:00Z');
const context = () => ({ ...contextOn(clone), klok });

test('a session that cannot be looked after holds up no other, and is not passed over in silence', async () => {
	const ids = [await createSession(context()), await createSession(context())].sort();
	for (const id of ids) await book(context(), wens(id, { bekend: false }));
	const [broken = '', whole = ''] = ids;
	await clone.db
		.update(dataKey)
		.set({ wrapped: Buffer.alloc(60) })
		.where(
			inArray(
				dataKey.id,
				clone.db
					.select({ id: bijeenkomst.keyId })
					.from(bijeenkomst)
					.where(inArray(bijeenkomst.id, [broken]))
			)
		);
	klok.later(1);
	await expect(runRound(context())).rejects.toThrow();
	expect(await standen(context(), whole)).toEqual(['verlopen 1']);
	expect(await standen(context(), broken)).toEqual(['gehouden 1']);
});
