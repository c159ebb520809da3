import { building } from '$app/environment';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { protect } from '#lib/server/auth/protect.ts';
import { startSweeping } from '#lib/server/auth/sweep.ts';
import { config } from '#lib/server/config.ts';
import { withSafeAction } from '#lib/server/http/action-name.ts';
import { describeError, showsMessages } from '#lib/server/http/describe-error.ts';
import { frameOf, notFoundError } from '#lib/server/http/not-found.ts';
import { refuseForged } from '#lib/server/http/refuse-forged.ts';
import { requestIdFrom } from '#lib/server/http/request-id.ts';
import { securityHeaders } from '#lib/server/http/security-headers.ts';
import { log } from '#lib/server/log.ts';
import { startPost } from '#lib/server/post/start-post.ts';

export const init: ServerInit = () => {
	if (building) return;
	config();
	startSweeping();
	startPost();
};

export const handle: Handle = async ({ event, resolve }) => {
	const started = performance.now();
	event.locals.requestId = requestIdFrom(event.request.headers.get('traceparent'));
	event.request = withSafeAction(event.request);
	const answer = (await refuseForged(event)) ?? (await protect(event)) ?? (await resolve(event));
	const headers = new Headers(answer.headers);
	const https = config().ORIGIN?.startsWith('https://') ?? false;
	for (const [name, value] of Object.entries(securityHeaders(https))) headers.set(name, value);
	if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
	headers.set('X-Request-Id', event.locals.requestId);
	log().info(
		{
			requestId: event.locals.requestId,
			method: event.request.method,
			// The pattern, not the address: an address can name a person.
			route: event.route.id,
			status: answer.status,
			ms: Math.round((performance.now() - started) * 10) / 10
		},
		'request'
	);
	return new Response(answer.body, {
		status: answer.status,
		statusText: answer.statusText,
		headers
	});
};

export const handleError: HandleServerError = ({ error, event, status }) => {
	const id = event.locals.requestId ?? requestIdFrom(null);
	if (status === 404) return { ...notFoundError(event), id };
	if (status === 413) return { message: 'Wat u verstuurt, is te groot.', id, ...frameOf(event) };
	const entry = {
		requestId: id,
		route: event.route.id,
		status,
		error: describeError(error, showsMessages(config()))
	};
	if (status >= 500) log().error(entry, 'unexpected error');
	else log().warn(entry, 'refused request');
	return { message: `Er ging iets mis. Kenmerk: ${id}.`, id, ...frameOf(event) };
};
