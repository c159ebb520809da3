import { expect, test } from 'vitest';
import { beginLogIn, redirectUri } from '../../../src/lib/server/auth/oidc/begin-log-in.ts';
import { finishLogIn } from '../../../src/lib/server/auth/oidc/finish-log-in.ts';
import { session } from '../../../src/lib/server/db/schema/session.ts';
import type { Misbehaviour } from '../../support/misbehaving-provider.ts';
import { useClone } from '../support/clone.ts';
import { contextOn } from '../support/context.ts';
import {
	digid,
	expectRefused,
	logInWith,
	ORIGIN,
	recorded,
	refusalOf,
	settingsOf,
	useProvider
} from '../support/oidc.ts';

const clone = useClone();
const fake = useProvider();

/** A log-in that a provider has answered and the portal not yet. */
async function answered(bad: Misbehaviour = {}) {
	const context = contextOn(clone);
	const provider = settingsOf(fake, 'digid');
	const begun = await beginLogIn(context, provider, ORIGIN);
	const back = fake.authorize(begun.location, { claims: digid(), ...bad });
	const answer = new URL(`${redirectUri(ORIGIN, provider)}?${back.toString()}`);
	return { context, provider, begun, answer };
}

const BASIS = 'urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport';

test.each<[string, Misbehaviour, string]>([
	['a nonce of another log-in', { claims: { nonce: 'x'.repeat(43) } }, 'nonce'],
	['no nonce', { claims: { nonce: undefined } }, 'antwoord_ongeldig'],
	['a state of another log-in', { state: 'x'.repeat(43) }, 'state'],
	['no state', { state: '' }, 'state'],
	['a token of another issuer', { claims: { iss: 'https://elders.test' } }, 'uitgever'],
	['an answer of another issuer', { answerIss: 'https://elders.test' }, 'uitgever'],
	['an answer that leaves out its issuer', { answerIss: null }, 'uitgever'],
	['alg none', { alg: 'none' }, 'algoritme'],
	['a token signed with a shared secret', { alg: 'HS256' }, 'algoritme'],
	['a key that was never published', { foreignKey: true }, 'handtekening'],
	['a token changed after signing', { tampered: true }, 'handtekening'],
	['an audience that is not us', { claims: { aud: 'een-ander' } }, 'ontvanger'],
	[
		'two audiences, made for the other',
		{ claims: { aud: ['portaal', 'ander'], azp: 'ander' } },
		'ontvanger'
	],
	['one audience, made for another', { claims: { azp: 'ander' } }, 'ontvanger'],
	['an expired token', { iat: -125, exp: -125 }, 'verlopen'],
	['a token from the future', { iat: 130, exp: 200 }, 'verlopen'],
	['a token from before the log-in began', { iat: -130 }, 'verlopen'],
	['a lower level than asked', { claims: { acr: BASIS } }, 'niveau_te_laag'],
	['no level', { claims: { acr: undefined } }, 'niveau_te_laag'],
	['a BSN that fails the eleven test', { claims: { bsn: '123456789' } }, 'gegevens_ontbreken'],
	['a number of another sector', { claims: { bsn: 's00000001:999990019' } }, 'gegevens_ontbreken'],
	['somebody who stopped', { error: 'access_denied' }, 'geannuleerd'],
	['a provider that refuses', { error: 'invalid_request' }, 'aanbieder_weigert'],
	['a provider that is busy', { error: 'temporarily_unavailable' }, 'aanbieder_onbereikbaar']
])('%s opens nothing and is recorded', async (_, bad, reden) => {
	const context = contextOn(clone);
	const before = await context.db.select().from(session);
	expect((await refusalOf(logInWith(context, fake, { bad }))).reden).toBe(reden);
	expect(await context.db.select().from(session)).toHaveLength(before.length);
	const [event] = await recorded(context);
	expect(event).toMatchObject({
		actie: 'inloggen.geweigerd',
		details: { middel: 'digid', reden },
		actorId: null
	});
	expect(event?.uitkomst).not.toBe('gelukt');
});

test('an answer that is brought twice opens one session', async () => {
	const { context, provider, begun, answer } = await answered();
	const callback = { answer, ticket: begun.token, session: undefined, device: 'Test' };
	const results = await Promise.allSettled([
		finishLogIn(context, provider, callback),
		finishLogIn(context, provider, callback)
	]);
	expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
	const [lost] = results.filter((result) => result.status === 'rejected');
	expect(lost?.reason).toMatchObject({ reden: 'poging_onbekend' });
	const actions = (await recorded(context)).slice(0, 2).map(({ actie }) => actie);
	expect(actions.sort()).toEqual(['inloggen.gelukt', 'inloggen.geweigerd']);
});

test('a code that was used before is refused, also in a log-in of its own', async () => {
	const first = await answered();
	const used = first.answer.searchParams.get('code') ?? '';
	const ticket = first.begun.token;
	const given = { answer: first.answer, ticket, session: undefined, device: 'Test' };
	await finishLogIn(first.context, first.provider, given);
	const { context, provider, begun, answer } = await answered();
	answer.searchParams.set('code', used);
	const again = finishLogIn(context, provider, { ...given, answer, ticket: begun.token });
	await expectRefused(context, again, 'code_ongeldig');
});

test('a code of another log-in does not fit the verifier of this one', async () => {
	const victim = await answered();
	const { context, provider, begun, answer } = await answered();
	answer.searchParams.set('code', victim.answer.searchParams.get('code') ?? '');
	const injected = finishLogIn(context, provider, {
		answer,
		ticket: begun.token,
		session: undefined,
		device: 'Test'
	});
	await expectRefused(context, injected, 'code_ongeldig');
});

test('an answer without the cookie of this browser opens nothing', async () => {
	const { context, provider, answer } = await answered();
	const stolen = { answer, ticket: undefined, session: undefined, device: 'Test' };
	await expectRefused(context, finishLogIn(context, provider, stolen), 'poging_onbekend');
});

test('an answer that comes in at the door of another provider is refused', async () => {
	const { context, begun, answer } = await answered();
	const other = settingsOf(fake, 'eherkenning');
	const mixed = { answer, ticket: begun.token, session: undefined, device: 'Test' };
	await expectRefused(context, finishLogIn(context, other, mixed), 'middel');
});

test('parameters that come twice are refused', async () => {
	for (const name of ['state', 'iss', 'code']) {
		const { context, provider, begun, answer } = await answered();
		answer.searchParams.append(name, answer.searchParams.get(name) ?? '');
		const given = { answer, ticket: begun.token, session: undefined, device: 'Test' };
		const { reden } = await refusalOf(finishLogIn(context, provider, given));
		expect(reden).toMatch(/^(state|uitgever|antwoord_ongeldig)$/);
		expect((await recorded(context))[0]).toMatchObject({ details: { reden } });
	}
});
