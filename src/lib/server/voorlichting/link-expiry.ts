const MAAND = 30 * 24 * 3_600_000;

/** A private link opens its page until a month after the session; then what it shows is of no use any more. */
export const linkGeldigTot = (begin: Date): Date => new Date(begin.getTime() + MAAND);
