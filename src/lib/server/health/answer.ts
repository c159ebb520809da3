import { json } from '@sveltejs/kit';
import type { Health } from './readiness.ts';

/** 200 when well, 503 with the reasons when not; never kept by a cache. */
export function healthAnswer(health: Health): Response {
	return json(
		{ status: health.ok ? 'ok' : 'niet gereed', onderdelen: health.parts },
		{ status: health.ok ? 200 : 503, headers: { 'Cache-Control': 'no-store' } }
	);
}
