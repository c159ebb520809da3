export { installatie } from './installatie.ts';
export { rateLimit } from './rate-limit.ts';
