import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import type { OidcMiddel } from '../../src/lib/toegang/middel.ts';
import { CLIENT_ID } from './means.ts';
import { choicePage, errorPage } from './pages.ts';
import { levelsOf, peopleOf } from './people.ts';

const MOST = 4096;

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
	let text = '';
	for await (const chunk of request) {
		text += String(chunk);
		if (text.length > MOST) throw new Error('Too long');
	}
	return new URLSearchParams(text);
}

async function grantFor(provider: Provider, accountId: string): Promise<string> {
	const grant = new provider.Grant({ accountId, clientId: CLIENT_ID });
	grant.addOIDCScope('openid email');
	return grant.save();
}

/** Whoever chose before is forgotten: else the provider asks to log out first, when somebody else is chosen. */
async function forget(provider: Provider, request: IncomingMessage, response: ServerResponse) {
	const interaction = await provider.interactionDetails(request, response);
	if (!interaction.session) return;
	const before = await provider.Session.findByUid(interaction.session.uid);
	await before?.destroy();
	delete interaction.session;
	await interaction.persist();
}

async function answer(
	provider: Provider,
	middel: OidcMiddel,
	request: IncomingMessage,
	response: ServerResponse
): Promise<void> {
	const form = await formOf(request);
	const person = peopleOf(middel).find(({ id }) => id === form.get('persoon'));
	const level = levelsOf(middel).find(({ id }) => id === form.get('niveau'));
	await forget(provider, request, response);
	if (!person || !level) {
		await provider.interactionFinished(
			request,
			response,
			{ error: 'access_denied', error_description: 'Stopped by the person' },
			{ mergeWithLastSubmission: false }
		);
		return;
	}
	const login = { accountId: person.id, acr: level.acr, amr: [...level.amr], remember: false };
	const consent = { grantId: await grantFor(provider, person.id) };
	await provider.interactionFinished(
		request,
		response,
		{ login, consent },
		{ mergeWithLastSubmission: false }
	);
}

/** The page where somebody is chosen, and what happens then. */
export async function choose(
	provider: Provider,
	middel: OidcMiddel,
	request: IncomingMessage,
	response: ServerResponse
): Promise<void> {
	const show = (status: number, page: string) => {
		response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' });
		response.end(page);
	};
	try {
		await provider.interactionDetails(request, response);
		if (request.method === 'POST') await answer(provider, middel, request, response);
		else show(200, choicePage(middel));
	} catch {
		// The choice was made already, or waited too long.
		if (!response.headersSent) show(400, errorPage(middel));
	}
}
