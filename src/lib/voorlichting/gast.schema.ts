import { z } from 'zod';
import { regel } from '../invoer/tekst.ts';
import { boekTeksten as t } from './texts.ts';
import { MEESTE_PERSONEN } from './voorlichting.types.ts';

export const leegIsNiets = (tekst: string) => tekst || undefined;

/** What is asked of somebody who comes, whether they book themselves or a host writes them down. */
export const gastVelden = {
	naam: regel(80).min(1, t.naamLeeg),
	email: regel(254)
		.refine((tekst) => tekst === '' || z.email().safeParse(tekst).success, {
			error: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.'
		})
		.transform(leegIsNiets),
	telefoon: regel(20)
		.refine((tekst) => tekst === '' || /^\+?[\d\s()-]{9,}$/.test(tekst), {
			error: 'Vul een telefoonnummer in, zoals 06 12345678.'
		})
		.transform(leegIsNiets),
	personen: z
		.enum(['1', '2', '3'], { error: 'Kies met hoeveel mensen u komt.' })
		.transform(Number)
		.refine((aantal) => aantal <= MEESTE_PERSONEN),
	wensen: regel(300).transform(leegIsNiets),
	/** Random, made with the form: sent twice it counts once. */
	sleutel: z.uuid()
};
