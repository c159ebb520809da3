/** An information page: no JavaScript at all. */
export const csr = false;
