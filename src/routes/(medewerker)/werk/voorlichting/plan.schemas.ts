import { z } from 'zod';
import { herhalingSchema } from '#lib/voorlichting/herhaling.ts';
import { dag, delen, formulierId, gezien, sluitUren, tijd, wieWaar } from './schemas.ts';
import { planTeksten, reeksTeksten } from './texts.ts';

const { fouten: f } = planTeksten;
const keuze = { error: reeksTeksten.fouten.kies };

/** Days as people write them between commas: '24-12-2026, 31-12-2026'. */
const dagenTekst = z
	.string()
	.trim()
	.max(800, f.behalve)
	.transform((tekst) =>
		tekst
			.split(/[\s,;]+/)
			.filter(Boolean)
			.map((een) =>
				een.replace(
					/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/,
					(_, d: string, m: string, jaar: string) =>
						`${jaar}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
				)
			)
	)
	.pipe(z.array(z.iso.date(f.behalve)).max(60, f.behalve));

const geheel = (van: number, tot: number) =>
	z
		.string()
		.trim()
		.regex(/^\d{1,2}$/, f.getal(van, tot))
		.transform(Number)
		.refine((n) => n >= van && n <= tot, f.getal(van, tot));

const herhaalVelden = {
	soort: z.enum(['week', 'maand'], keuze),
	elke: geheel(1, 12),
	weekdag: z.enum(['1', '2', '3', '4', '5', '6', '7'], keuze).transform(Number),
	nummer: z.enum(['1', '2', '3', '4', '5', '-1'], keuze).transform(Number),
	vanaf: dag,
	totEnMet: dag,
	van: tijd,
	tot: tijd,
	delen,
	behalve: dagenTekst,
	feestdagenVrij: z
		.array(z.literal('ja'))
		.default([])
		.transform((gekozen) => gekozen.length > 0),
	...wieWaar
};

/** What somebody fills in to see which days it would be, and with those days to plan them. */
export const herhaalSchema = z.object({
	...herhaalVelden,
	dagen: z.array(z.iso.date()).max(120).default([])
});

/** The recurrence in what was filled in; undefined when its first and last day do not fit. */
export const herhalingVan = (ingevuld: z.output<typeof herhaalSchema>) =>
	herhalingSchema.safeParse(ingevuld).data;

export const eenmaligSchema = z.object({
	id: formulierId,
	dag,
	van: tijd,
	tot: tijd,
	delen,
	...wieWaar
});

const lijst = <T extends z.ZodType>(een: T) => z.array(een).min(1).max(10);

/** Every part of a session in the order of the page: its day, hours and place stand in lists beside each other. */
export const wijzigSchema = z.object({
	dag: lijst(dag),
	van: lijst(tijd),
	tot: lijst(tijd),
	plekId: lijst(wieWaar.plekId),
	hostId: wieWaar.hostId,
	capaciteit: wieWaar.capaciteit,
	sluitUren,
	versie: z
		.string()
		.regex(/^\d{1,9}$/)
		.transform(Number),
	gezien
});
