import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

const production = {
	MODUS: 'productie',
	ORIGIN: 'https://ondernemers.voorbeeld.nl',
	DATABASE_URL: 'postgres://portaal@db/portaal',
	GEHEIM: 'q7Jm2xW9Lr4Tz8Vb1Nc6Kd3Hf5Gs0PyA',
	HOOFDSLEUTELS: '1:q7Jm2xW9Lr4Tz8Vb1Nc6Kd3Hf5Gs0PyAq7Jm2xW9Lr4=',
	SMTP_URL: 'smtps://portaal:geheim@mail.voorbeeld.nl'
};

function wrongSettings(environment: Record<string, string>): string[] {
	try {
		readConfig(environment);
		return [];
	} catch (error) {
		if (!(error instanceof ConfigError)) throw error;
		return error.wrong.map(({ setting }) => setting);
	}
}

describe('outside production', () => {
	test('an empty environment is a demo on port 3000 of this machine', () => {
		expect(readConfig({})).toMatchObject({
			MODUS: 'demo',
			HOST: '127.0.0.1',
			PORT: 3000,
			DEMO_INLOGGEN: true
		});
	});

	test('a setting that is present but empty counts as not set', () => {
		expect(readConfig({ PORT: '', ORIGIN: ' ' })).toMatchObject({ PORT: 3000 });
	});

	test.each([
		['MODUS', 'test'],
		['PORT', '65536'],
		['PORT', 'drieduizend'],
		['ORIGIN', 'https://voorbeeld.nl/pad'],
		['ORIGIN', 'voorbeeld.nl'],
		['DATABASE_URL', 'mysql://db/portaal'],
		['DATABASE_VERBINDINGEN', '0'],
		['GEHEIM', 'te kort'],
		['GEHEIM', 'a'.repeat(40)],
		['DATABASE_BEHEER_URL', 'mysql://db/portaal'],
		['HOOFDSLEUTELS', '1:te-kort'],
		['GEHEIM', 'abcdefghij'.repeat(4)],
		['LOG_LEVEL', 'veel'],
		['BELEID', '../elders'],
		['DEMO_INLOGGEN', 'ja'],
		['SMTP_URL', 'https://mail.voorbeeld.nl'],
		['AFZENDER', 'post@voorbeeld.nl'],
		['API_LIMIET', '-1'],
		['API_TIJDVAK', '0'],
		['SLUITTIJD', '0'],
		['XFF_DEPTH', '0'],
		['HERBOUWEN', 'nee']
	])('%s=%s is refused', (setting, value) => {
		expect(wrongSettings({ [setting]: value })).toEqual([setting]);
	});

	test('two wrong settings are both named, each with what to do', () => {
		expect(() => readConfig({ PORT: 'x', MODUS: 'y' })).toThrow(
			/- MODUS: Kies .*\n- PORT: Vul een heel getal/
		);
	});

	test('a refused secret is not repeated in the message', () => {
		expect(() => readConfig({ GEHEIM: 'kortgeheim' })).not.toThrow(/kortgeheim/);
	});
});

describe('in production', () => {
	test('complete settings are accepted and demo logins are off', () => {
		expect(readConfig(production)).toMatchObject({ MODUS: 'productie', DEMO_INLOGGEN: false });
	});

	test.each(['ORIGIN', 'DATABASE_URL', 'GEHEIM', 'SMTP_URL'])(
		'it does not start without %s',
		(setting) => {
			expect(wrongSettings({ ...production, [setting]: '' })).toEqual([setting]);
		}
	);

	test('it does not start on an address without https', () => {
		expect(wrongSettings({ ...production, ORIGIN: 'http://ondernemers.voorbeeld.nl' })).toEqual([
			'ORIGIN'
		]);
	});

	test('it does not start with a short secret', () => {
		expect(wrongSettings({ ...production, GEHEIM: 'kort' })).toEqual(['GEHEIM']);
	});

	test('a file with the master keys will do as well', () => {
		const { HOOFDSLEUTELS, ...rest } = production;
		expect(wrongSettings(rest)).toEqual(['HOOFDSLEUTELS']);
		expect(HOOFDSLEUTELS).toBeDefined();
		expect(wrongSettings({ ...rest, HOOFDSLEUTELS_BESTAND: '/geheimen/hoofdsleutels' })).toEqual(
			[]
		);
	});

	test('it does not start with demo logins on', () => {
		expect(wrongSettings({ ...production, DEMO_INLOGGEN: 'aan' })).toEqual(['DEMO_INLOGGEN']);
	});

	test('all that is wrong is named at once', () => {
		const wrong = wrongSettings({ MODUS: 'productie', PORT: 'x', DEMO_INLOGGEN: 'aan' });
		expect(wrong).toEqual([
			'PORT',
			'ORIGIN',
			'DATABASE_URL',
			'GEHEIM',
			'HOOFDSLEUTELS',
			'SMTP_URL',
			'DEMO_INLOGGEN'
		]);
	});
});
