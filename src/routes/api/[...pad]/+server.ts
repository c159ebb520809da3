import { notFound } from '#lib/server/api/answer.ts';
import type { RequestHandler } from './$types';

export const trailingSlash = 'ignore';

export const fallback: RequestHandler = () => notFound();
export const GET = fallback;
