/** The button for a passkey needs JavaScript. Password and code work without it. */
export const csr = true;
