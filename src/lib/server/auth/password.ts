import { hash, verify } from '@node-rs/argon2';
import { zelfdeVorm } from '#lib/toegang/wachtwoord.ts';

// OWASP: argon2id (what the library makes by itself) with 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash of a password, for in the database. */
export const hashPassword = (wachtwoord: string): Promise<string> =>
	hash(zelfdeVorm(wachtwoord), cost);

let nobody: Promise<string> | undefined;

/**
 * Whether the password fits the hash. Without a hash it takes just as long and fits never: time does not tell
 * whether an account exists.
 */
export async function passwordFits(
	known: string | undefined,
	wachtwoord: string
): Promise<boolean> {
	nobody ??= hash('a password that nobody has', cost);
	const fits = await verify(known ?? (await nobody), zelfdeVorm(wachtwoord));
	return known !== undefined && fits;
}
