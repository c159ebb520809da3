import { isOidcMiddel } from '#lib/toegang/middel.ts';

/** The means that an outside provider stands behind. */
export const match = isOidcMiddel;
