import { z } from 'zod';
import { BELEID, EERSTE_PEILDATUM } from '#lib/bbz/index.ts';
import { feitenJsonSchema, feitenSchema } from './feiten.schema.ts';
import { problemSchema } from './refusal.ts';
import { HERKOMSTEN, verzoekSchema } from './request.schema.ts';
import { artikelSchema, parameterSchema, regelSchema, toetsSchema } from './toets.schema.ts';

type Json = Record<string, unknown>;

const documented = verzoekSchema.extend({
	peildatum: z.iso.date().meta({
		format: 'date',
		description: `De dag waarop de wet wordt gelezen, vanaf ${EERSTE_PEILDATUM}. Er is geen standaard: de toets kijkt niet op de klok.`
	}),
	beleid: z
		.enum(BELEID.map(({ id }) => id))
		.default('landelijk')
		.meta({ description: 'Het gemeentelijk beleid waarmee wordt getoetst.' }),
	feiten: feitenSchema,
	herkomst: z
		.partialRecord(z.enum(Object.keys(feitenSchema.shape)), z.enum(HERKOMSTEN))
		.optional()
		.meta({ description: 'Van wie een feit komt. Zonder opgave is het verklaard door de persoon.' })
});

const prefix = '#/components/schemas/';

// The dialect and the place of a schema inside an OpenAPI document follow from that document.
function withoutHead(schema: Json): Json {
	return Object.fromEntries(
		Object.entries(schema).filter(([key]) => key !== '$schema' && key !== '$id')
	);
}

/** The schemas of the OpenAPI document, all made from the zod schemas that the tests hold to the real thing. */
export function componentSchemas(): Json {
	const named = z.registry<{ id: string }>();
	named.add(documented, { id: 'Verzoek' });
	named.add(feitenSchema, { id: 'Feiten' });
	named.add(toetsSchema, { id: 'Toets' });
	named.add(regelSchema, { id: 'Regel' });
	named.add(artikelSchema, { id: 'Artikel' });
	named.add(parameterSchema, { id: 'Parameter' });
	named.add(problemSchema, { id: 'Fout' });
	const { schemas } = z.toJSONSchema(named, { io: 'input', uri: (id) => prefix + id });
	const all: Record<string, Json> = { ...schemas, Feiten: feitenJsonSchema() };
	return Object.fromEntries(Object.entries(all).map(([id, schema]) => [id, withoutHead(schema)]));
}
