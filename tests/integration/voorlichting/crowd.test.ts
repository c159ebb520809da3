import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseMasterKeys } from '../../../src/lib/server/crypto/master-keys.ts';
import { Vault } from '../../../src/lib/server/crypto/vault.ts';
import { findingsIn, type Change } from '../../support/booking-history.ts';
import { checkedRound, Crowds } from '../../support/booking-round.ts';
import { useClone } from '../support/clone.ts';
import { contextOn } from '../support/context.ts';
import { createSession } from '../support/voorlichting.ts';

const clone = useClone();
const keys = `1:${randomBytes(32).toString('base64')}`;
const context = () => ({ ...contextOn(clone), vault: new Vault(clone.db, parseMasterKeys(keys)) });
const begin = new Date(Date.now() + 20 * 24 * 3_600_000).toISOString();
let crowds: Crowds;

beforeAll(async () => {
	crowds = await Crowds.start(2, { url: clone.url, keys, connections: 8 });
}, 60_000);
afterAll(() => crowds.stop());

test.each([
	['with a look beforehand', false, 1],
	['with the database alone', true, 2]
])(
	'two hundred bookers for twelve seats over two processes: no seat twice, none lost, offers in turn, %s',
	async (_, blindly, rounds) => {
		for (let seed = 1; seed <= rounds; seed += 1) {
			const first = await createSession(context(), { begin });
			const second = await createSession(context(), { begin });
			const crowd = { sessions: [first, second] as const, visitors: 200, blindly };
			expect(await checkedRound(context(), crowds, crowd, seed)).toEqual([]);
		}
	},
	120_000
);

const change = (boekingId: string, naar: Change['naar'], more: Partial<Change> = {}): Change => ({
	boekingId,
	van: null,
	naar,
	personen: 1,
	bezet: 1,
	wachtend: 0,
	...more
});

test.each<[string, Change[]]>([
	['a seat that is sold twice', [change('a', 'bevestigd'), change('b', 'bevestigd', { bezet: 2 })]],
	['a count that is off', [change('a', 'bevestigd', { bezet: 0 })]],
	[
		'an offer out of turn',
		[
			change('a', 'bevestigd'),
			change('b', 'wacht', { wachtend: 1 }),
			change('c', 'wacht', { wachtend: 2 }),
			change('a', 'geannuleerd', { van: 'bevestigd', bezet: 0, wachtend: 2 }),
			change('c', 'aangeboden', { van: 'wacht', wachtend: 1 })
		]
	],
	[
		'somebody who goes before who waits',
		[
			change('a', 'bevestigd'),
			change('b', 'wacht', { wachtend: 1 }),
			change('a', 'geannuleerd', { van: 'bevestigd', bezet: 0, wachtend: 1 }),
			change('c', 'bevestigd', { wachtend: 1 })
		]
	],
	['a change that is missing', [change('a', 'geannuleerd', { van: 'bevestigd', bezet: -1 })]],
	['somebody who waits for a seat that is free', [change('b', 'wacht', { bezet: 0, wachtend: 1 })]]
])('the checker finds %s', (_, history) => {
	expect(findingsIn(history, 1)).not.toEqual([]);
});
