import { bewaardTot } from '#lib/voorlichting/termijnen.ts';

/** A private link opens its page until a month after the session; then what it shows is of no use any more. */
export const linkGeldigTot = (begin: Date): Date => bewaardTot(begin);
