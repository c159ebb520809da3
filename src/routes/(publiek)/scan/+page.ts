/** The scan brings its own small program instead of the framework's; see docs/besluiten/007. */
export const csr = false;
