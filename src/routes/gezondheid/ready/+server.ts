import { database } from '#lib/server/db/client.ts';
import { healthAnswer } from '#lib/server/health/answer.ts';
import { readiness } from '#lib/server/health/readiness.ts';

export const GET = async () => healthAnswer(await readiness(database));
