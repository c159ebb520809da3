import { z } from 'zod';
import { alineas, ofNiets, regel } from '#lib/invoer/tekst.ts';
import {
	PLEK_SOORTEN,
	REEKS_SOORTEN,
	TALEN,
	TOEGANGEN
} from '#lib/voorlichting/voorlichting.types.ts';
import { planTeksten, reeksTeksten } from './texts.ts';

const { fouten: f } = reeksTeksten;
const { fouten: p } = planTeksten;

const moet = (most: number, leeg: string) => regel(most).min(1, leeg);
const mag = (most: number) => regel(most).transform(ofNiets);
const getal = (van: number, tot: number, message: string) =>
	z
		.string()
		.trim()
		.regex(/^-?\d{1,3}$/, message)
		.transform(Number)
		.refine((n) => n >= van && n <= tot, message);
const url = regel(500)
	.refine((tekst) => tekst === '' || z.url({ protocol: /^https$/ }).safeParse(tekst).success, f.url)
	.transform(ofNiets);
/** A choice that may stay open. Whether it is one of those offered, is asked of the list itself. */
const idOfNiets = z.string().transform(ofNiets);
const vink = z
	.array(z.literal('ja'))
	.default([])
	.transform((gekozen) => gekozen.length > 0);

const capaciteit = getal(1, 500, f.capaciteit);
export const sluitUren = getal(0, 336, f.sluitUren);
export const dag = z.iso.date(p.dag);
export const tijd = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, p.tijd);
export const wieWaar = { plekId: z.string().min(1, f.plek), hostId: idOfNiets, capaciteit };
export const delen = getal(1, 10, p.getal(1, 10));
export const formulierId = z.uuid();
/** Whether the planner read what people would hear. */
export const gezien = z.literal('ja').optional();

const plekVelden = {
	naam: moet(120, f.naam),
	soort: z.enum(PLEK_SOORTEN, { error: f.plekSoort }),
	adres: mag(200),
	rolstoel: z
		.enum(['ja', 'nee', 'onbekend'], { error: f.rolstoel })
		.transform((antwoord) => (antwoord === 'onbekend' ? null : antwoord === 'ja')),
	parkeren: mag(300),
	route: mag(300),
	verbinding: url
};

export const plekSchema = z.object({ ...plekVelden, gestopt: vink, gezien });
export const nieuwePlekSchema = z.object({ ...plekVelden, id: formulierId });

const reeksVelden = {
	soort: z.enum(REEKS_SOORTEN, { error: f.soort }),
	titel: moet(120, f.titel),
	neutraleTitel: moet(120, f.neutraleTitel),
	uitleg: alineas(1_000).refine((tekst) => tekst !== '', f.uitleg),
	meebrengen: mag(300),
	taal: z.enum(TALEN, { error: f.taal }),
	toegang: z.enum(TOEGANGEN, { error: f.toegang }),
	capaciteit,
	sluitUren,
	plekId: idOfNiets,
	hostId: idOfNiets,
	externeUrl: url
};

interface Extern {
	readonly soort: (typeof REEKS_SOORTEN)[number];
	readonly externeUrl: string | null;
}

// What is of others has their address, and only that.
const heeftAdres = ({ soort, externeUrl }: Extern) => soort !== 'extern' || externeUrl !== null;
const adresHoort = ({ soort, externeUrl }: Extern) => soort === 'extern' || externeUrl === null;
const bijAdres = (error: string) => ({ path: ['externeUrl'], error });

export const reeksSchema = z
	.object({ ...reeksVelden, gestopt: vink, ookGepland: vink })
	.refine(heeftAdres, bijAdres(f.externZonderAdres))
	.refine(adresHoort, bijAdres(f.adresZonderExtern));
export const nieuweReeksSchema = z
	.object({ ...reeksVelden, id: formulierId })
	.refine(heeftAdres, bijAdres(f.externZonderAdres))
	.refine(adresHoort, bijAdres(f.adresZonderExtern));
