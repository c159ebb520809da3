import { z } from 'zod';
import type { Gast } from '#lib/voorlichting/voorlichting.types.ts';
import type { DataKey } from '../crypto/data-key.ts';
import { seal, unseal } from '../crypto/seal.ts';

const stored = z.object({
	naam: z.string(),
	email: z.string().optional(),
	telefoon: z.string().optional(),
	wensen: z.string().optional(),
	geboektDoor: z.string().optional()
}) satisfies z.ZodType<Gast>;

const place = (boekingId: string) => `boeking.gast:${boekingId}`;

export const sealGast = (key: DataKey, boekingId: string, gast: Gast): Buffer =>
	seal(key.key, place(boekingId), JSON.stringify(gast));

export const openGast = (key: DataKey, boekingId: string, sealed: Uint8Array): Gast =>
	stored.parse(JSON.parse(unseal(key.key, place(boekingId), sealed).toString()));
