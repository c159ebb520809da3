import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from '../config.ts';

const JWK = '{"kty":"EC","crv":"P-256","d":"x","x":"y","y":"z"}';
const whole = {
	DIGID_ISSUER: 'https://inloggen.voorbeeld.nl/digid',
	DIGID_CLIENT_ID: 'portaal',
	DIGID_SLEUTEL: JWK
};
const production = {
	MODUS: 'productie',
	ORIGIN: 'https://ondernemers.voorbeeld.nl',
	DATABASE_URL: 'postgres://portaal@db/portaal',
	GEHEIM: 'q7Jm2xW9Lr4Tz8Vb1Nc6Kd3Hf5Gs0PyA',
	SMTP_URL: 'smtps://mail.gemeente.nl',
	HOOFDSLEUTELS: `1:${Buffer.alloc(32, 7).toString('base64')}`
};

function wrong(environment: Record<string, string>): string[] {
	try {
		readConfig(environment);
		return [];
	} catch (error) {
		if (!(error instanceof ConfigError)) throw error;
		return error.wrong.map(({ setting }) => setting);
	}
}

test('no provider at all is right, and so is a whole one', () => {
	expect(wrong({})).toEqual([]);
	expect(wrong(whole)).toEqual([]);
	expect(wrong({ ...production, ...whole })).toEqual([]);
});

describe('half a provider is named with what is missing', () => {
	test.each([
		['DIGID_ISSUER', ['DIGID_ISSUER']],
		['DIGID_CLIENT_ID', ['DIGID_CLIENT_ID']],
		['DIGID_SLEUTEL', ['DIGID_SLEUTEL']]
	])('without %s', (setting, expected) => {
		expect(wrong({ ...whole, [setting]: '' })).toEqual(expected);
	});

	test('only a secret', () => {
		expect(wrong({ GEMEENTE_CLIENT_GEHEIM: 'geheim' })).toEqual([
			'GEMEENTE_ISSUER',
			'GEMEENTE_CLIENT_ID'
		]);
	});

	test('a key and a secret together', () => {
		expect(wrong({ ...whole, DIGID_CLIENT_GEHEIM: 'geheim' })).toEqual(['DIGID_CLIENT_GEHEIM']);
	});
});

describe('an issuer', () => {
	test.each(['http://127.0.0.1:4000/digid', 'http://localhost:4000'])(
		'over plain http on this machine, %s, is for outside production only',
		(issuer) => {
			expect(wrong({ ...whole, DIGID_ISSUER: issuer })).toEqual([]);
			expect(wrong({ ...production, ...whole, DIGID_ISSUER: issuer })).toEqual(['DIGID_ISSUER']);
		}
	);

	test.each([
		'http://inloggen.voorbeeld.nl',
		'http://localhost.kwaad.nl',
		'http://127.0.0.1.kwaad.nl',
		'http://127.0.0.1@kwaad.nl',
		'https://inloggen.voorbeeld.nl?x=1',
		'inloggen.voorbeeld.nl'
	])('%s is refused everywhere', (issuer) => {
		expect(wrong({ ...whole, DIGID_ISSUER: issuer })).toEqual(['DIGID_ISSUER']);
	});
});

test.each([
	['DIGID_SLEUTEL', 'geen json'],
	['DIGID_SLEUTEL', '{"kty":"EC","x":"open helft"}'],
	['DIGID_MINIMUM', 'laag'],
	['EHERKENNING_MINIMUM', 'loa1'],
	['DIGID_SCOPE', 'profile']
])('%s=%s is refused', (setting, value) => {
	expect(wrong({ ...whole, [setting]: value })).toEqual([setting]);
});

test('a file without a key is refused', () => {
	const { DIGID_ISSUER, DIGID_CLIENT_ID } = whole;
	expect(wrong({ DIGID_ISSUER, DIGID_CLIENT_ID, DIGID_SLEUTEL_BESTAND: 'package.json' })).toEqual([
		'DIGID_SLEUTEL_BESTAND'
	]);
});

test('a refused key is not repeated in the message', () => {
	expect(() => readConfig({ ...whole, DIGID_SLEUTEL: '{"d":"kortgeheim"}' })).not.toThrow(
		/kortgeheim/
	);
});
