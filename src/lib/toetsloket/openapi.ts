import { EXAMPLES, REFUSED_EXAMPLES } from './examples.ts';
import { judgeValue } from './judge.ts';
import { API_VERSION, LARGEST_REQUEST } from './limits.ts';
import { componentSchemas } from './openapi-schemas.ts';
import { problemDetails, STATUS } from './refusal.ts';
import type { FoutCode } from './texts.ts';
import { nl } from './texts.ts';

type Json = Record<string, unknown>;

const ref = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });
const version = { 'API-Version': ref('headers', 'API-Version') };
const limits = {
	RateLimit: ref('headers', 'RateLimit'),
	'RateLimit-Policy': ref('headers', 'RateLimit-Policy')
};

const headers = {
	'API-Version': {
		description: 'Volledige versie van deze API.',
		schema: { type: 'string', examples: [API_VERSION] }
	},
	RateLimit: {
		description: 'Wat er in dit tijdvak nog over is (draft-ietf-httpapi-ratelimit-headers).',
		schema: { type: 'string', examples: ['"bezoeker";r=119;t=60'] }
	},
	'RateLimit-Policy': {
		description: 'Hoeveel verzoeken er per tijdvak mogen.',
		schema: { type: 'string', examples: ['"bezoeker";q=120;w=60'] }
	},
	'Retry-After': {
		description: 'Over hoeveel seconden het weer kan.',
		schema: { type: 'integer', minimum: 1 }
	},
	Allow: {
		description: 'De methoden die op dit adres kunnen.',
		schema: { type: 'string', examples: ['POST'] }
	}
};

function refusedExamples(): Json {
	return Object.fromEntries(
		Object.entries(REFUSED_EXAMPLES).map(([name, { summary, value }]) => {
			const uitslag = judgeValue(value);
			return [name, { summary, value: uitslag.ok ? undefined : problemDetails(uitslag.fout) }];
		})
	);
}

function refusal(code: FoutCode, extra: Json = {}, examples?: Json): Json {
	return {
		description: nl.titels[code],
		headers: { ...version, ...extra },
		content: {
			'application/problem+json': {
				schema: ref('schemas', 'Fout'),
				...(examples ? { examples } : {})
			}
		}
	};
}

/** Refusals by status, as an operation lists them. */
function responsesFor(...codes: FoutCode[]): Json {
	return Object.fromEntries(codes.map((code) => [String(STATUS[code]), ref('responses', code)]));
}

function toetsOperation(): Json {
	const answer = judgeValue(EXAMPLES.starter.value);
	return {
		operationId: 'maakToets',
		tags: ['toets'],
		summary: 'Toets feiten aan het Bbz 2004',
		description: `Geeft per regel van de wet en het beleid een uitkomst met de reden. Er wordt niets bewaard en niets over de feiten in een logboek gezet. Een verzoek is hooguit ${LARGEST_REQUEST / 1024} kB groot. Het antwoord is geen besluit.`,
		requestBody: {
			required: true,
			content: { 'application/json': { schema: ref('schemas', 'Verzoek'), examples: EXAMPLES } }
		},
		responses: {
			'200': {
				description: 'De toets',
				headers: { ...version, ...limits },
				content: {
					'application/json': {
						schema: ref('schemas', 'Toets'),
						examples: {
							starter: { summary: EXAMPLES.starter.summary, value: answer.ok ? answer.toets : {} }
						}
					}
				}
			},
			...responsesFor(
				'ongeldige_invoer',
				'methode_niet_toegestaan',
				'niet_leverbaar',
				'te_groot',
				'verkeerd_mediatype',
				'te_veel_verzoeken',
				'onverwachte_fout'
			)
		}
	};
}

function readOperation(id: string, summary: string, mediaType: string, extra: Json = {}): Json {
	return {
		operationId: id,
		tags: ['beschrijving'],
		summary,
		responses: {
			'200': {
				description: summary,
				headers: { ...version, ...extra },
				content: { [mediaType]: { schema: { type: 'object' } } }
			},
			...responsesFor('methode_niet_toegestaan', 'niet_leverbaar')
		}
	};
}

const everybody = {
	'Access-Control-Allow-Origin': {
		description: 'Elke site mag deze beschrijving lezen.',
		schema: { type: 'string', const: '*' }
	}
};

function components(): Json {
	return {
		headers,
		schemas: componentSchemas(),
		responses: {
			ongeldige_invoer: refusal('ongeldige_invoer', limits, refusedExamples()),
			methode_niet_toegestaan: refusal('methode_niet_toegestaan', {
				Allow: ref('headers', 'Allow')
			}),
			niet_leverbaar: refusal('niet_leverbaar'),
			te_groot: refusal('te_groot', limits),
			verkeerd_mediatype: refusal('verkeerd_mediatype'),
			te_veel_verzoeken: refusal('te_veel_verzoeken', {
				...limits,
				'Retry-After': ref('headers', 'Retry-After')
			}),
			onverwachte_fout: refusal('onverwachte_fout')
		}
	};
}

// Made once: it takes tens of milliseconds, and everybody may ask for it.
let made: Json | undefined;

/** The OpenAPI 3.1 description of the API at this origin, following the NLGov API Design Rules. */
export function openApi(origin: string): Json {
	return {
		openapi: '3.1.0',
		info: {
			title: 'Ondernemerszaken: toets aan het Bbz 2004',
			description:
				'Open API waarmee ieder systeem dezelfde toets krijgt als het portaal. Inloggen is niet nodig.',
			version: API_VERSION,
			license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
			contact: {
				name: 'Beheer Ondernemerszaken',
				email: 'api@ondernemerszaken.example',
				url: `${origin}/over`
			}
		},
		servers: [{ url: `${origin}/api/v1`, description: 'Dit portaal' }],
		security: [],
		tags: [
			{ name: 'toets', description: 'Feiten toetsen aan wet en beleid' },
			{ name: 'beschrijving', description: 'Wat de API kent en hoe zij werkt' }
		],
		paths: {
			'/toets': { post: toetsOperation() },
			'/feiten': {
				get: readOperation('leesFeiten', 'De feiten als JSON Schema', 'application/schema+json')
			},
			'/openapi.json': {
				get: readOperation('leesOpenapi', 'Deze beschrijving', 'application/json', everybody)
			}
		},
		components: (made ??= components())
	};
}
