import { z } from 'zod';
import { FEIT_IDS } from '#lib/bbz/index.ts';
import type { Toets } from '#lib/bbz/index.ts';
import { HERKOMSTEN } from './request.schema.ts';

// The form of the answer, for the published description; a test holds every toets against it.
const datum = z.iso.date().meta({ format: 'date' });
const uitkomst = z
	.enum(['voldaan', 'niet_voldaan', 'onbekend', 'oordeel_nodig'])
	.meta({ description: 'Een van de vier uitkomsten. Nooit een kaal nee: de reden staat erbij.' });
const feit = z.enum(FEIT_IDS);
const waarde = z.union([z.boolean(), z.number(), z.string()]);
const herkomst = z.enum(HERKOMSTEN);
const regelIds = z.array(z.string());

/** A place in the law or the policy. */
export const artikelSchema = z
	.strictObject({
		regeling: z.string(),
		artikel: z.string(),
		lid: z.string().optional(),
		onderdeel: z.string().optional(),
		versie: datum,
		url: z.string()
	})
	.meta({ description: 'Plaats in de wet of het beleid, met de versie die op de peildatum gold.' });

/** A dated value of the law with its source. */
export const parameterSchema = z.strictObject({
	parameter: z.string(),
	waarde: z.number(),
	eenheid: z.string(),
	vanaf: datum,
	bron: z.string(),
	zekerheid: z.string().meta({ description: 'Of het bedrag al tegen de bron is bevestigd.' })
});

const wijziging = z.strictObject({ feit, waarde });

/** One rule with its outcome and why. */
export const regelSchema = z.strictObject({
	id: z.string(),
	laag: z.enum(['wet', 'beleid']),
	artikel: artikelSchema,
	uitkomst,
	waarom: z.strictObject({ code: z.string(), waarden: z.record(z.string(), z.unknown()) }),
	gevolg: z.enum(['toegang', 'vorm']),
	gebruikt: z.array(z.strictObject({ feit, waarde, herkomst })),
	ontbreekt: z.array(feit),
	parameters: z.array(parameterSchema),
	wiebeslist: z.strictObject({ wie: z.string(), bewijs: z.array(z.string()) }).optional(),
	veranderbaar: z.array(feit),
	omslag: z.array(wijziging)
});

const categorie = z.strictObject({
	id: z.string(),
	artikel: artikelSchema,
	uitkomst,
	gezocht: z.boolean(),
	regels: regelIds
});

const beleidMaximum = z.strictObject({
	waarde: z.number(),
	eenheid: z.literal('euro'),
	vanaf: datum,
	artikel: artikelSchema
});

const voorziening = z.strictObject({
	id: z.string(),
	categorie: z.string(),
	artikel: artikelSchema,
	uitkomst,
	gevraagd: z.boolean().optional(),
	maximum: z.union([parameterSchema, beleidMaximum]).optional(),
	vorm: z.string(),
	duur: z
		.strictObject({ maanden: z.number().optional(), verlengingMaanden: z.number().optional() })
		.optional(),
	voorwaarden: z.array(z.string()),
	regels: regelIds
});

const beleid = z.strictObject({ id: z.string(), versie: datum });

const verantwoording = z
	.strictObject({
		peildatum: datum,
		kern: z.string(),
		beleid,
		feiten: z.partialRecord(feit, waarde),
		herkomst: z.partialRecord(feit, herkomst),
		parameters: z.array(parameterSchema),
		ontbrekendeParameters: z.array(z.string())
	})
	.meta({ description: 'Het bewijs waarmee deze toets later precies zo te herhalen is.' });

/** The toets as it goes over the line, in JSON. */
export const toetsSchema = z.strictObject({
	peildatum: datum,
	beleid,
	kern: z.string(),
	regels: z.array(regelSchema),
	categorieen: z.array(categorie),
	voorzieningen: z.array(voorziening),
	ontbrekend: z.array(z.strictObject({ feit, gewicht: z.number(), regels: regelIds })),
	routes: z.array(
		z.strictObject({
			id: z.string(),
			rang: z.int(),
			regels: regelIds,
			wijzigingen: z.array(wijziging)
		})
	),
	bewijsstukken: z.array(
		z.strictObject({
			id: z.string(),
			voor: z.enum(['aanvrager', 'partner', 'bedrijf']),
			regels: regelIds,
			perioden: z.array(z.string()),
			alternatieven: z.array(z.string())
		})
	),
	signalen: z.array(z.looseObject({ code: z.string() })),
	verantwoording
} satisfies Record<keyof Toets, z.ZodType>);
