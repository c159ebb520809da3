import { redirect } from '@sveltejs/kit';
import { mag } from '#lib/toegang/rechten.ts';
import { visitorOf } from '#lib/server/auth/visitor.ts';
import { orNotFound } from '#lib/server/http/or-not-found.ts';
import { contextOf } from '#lib/server/request-context.ts';
import { findScanned } from '#lib/server/voorlichting/find-scanned.ts';
import type { RequestHandler } from './$types';

/**
 * The square code on the page of somebody who comes. A host who scans it gets that booking on their list; anybody else
 * their own page, as far as their browser may open one. Changes nothing.
 */
export const GET: RequestHandler = async (event) => {
	const actor = await visitorOf(event);
	if (!actor || !mag('voorlichting.ontvangen', actor.rollen)) redirect(303, '/boeking');
	const { bijeenkomstId, boekingId } = await orNotFound(() =>
		findScanned({ ...contextOf(event), actor }, event.params.token)
	);
	redirect(303, `/werk/vandaag/${bijeenkomstId}?boeking=${boekingId}`);
};
