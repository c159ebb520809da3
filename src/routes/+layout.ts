/** A page brings the framework to the browser only when it says so: information needs none. */
export const csr = false;
