import { z } from 'zod';

const TEKEN = 'Hier staat een teken in dat niet kan.';
// Nothing that a database or a header refuses.
const NET = /^[^\p{Cc}]*$/u;

const veld = (most: number) =>
	z.string().trim().max(most, `Dit is te lang. Gebruik hoogstens ${most} tekens.`);

/** What fits on a line; may be empty. */
export const regel = (most: number) => veld(most).regex(NET, TEKEN);

/** Text of more than one line, with the line ends of this portal whatever the browser sends; may be empty. */
export const alineas = (most: number) =>
	veld(most)
		.transform((tekst) => tekst.replaceAll('\r\n', '\n'))
		.refine((tekst) => NET.test(tekst.replaceAll(/[\n\t]/g, ' ')), TEKEN);

/** Empty text as nothing, the way a database keeps it. */
export const ofNiets = (tekst: string): string | null => tekst || null;
