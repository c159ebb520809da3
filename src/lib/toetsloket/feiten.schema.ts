import { z } from 'zod';
import { FEIT_IDS, FEITEN, KERN } from '#lib/bbz/index.ts';
import type { FeitDefinitie, FeitId } from '#lib/bbz/index.ts';
import { nl as wetteksten } from '#lib/taal/nl/nl.ts';

const hasCentsAtMost = (value: number) => Number(value.toFixed(2)) === value;

/** Matches the years from `min` to `max`: a JSON Schema cannot compare dates. */
function yearPattern(min: string, max: string): RegExp {
	const parts: string[] = [];
	for (let year = Number(min.slice(0, 4)), last = Number(max.slice(0, 4)); year <= last;) {
		const span = year % 100 === 0 && year + 99 <= last ? 100 : 1;
		parts.push(span === 100 ? `${year / 100}\\d\\d` : String(year));
		year += span;
	}
	return new RegExp(`^(${parts.join('|')})-`);
}

function schemaOf(def: FeitDefinitie): z.ZodType {
	switch (def.soort) {
		case 'janee':
			return z.boolean();
		case 'keuze':
			return z.enum(def.waarden);
		case 'datum':
			return z.iso.date().regex(yearPattern(def.min, def.max));
		case 'aantal':
			return z.int().min(def.min).max(def.max);
		case 'bedrag':
			return z.number().min(def.min).max(def.max).refine(hasCentsAtMost);
	}
}

/** Everything a caller needs beside the type: the question, why we ask, the unit. */
function metaOf(id: FeitId, def: FeitDefinitie): Record<string, unknown> {
	const { vraag, waarom, keuzes } = wetteksten.feiten[id] as {
		vraag: string;
		waarom: string;
		keuzes?: Readonly<Record<string, string>>;
	};
	return {
		title: vraag,
		description: waarom,
		'x-onderwerp': def.onderwerp,
		'x-veranderbaar': def.veranderbaar,
		...('eenheid' in def ? { 'x-eenheid': def.eenheid } : {}),
		// Not `multipleOf: 0.01`: common validators compute that in binary and refuse 19.99.
		...(def.soort === 'bedrag' ? { 'x-decimalen': 2 } : {}),
		...(def.soort === 'datum'
			? { format: 'date', 'x-vroegste': def.min, 'x-laatste': def.max }
			: {}),
		...(keuzes ? { 'x-keuzes': keuzes } : {})
	};
}

/** The facts as a zod schema, made from the catalogue of the law core. */
export const feitenSchema = z.strictObject(
	Object.fromEntries(
		FEIT_IDS.map((id) => [id, schemaOf(FEITEN[id]).meta(metaOf(id, FEITEN[id])).optional()])
	)
);

/** JSON Schema 2020-12 of the facts, with the question and the reason of each. */
export function feitenJsonSchema(): Record<string, unknown> {
	const { $schema, ...rest } = z.toJSONSchema(feitenSchema, { io: 'input' });
	return {
		$schema,
		title: 'Feiten voor een toets aan het Bbz 2004',
		description:
			'Laat weg wat niet bekend is. Een datum loopt van x-vroegste tot en met x-laatste; een bedrag heeft hooguit x-decimalen cijfers achter de komma. Feiten die samen niet waar kunnen zijn, weigert de toets zelf.',
		'x-kern': KERN,
		...rest
	};
}
