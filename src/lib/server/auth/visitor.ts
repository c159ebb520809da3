import type { RequestEvent } from '@sveltejs/kit';
import { database } from '../db/client.ts';
import type { Actor } from './actor.ts';
import { readSessionToken } from './cookies.ts';
import { validateSession } from './session.ts';

/** Whoever is logged in on a page that is for everybody, where the guard asks nobody. Does not prolong the session. */
export async function visitorOf({ cookies }: RequestEvent): Promise<Actor | undefined> {
	const token = readSessionToken(cookies);
	return token ? validateSession(database(), token) : undefined;
}
