import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { DIGID_NIVEAUS, EHERKENNING_NIVEAUS } from '#lib/toegang/zekerheid.ts';
import type { WrongSetting } from './wrong-setting.ts';

const LOOPBACK = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/|$)/;

/** Plain http is for a provider on this very machine, and never in production. */
export const isInsecureIssuer = (issuer: string): boolean => LOOPBACK.test(issuer);

const issuer = z
	.string()
	.refine(
		(value) =>
			URL.canParse(value) &&
			(value.startsWith('https://') || isInsecureIssuer(value)) &&
			new URL(value).search + new URL(value).hash === '',
		'Vul het adres van de aanbieder in, met https://, bijvoorbeeld https://inloggen.makelaar.nl.'
	)
	.optional();

/** Only the form is checked here; the key itself is read where it is used. */
function isPrivateJwk(read: () => string): boolean {
	try {
		const jwk = JSON.parse(read()) as Record<string, unknown> | null;
		return typeof jwk?.['kty'] === 'string' && typeof jwk['d'] === 'string';
	} catch {
		return false;
	}
}

const JWK_FORM = 'een geheime sleutel als JWK: {"kty":"EC","crv":"P-256","d":"…",…}.';
const isKey = (value: string) => isPrivateJwk(() => value);
const isKeyFile = (path: string) => isPrivateJwk(() => readFileSync(path, 'utf8'));

const text = z.string().optional();
const names = (niveaus: readonly { naam: string }[]) => niveaus.map(({ naam }) => naam);

const level = <const T extends string>(all: readonly T[], standard: NoInfer<T>) =>
	z.enum(all, { error: `Kies ${all.join(', ')}.` }).default(standard);

/** What each provider needs, whatever it says about people. */
function client<const P extends string>(prefix: P, of: string, scope: string) {
	const shape = {
		ISSUER: issuer.meta({
			standaard: 'geen',
			uitleg: `Adres van de OpenID-aanbieder voor ${of}. Zonder dit adres wordt ${of} niet aangeboden.`
		}),
		CLIENT_ID: text.meta({
			standaard: 'geen',
			uitleg: 'Naam waaronder die aanbieder het portaal kent.'
		}),
		SLEUTEL: z.string().refine(isKey, `Vul hier in: ${JWK_FORM}`).optional().meta({
			standaard: 'geen',
			uitleg:
				'Geheime sleutel (JWK) waarmee het portaal zich daar bekendmaakt (`private_key_jwt`). De open helft staat op `/.well-known/jwks.json`.'
		}),
		SLEUTEL_BESTAND: z
			.string()
			.refine(isKeyFile, `In dit bestand hoort ${JWK_FORM}`)
			.optional()
			.meta({
				standaard: 'geen',
				uitleg: `Bestand met die sleutel, in plaats van \`${prefix}_SLEUTEL\`.`
			}),
		CLIENT_GEHEIM: text.meta({
			standaard: 'geen',
			uitleg: 'Gedeeld geheim, als de aanbieder geen sleutel kan gebruiken.'
		}),
		SCOPE: z
			.string()
			.regex(/^openid( \S+)*$/, 'Begin met openid, met spaties ertussen.')
			.default(scope)
			.meta({ standaard: `\`${scope}\``, uitleg: 'Wat het portaal daar vraagt (`scope`).' })
	};
	return Object.fromEntries(
		Object.entries(shape).map(([name, rule]) => [`${prefix}_${name}`, rule])
	) as { [K in keyof typeof shape as `${P}_${K}`]: (typeof shape)[K] };
}

const claim = (standard: string, what: string) =>
	z
		.string()
		.default(standard)
		.meta({ standaard: `\`${standard}\``, uitleg: `Claim met ${what}.` });

/** The settings of the three providers; the table in README.md is printed from this. */
export const oidcSettings = {
	...client('DIGID', 'DigiD', 'openid'),
	DIGID_MINIMUM: level(names(DIGID_NIVEAUS), 'midden').meta({
		standaard: 'midden',
		uitleg: 'Laagste betrouwbaarheid: `basis`, `midden`, `substantieel` of `hoog`.'
	}),
	DIGID_CLAIM_BSN: claim('bsn', 'het BSN'),
	...client('EHERKENNING', 'eHerkenning', 'openid'),
	EHERKENNING_MINIMUM: level(names(EHERKENNING_NIVEAUS), 'loa3').meta({
		standaard: 'loa3',
		uitleg: 'Laagste betrouwbaarheid: `loa2`, `loa2plus`, `loa3` of `loa4`.'
	}),
	EHERKENNING_CLAIM_KVK: claim('urn:etoegang:core:LegalSubjectID', 'het KVK-nummer'),
	EHERKENNING_CLAIM_PERSOON: claim(
		'urn:etoegang:core:ActingSubjectID',
		'de persoon die voor het bedrijf handelt'
	),
	...client('GEMEENTE', 'medewerkers', 'openid email'),
	GEMEENTE_ACR: z.string().default('').meta({
		standaard: 'geen',
		uitleg: 'Waarden van `acr` die een tweede factor bewijzen, met een spatie ertussen.'
	}),
	GEMEENTE_AMR: z.string().default('mfa').meta({
		standaard: '`mfa`',
		uitleg: 'Waarde in `amr` die een tweede factor bewijst. Zonder bewijs komt niemand binnen.'
	}),
	GEMEENTE_CLAIM_EMAIL: claim('email', 'het e-mailadres van de medewerker')
};

type Given = Readonly<Record<string, unknown>>;

function wrongOf(prefix: string, given: Given, production: boolean): WrongSetting[] {
	const wrong: WrongSetting[] = [];
	const name = (setting: string) => `${prefix}_${setting}`;
	const has = (setting: string) => Boolean(given[name(setting)]);
	const credentials = ['SLEUTEL', 'SLEUTEL_BESTAND', 'CLIENT_GEHEIM'].filter(has);
	const present = ['ISSUER', 'CLIENT_ID'].filter(has);
	if (present.length + credentials.length === 0) return [];
	const because = `want ${name(present[0] ?? credentials[0] ?? '')} is ingevuld.`;
	for (const setting of ['ISSUER', 'CLIENT_ID'])
		if (!has(setting)) wrong.push({ setting: name(setting), message: `Is nodig, ${because}` });
	if (credentials.length === 0)
		wrong.push({
			setting: name('SLEUTEL'),
			message: `Is nodig, of ${name('SLEUTEL_BESTAND')} of ${name('CLIENT_GEHEIM')}, ${because}`
		});
	for (const extra of credentials.slice(1))
		wrong.push({
			setting: name(extra),
			message: `Kan niet samen met ${name(credentials[0] ?? '')}. Kies er een.`
		});
	if (production && String(given[name('ISSUER')] ?? '').startsWith('http://'))
		wrong.push({ setting: name('ISSUER'), message: 'Moet in productie met https:// beginnen.' });
	return wrong;
}

/** A provider is configured as a whole or not at all; half of one is named with what is missing. */
export function wrongProviders(given: Given, production: boolean): WrongSetting[] {
	return ['DIGID', 'EHERKENNING', 'GEMEENTE'].flatMap((prefix) =>
		wrongOf(prefix, given, production)
	);
}
