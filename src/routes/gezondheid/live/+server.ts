import { healthAnswer } from '#lib/server/health/answer.ts';
import { healthOf } from '#lib/server/health/readiness.ts';

/** Says only that the process runs: a database that is down is no reason to restart it. */
export const GET = () => healthAnswer(healthOf({ proces: { ok: true } }));
