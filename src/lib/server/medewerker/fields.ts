import { z } from 'zod';

// Nothing that a database or a header refuses.
const NET = /^[^\p{Cc}]*$/u;

/** A line of text that somebody must fill in. */
export const line = (leeg: string, most = 120) =>
	z
		.string({ error: leeg })
		.trim()
		.min(1, leeg)
		.max(most, `Dit is te lang. Gebruik hoogstens ${most} tekens.`)
		.regex(NET, 'Hier staat een teken in dat niet kan.');

/** A secret as it was typed or pasted; spaces belong to it. */
export const secret = (leeg: string) => z.string({ error: leeg }).min(1, leeg).max(1_000, leeg);

/** An answer of a passkey, in a hidden field. */
export const passkeyAnswer = z.string().max(20_000);

export const email = z
	.string({ error: 'Vul een e-mailadres in.' })
	.trim()
	.max(254, 'Dit e-mailadres is te lang.')
	.pipe(z.email('Vul een e-mailadres in, zoals naam@gemeente.nl.'));
