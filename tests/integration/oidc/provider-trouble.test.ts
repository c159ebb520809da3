import { expect, test } from 'vitest';
import { metadataOf } from '../../../src/lib/server/auth/oidc/client.ts';
import { systemKlok } from '../../../src/lib/server/klok.ts';
import { MisbehavingProvider } from '../../support/misbehaving-provider.ts';
import { useClone } from '../support/clone.ts';
import { contextOn } from '../support/context.ts';
import { logInWith, recorded, refusalOf, settingsOf, useProvider } from '../support/oidc.ts';

const clone = useClone();
const fake = useProvider();

async function withProvider<T>(work: (own: MisbehavingProvider) => Promise<T>): Promise<T> {
	const own = new MisbehavingProvider();
	await own.start();
	try {
		return await work(own);
	} finally {
		own.stop();
	}
}

test.each([
	['two minutes behind', -118, -58],
	['two minutes behind with a token that is just over', -118, -118],
	['two minutes ahead', 118, 178]
])('a provider whose clock is %s is believed', async (_, iat, exp) => {
	await expect(logInWith(contextOn(clone), fake, { bad: { iat, exp } })).resolves.toBeDefined();
});

test('a key that was replaced a moment ago is used at once', async () => {
	const context = contextOn(clone);
	await logInWith(context, fake);
	await fake.rotate();
	await expect(logInWith(context, fake)).resolves.toBeDefined();
	await fake.rotate();
	await expect(logInWith(context, fake)).resolves.toBeDefined();
});

test('what a provider says about itself is kept for ten minutes and then asked again', () =>
	withProvider(async (own) => {
		const provider = settingsOf(own, 'digid');
		const at = (minutes: number) => ({
			...systemKlok,
			nu: () => new Date(Date.UTC(2026, 10, 24) + minutes * 60_000)
		});
		await Promise.all([metadataOf(provider, at(0)), metadataOf(provider, at(0))]);
		await metadataOf(provider, at(9));
		expect(own.discoveries).toBe(1);
		await metadataOf(provider, at(11));
		expect(own.discoveries).toBe(2);
	}));

test.each([
	['discovery', 'aanbieder_stuk'],
	['token', 'aanbieder_stuk'],
	['jwks', 'aanbieder_stuk']
] as const)('a provider whose %s is broken is named as such', (part, reden) =>
	withProvider(async (own) => {
		own.broken = part;
		const context = contextOn(clone);
		expect((await refusalOf(logInWith(context, own))).reden).toBe(reden);
		expect((await recorded(context))[0]).toMatchObject({ uitkomst: 'mislukt', details: { reden } });
		// What failed is not remembered.
		own.broken = undefined;
		await expect(logInWith(context, own)).resolves.toBeDefined();
	})
);

test('a provider that is not there is named as such', async () => {
	const own = new MisbehavingProvider();
	await own.start();
	own.stop();
	const refused = await refusalOf(logInWith(contextOn(clone), own));
	expect(refused.reden).toBe('aanbieder_onbereikbaar');
});

test.concurrent.each(['discovery', 'token', 'jwks'] as const)(
	'a provider whose %s hangs is given up within seconds',
	(part) =>
		withProvider(async (own) => {
			own.hang = part;
			const started = performance.now();
			const refused = await refusalOf(logInWith(contextOn(clone), own));
			expect(refused.reden).toBe('aanbieder_traag');
			expect(performance.now() - started).toBeLessThan(10_000);
		})
);
