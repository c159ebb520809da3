import { z } from 'zod';
import { isBsn } from '#lib/invoer/bsn.ts';
import { voldoende } from '#lib/toegang/zekerheid.ts';
import type { OidcProvider } from './provider.ts';
import { LogInRefused } from './refusal.ts';

/** Who a provider says that somebody is. */
export type Identity =
	| { readonly middel: 'digid'; readonly bsn: string }
	| { readonly middel: 'eherkenning'; readonly kvk: string; readonly persoon: string }
	| {
			readonly middel: 'gemeente';
			readonly issuer: string;
			readonly subject: string;
			/** Only an address that the provider has verified. */
			readonly email: string | undefined;
	  };

/** What a provider says, with how sure it is. */
export interface Identified {
	readonly identity: Identity;
	readonly acr: string | undefined;
}

// Logius puts a sector in front of the number; S00000000 is the one of the BSN.
const bsn = z
	.string()
	.transform((text) => text.replace(/^s00000000:/i, ''))
	.refine(isBsn);
const kvk = z.string().regex(/^\d{8}$/);
const persoon = z.string().min(1).max(512);
const email = z.email().max(254);

type Claims = Readonly<Record<string, unknown>>;

function read<T>(rule: z.ZodType<T>, claim: unknown): T {
	const parsed = rule.safeParse(claim);
	if (!parsed.success) throw new LogInRefused('gegevens_ontbreken');
	return parsed.data;
}

function acrOf(claims: Claims): string | undefined {
	return typeof claims['acr'] === 'string' ? claims['acr'] : undefined;
}

function requireSecondFactor(claims: Claims, rule: { acr: readonly string[]; amr: string }): void {
	const amr: unknown = claims['amr'];
	const proven =
		rule.acr.includes(acrOf(claims) ?? '') || (Array.isArray(amr) && amr.includes(rule.amr));
	if (!proven) throw new LogInRefused('tweede_factor');
}

function identityOf(provider: OidcProvider, claims: Claims): Identity {
	const { middel } = provider;
	if (middel === 'digid') return { middel, bsn: read(bsn, claims[provider.claims.bsn]) };
	if (middel === 'eherkenning')
		return {
			middel,
			kvk: read(kvk, claims[provider.claims.kvk]),
			persoon: read(persoon, claims[provider.claims.persoon])
		};
	const verified = claims['email_verified'] === true;
	const address = email.safeParse(claims[provider.claims.email]);
	return {
		middel,
		issuer: provider.issuer.href,
		subject: read(persoon, claims['sub']),
		email: verified && address.success ? address.data : undefined
	};
}

/** Reads who somebody is, once the provider is sure enough. @throws LogInRefused */
export function identify(provider: OidcProvider, claims: Claims): Identified {
	const acr = acrOf(claims);
	if (provider.middel === 'gemeente') requireSecondFactor(claims, provider.secondFactor);
	else if (!voldoende(provider.niveaus, provider.minimum, acr))
		throw new LogInRefused('niveau_te_laag');
	return { identity: identityOf(provider, claims), acr };
}
