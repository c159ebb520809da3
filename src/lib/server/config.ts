import { z } from 'zod';
import { oidcSettings, wrongProviders } from './config/oidc.ts';
import type { WrongSetting } from './config/wrong-setting.ts';
import { parseMasterKeys } from './crypto/master-keys.ts';
import { isPredictable } from './predictable.ts';

const onOff = (standard: 'aan' | 'uit') =>
	z
		.enum(['aan', 'uit'], { error: 'Vul "aan" of "uit" in.' })
		.default(standard)
		.transform((value) => value === 'aan');

const whole = (least: number, most: number, standard: number) =>
	z
		.string()
		.regex(/^\d+$/, `Vul een heel getal van ${least} tot en met ${most} in.`)
		.transform(Number)
		.refine(
			(value) => value >= least && value <= most,
			`Vul een heel getal van ${least} tot en met ${most} in.`
		)
		.default(standard);

/** Only the form is checked here; the keys themselves are read where they are used. */
const masterKeys = z.string().superRefine((value, context) => {
	try {
		parseMasterKeys(value);
	} catch (error) {
		context.addIssue({ code: 'custom', message: (error as Error).message });
	}
});

const isOrigin = (value: string) =>
	URL.canParse(value) && /^https?:/.test(value) && new URL(value).origin === value;

/** Every setting with its rule, its standard value and what it is for; the table in README.md is printed from this. */
export const settings = z.object({
	MODUS: z
		.enum(['ontwikkeling', 'demo', 'productie'], {
			error: 'Kies "ontwikkeling", "demo" of "productie".'
		})
		.default('demo')
		.meta({
			standaard: 'demo',
			uitleg:
				'Soort omgeving: `ontwikkeling`, `demo` of `productie`. Alleen bij `ontwikkeling` staat de tekst van fouten in het logboek.'
		}),
	HOST: z.string().default('127.0.0.1').meta({
		standaard: '127.0.0.1',
		uitleg: 'Adres waarop het portaal luistert. `0.0.0.0` is elk adres van de machine.'
	}),
	PORT: whole(0, 65535, 3000).meta({
		standaard: '3000',
		uitleg: 'Poort waarop het portaal luistert. `0` kiest een vrije poort.'
	}),
	ORIGIN: z
		.string()
		.refine(
			isOrigin,
			'Vul alleen het adres in, zonder pad, bijvoorbeeld https://ondernemers.gemeente.nl.'
		)
		.optional()
		.meta({
			standaard: 'het adres van het verzoek',
			uitleg: 'Adres waarop mensen het portaal openen. Verplicht in productie, met https.'
		}),
	DATABASE_URL: z
		.string()
		.regex(/^postgres(ql)?:\/\//, 'Vul een adres in dat begint met postgres://.')
		.optional()
		.meta({
			standaard: 'eigen PostgreSQL in `.data/`',
			uitleg: 'PostgreSQL-server (15 of nieuwer). Verplicht in productie.'
		}),
	DATABASE_BEHEER_URL: z
		.string()
		.regex(/^postgres(ql)?:\/\//, 'Vul een adres in dat begint met postgres://.')
		.optional()
		.meta({
			standaard: 'hetzelfde als `DATABASE_URL`',
			uitleg:
				'De eigenaar van de database, alleen voor migraties. In productie een andere gebruiker dan `DATABASE_URL`.'
		}),
	DATABASE_VERBINDINGEN: whole(1, 100, 10).meta({
		standaard: '10',
		uitleg: 'Hoogste aantal verbindingen met de database per proces.'
	}),
	GEHEIM: z
		.string()
		.refine((value) => Buffer.byteLength(value) >= 32, {
			error: 'Vul minstens 32 tekens in, bijvoorbeeld de uitkomst van: openssl rand -base64 32',
			abort: true
		})
		.refine(
			(value) => !isPredictable(value),
			'Dit geheim is te raden: het herhaalt zich of telt door. Maak een nieuw met: openssl rand -base64 32'
		)
		.optional()
		.meta({
			standaard: 'wordt gemaakt in `.data/`',
			uitleg: 'Geheime sleutel van minstens 32 tekens. Verplicht in productie.'
		}),
	HOOFDSLEUTELS: masterKeys.optional().meta({
		standaard: 'wordt gemaakt in `.data/`',
		uitleg:
			'Sleutels die alle andere versleutelen: `1:<32 bytes in base64>`, met een komma ertussen. De hoogste versie is de nieuwste. Dit of het bestand is verplicht in productie.'
	}),
	HOOFDSLEUTELS_BESTAND: z.string().optional().meta({
		standaard: 'geen',
		uitleg: 'Bestand met de hoofdsleutels, in plaats van `HOOFDSLEUTELS`.'
	}),
	VERWERKINGENREGISTER: z
		.string()
		.regex(
			/^(https:\/\/|urn:)[!-~]+[/:#=]$/,
			'Vul een adres in dat eindigt op /, :, # of =, bijvoorbeeld https://gemeente.nl/verwerkingen/.'
		)
		.default('urn:ondernemerszaken:verwerking:')
		.meta({
			standaard: 'urn:ondernemerszaken:verwerking:',
			uitleg:
				'Waar het register van verwerkingen staat. Daarachter komt de naam van de verwerking, in de uitvoer van het logboek.'
		}),
	LOG_LEVEL: z
		.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
			error: 'Kies fatal, error, warn, info, debug, trace of silent.'
		})
		.default('info')
		.meta({ standaard: 'info', uitleg: 'Hoeveel er in het logboek komt.' }),
	BELEID: z
		.string()
		.regex(/^[a-z0-9-]+$/, 'Vul de naam van een beleid in: kleine letters, cijfers en streepjes.')
		.default('landelijk')
		.meta({ standaard: 'landelijk', uitleg: 'Gemeentelijk beleid waarmee het portaal rekent.' }),
	DEMO_INLOGGEN: z.enum(['aan', 'uit'], { error: 'Vul "aan" of "uit" in.' }).optional().meta({
		standaard: 'aan, in productie uit',
		uitleg: 'Inloggen als voorbeeldpersoon. Mag in productie niet aan staan.'
	}),
	API_LIMIET: whole(0, 1_000_000, 120).meta({
		standaard: '120',
		uitleg: 'Verzoeken per bezoeker per tijdvak aan de open API. `0` is onbeperkt.'
	}),
	API_TIJDVAK: whole(1, 86_400, 60).meta({
		standaard: '60',
		uitleg: 'Lengte van dat tijdvak in seconden.'
	}),
	INLOG_LIMIET: whole(0, 1_000_000, 60).meta({
		standaard: '60',
		uitleg: 'Inlogpogingen per bezoeker per tijdvak. `0` is onbeperkt.'
	}),
	INLOG_TIJDVAK: whole(1, 86_400, 300).meta({
		standaard: '300',
		uitleg: 'Lengte van dat tijdvak in seconden.'
	}),
	INLOG_FOUTEN: whole(0, 1_000_000, 60).meta({
		standaard: '60',
		uitleg:
			'Mislukte pogingen van medewerkers per adres per uur, voordat dat adres moet wachten. `0` is onbeperkt.'
	}),
	SMTP_URL: z
		.string()
		.regex(/^smtps?:\/\//, 'Vul een adres in dat begint met smtp:// of smtps://.')
		.optional()
		.meta({
			standaard: 'de postbus van de demo',
			uitleg:
				'Mailserver, zoals `smtps://naam:wachtwoord@mail.gemeente.nl`. Verplicht in productie.'
		}),
	AFZENDER: z
		.string()
		.regex(
			/^[^<>]+ <[^<>\s]+@[^<>\s]+>$/,
			'Vul een naam en een adres in, zoals Gemeente <post@gemeente.nl>.'
		)
		.default('Gemeente Voorbeeldstad <afspraak@voorbeeldstad.example>')
		.meta({
			standaard: '`Gemeente Voorbeeldstad <afspraak@voorbeeldstad.example>`',
			uitleg: 'Naam en adres waarvan mail komt.'
		}),
	...oidcSettings,
	SLUITTIJD: whole(1, 300, 8).meta({
		standaard: '8',
		uitleg: 'Seconden die lopende verzoeken krijgen als het portaal stopt.'
	}),
	ADDRESS_HEADER: z.string().optional().meta({
		standaard: 'geen',
		uitleg: 'Kop waarin de proxy het adres van de bezoeker zet, zoals `x-forwarded-for`.'
	}),
	XFF_DEPTH: whole(1, 10, 1).meta({
		standaard: '1',
		uitleg: 'Aantal vertrouwde proxy’s bij `x-forwarded-for`.'
	}),
	DATAMAP: z
		.string()
		.default('.data')
		.meta({ standaard: '.data', uitleg: 'Map voor de eigen database en het gemaakte geheim.' }),
	HERBOUWEN: onOff('aan').meta({
		standaard: 'aan',
		uitleg: '`npm start` bouwt opnieuw als de bronnen zijn veranderd.'
	})
});

export type Config = Omit<z.infer<typeof settings>, 'DEMO_INLOGGEN'> & { DEMO_INLOGGEN: boolean };

/** The portal must not start: each wrong setting with what to do about it. */
export class ConfigError extends Error {
	override readonly name = 'ConfigError';
	readonly wrong: readonly WrongSetting[];

	constructor(wrong: readonly WrongSetting[]) {
		const lines = wrong.map(({ setting, message }) => `- ${setting}: ${message}`);
		super(['Ondernemerszaken start niet. Deze instellingen kloppen niet:', ...lines].join('\n'));
		this.wrong = wrong;
	}
}

function wrongInProduction(env: Readonly<Record<string, unknown>>): WrongSetting[] {
	const wrong: WrongSetting[] = [];
	const add = (setting: string, message: string) => wrong.push({ setting, message });
	if (!String(env['ORIGIN'] ?? '').startsWith('https://'))
		add(
			'ORIGIN',
			'Is verplicht in productie en begint met https://. Vul het adres in waarop mensen het portaal openen.'
		);
	if (!env['DATABASE_URL'])
		add(
			'DATABASE_URL',
			'Is verplicht in productie. Vul het adres van een eigen PostgreSQL-server in.'
		);
	if (!env['GEHEIM'])
		add('GEHEIM', 'Is verplicht in productie. Maak er een met: openssl rand -base64 32');
	if (!env['HOOFDSLEUTELS'] && !env['HOOFDSLEUTELS_BESTAND'])
		add(
			'HOOFDSLEUTELS',
			'Is verplicht in productie. Schrijf 1: met daarachter de uitkomst van: openssl rand -base64 32'
		);
	if (!env['SMTP_URL'])
		add('SMTP_URL', 'Is verplicht in productie. Vul het adres van de mailserver in.');
	if (env['DEMO_INLOGGEN'] === 'aan')
		add(
			'DEMO_INLOGGEN',
			'Mag in productie niet aan staan: iedereen kan dan inloggen. Zet deze instelling op "uit".'
		);
	return wrong;
}

/** What is wrong with settings that are each right by themselves. */
function wrongTogether(given: Readonly<Record<string, unknown>>): WrongSetting[] {
	const production = given['MODUS'] === 'productie';
	return [...(production ? wrongInProduction(given) : []), ...wrongProviders(given, production)];
}

/** Checks the given environment; throws a ConfigError that names every wrong setting at once. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
	const given = Object.fromEntries(
		Object.entries(environment).filter(([, value]) => value?.trim())
	);
	const parsed = settings.safeParse(given);
	if (!parsed.success) {
		const wrong = parsed.error.issues.map(({ path, message }) => ({
			setting: String(path[0]),
			message
		}));
		const named = new Set(wrong.map(({ setting }) => setting));
		const rest = wrongTogether(given);
		throw new ConfigError([...wrong, ...rest.filter(({ setting }) => !named.has(setting))]);
	}
	const wrong = wrongTogether(parsed.data);
	if (wrong.length > 0) throw new ConfigError(wrong);
	const demoLogin =
		parsed.data.DEMO_INLOGGEN ?? (parsed.data.MODUS === 'productie' ? 'uit' : 'aan');
	return { ...parsed.data, DEMO_INLOGGEN: demoLogin === 'aan' };
}

let known: Config | undefined;

/** The settings of this process. Read at first use: building the portal must not need secrets. */
export function config(): Config {
	known ??= readConfig(process.env);
	return known;
}
