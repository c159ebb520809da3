/**
 * Name of the scope of a component's styles. It depends on the styles alone, so that the server and
 * the separately built program of the scan agree on it.
 *
 * @type {(args: { css: string; hash: (input: string) => string }) => string}
 */
export const cssHash = ({ css, hash }) => `s-${hash(css)}`;
