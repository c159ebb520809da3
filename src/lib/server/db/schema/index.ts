export { account, accountIdentity, accountRol, organisatie } from './account.ts';
export { invitation, lockout, passkey, password, recoveryCode, totp } from './credential.ts';
export { bericht } from './bericht.ts';
export {
	afspraaksoort,
	beschikbaarheid,
	beschikbaarheidUitzondering,
	bezetting,
	bijeenkomst,
	dagdeel,
	plek,
	reeks,
	vraag
} from './bijeenkomst.ts';
export { boeking, boekingVerloop } from './boeking.ts';
export { dataKey } from './data-key.ts';
export { dossier, feit, toestemming, toewijzing } from './dossier.ts';
export { gebeurtenis, keten } from './gebeurtenis.ts';
export { installatie } from './installatie.ts';
export { rateLimit } from './rate-limit.ts';
export { session, ticket } from './session.ts';
