import { readFileSync } from 'node:fs';
import type { JWK } from 'jose';
import { OIDC_MIDDELEN, type OidcMiddel } from '#lib/toegang/middel.ts';
import { DIGID_NIVEAUS, EHERKENNING_NIVEAUS, vanaf, type Niveau } from '#lib/toegang/zekerheid.ts';
import { config, type Config } from '../../config.ts';
import { isInsecureIssuer } from '../../config/oidc.ts';

interface Client {
	readonly issuer: URL;
	readonly clientId: string;
	readonly credential: { readonly jwk: JWK } | { readonly secret: string };
	readonly scope: string;
	/** What is asked in `acr_values`, the best liked first. */
	readonly acrValues: readonly string[];
	/** On this machine and outside production only: talk over plain http. */
	readonly insecure: boolean;
}

/** An outside provider as the settings describe it, with how to read what it says. */
export type OidcProvider = Client &
	(
		| {
				readonly middel: 'digid';
				readonly niveaus: readonly Niveau[];
				readonly minimum: string;
				readonly claims: { readonly bsn: string };
		  }
		| {
				readonly middel: 'eherkenning';
				readonly niveaus: readonly Niveau[];
				readonly minimum: string;
				readonly claims: { readonly kvk: string; readonly persoon: string };
		  }
		| {
				readonly middel: 'gemeente';
				/** Any of these proves a second factor. */
				readonly secondFactor: { readonly acr: readonly string[]; readonly amr: string };
				readonly claims: { readonly email: string };
		  }
	);

const words = (text: string) => text.split(/\s+/).filter(Boolean);

function clientOf(settings: Config, prefix: 'DIGID' | 'EHERKENNING' | 'GEMEENTE') {
	const issuer = settings[`${prefix}_ISSUER`];
	const clientId = settings[`${prefix}_CLIENT_ID`];
	if (!issuer || !clientId) return undefined;
	const secret = settings[`${prefix}_CLIENT_GEHEIM`];
	const file = settings[`${prefix}_SLEUTEL_BESTAND`];
	const text = settings[`${prefix}_SLEUTEL`] ?? (file && readFileSync(file, 'utf8'));
	return {
		issuer: new URL(issuer),
		clientId,
		credential: text ? { jwk: JSON.parse(text) as JWK } : { secret: secret ?? '' },
		scope: settings[`${prefix}_SCOPE`],
		insecure: settings.MODUS !== 'productie' && isInsecureIssuer(issuer)
	};
}

const acrs = (niveaus: readonly Niveau[], minimum: string) =>
	vanaf(niveaus, minimum).map(({ acr }) => acr);

function digid(settings: Config): OidcProvider | undefined {
	const client = clientOf(settings, 'DIGID');
	if (!client) return undefined;
	const minimum = settings.DIGID_MINIMUM;
	return {
		...client,
		middel: 'digid',
		niveaus: DIGID_NIVEAUS,
		minimum,
		acrValues: acrs(DIGID_NIVEAUS, minimum),
		claims: { bsn: settings.DIGID_CLAIM_BSN }
	};
}

function eherkenning(settings: Config): OidcProvider | undefined {
	const client = clientOf(settings, 'EHERKENNING');
	if (!client) return undefined;
	const minimum = settings.EHERKENNING_MINIMUM;
	return {
		...client,
		middel: 'eherkenning',
		niveaus: EHERKENNING_NIVEAUS,
		minimum,
		acrValues: acrs(EHERKENNING_NIVEAUS, minimum),
		claims: { kvk: settings.EHERKENNING_CLAIM_KVK, persoon: settings.EHERKENNING_CLAIM_PERSOON }
	};
}

function gemeente(settings: Config): OidcProvider | undefined {
	const client = clientOf(settings, 'GEMEENTE');
	if (!client) return undefined;
	const acr = words(settings.GEMEENTE_ACR);
	return {
		...client,
		middel: 'gemeente',
		acrValues: acr,
		secondFactor: { acr, amr: settings.GEMEENTE_AMR },
		claims: { email: settings.GEMEENTE_CLAIM_EMAIL }
	};
}

const READERS = { digid, eherkenning, gemeente } as const;

/** The provider behind a means; undefined when it is not configured, and then it is simply not offered. */
export function providerFor(
	middel: OidcMiddel,
	settings: Config = config()
): OidcProvider | undefined {
	return READERS[middel](settings);
}

/** Every provider that is configured. */
export function providers(settings: Config = config()): OidcProvider[] {
	return OIDC_MIDDELEN.flatMap((middel) => providerFor(middel, settings) ?? []);
}

/** Whether staff can log in with an account of the municipality. */
export const hasWerkaccounts = (): boolean => providerFor('gemeente') !== undefined;
