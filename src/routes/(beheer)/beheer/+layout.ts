/** Behind log-in the framework comes along, for the warning before the session ends. Everything works without it. */
export const csr = true;
