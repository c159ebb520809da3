import { z } from 'zod';
import { MOST_PROBLEMS } from './limits.ts';
import type { Fout, Probleem } from './problems.ts';
import type { FoutCode } from './texts.ts';
import { nl } from './texts.ts';

/** The HTTP status of each kind of refusal; all invalid input is 400 (NLGov API Design Rules, invalid-input). */
export const STATUS = {
	ongeldige_json: 400,
	ongeldige_invoer: 400,
	niet_gevonden: 404,
	methode_niet_toegestaan: 405,
	niet_leverbaar: 406,
	te_groot: 413,
	verkeerd_mediatype: 415,
	te_veel_verzoeken: 429,
	onverwachte_fout: 500
} as const satisfies Record<FoutCode, number>;

/** A refusal as RFC 9457 wants it, with our own code and what is wrong per field. */
export interface ProblemDetails {
	type: string;
	title: string;
	status: number;
	detail: string;
	code: FoutCode;
	problemen?: readonly Probleem[];
	meerProblemen?: number;
}

const probleemSchema = z.strictObject({
	code: z.string().meta({ description: 'Vaste code van dit probleem.' }),
	velden: z
		.array(z.string())
		.meta({ description: 'Plaatsen in het verzoek, als JSON Pointer (RFC 6901).' }),
	melding: z.string().meta({ description: 'Wat er mis is en wat u kunt doen, in het Nederlands.' }),
	gelezen: z.string().optional(),
	verwacht: z.string().optional(),
	tegenstrijdigheid: z.string().optional()
});

/** The form of a refusal, for the published description; a test holds every refusal against it. */
export const problemSchema = z.strictObject({
	type: z.string().meta({ format: 'uri', description: 'Vaste naam van het soort fout.' }),
	title: z.string(),
	status: z.int().min(400).max(599),
	detail: z.string(),
	code: z.enum(Object.keys(STATUS) as FoutCode[]),
	problemen: z.array(probleemSchema).max(MOST_PROBLEMS).optional(),
	meerProblemen: z
		.int()
		.min(1)
		.optional()
		.meta({ description: `Hoeveel problemen er nog meer zijn, na de eerste ${MOST_PROBLEMS}.` })
});

export function problemDetails(fout: Fout): ProblemDetails {
	return {
		// A name, not an address: it stays the same at every municipality.
		type: `urn:problem-type:ondernemerszaken:${fout.code.replaceAll('_', '-')}`,
		title: nl.titels[fout.code],
		status: STATUS[fout.code],
		detail: fout.melding,
		code: fout.code,
		...(fout.problemen.length > 0 ? { problemen: fout.problemen } : {}),
		...(fout.meerProblemen === undefined ? {} : { meerProblemen: fout.meerProblemen })
	};
}
