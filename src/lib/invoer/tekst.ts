import { z } from 'zod';

const TEKEN = 'Hier staat een teken in dat niet kan.';
// Nothing that a database or a header refuses.
const NET = /^[^\p{Cc}]*$/u;

const veld = (most: number) =>
	z.string().trim().max(most, `Dit is te lang. Gebruik hoogstens ${most} tekens.`);

/** What fits on a line; may be empty. */
export const regel = (most: number) => veld(most).regex(NET, TEKEN);
