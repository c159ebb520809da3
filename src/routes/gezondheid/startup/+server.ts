import { database } from '#lib/server/db/client.ts';
import { healthAnswer } from '#lib/server/health/answer.ts';
import { healthOf, readiness } from '#lib/server/health/readiness.ts';
import { selfCheck } from '#lib/server/health/self-check.ts';

export const GET = async () => {
	const { parts } = await readiness(database);
	return healthAnswer(healthOf({ ...parts, ...selfCheck() }));
};
