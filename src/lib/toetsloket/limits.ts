/** Largest request in bytes; every fact of the catalogue with its longest value takes under 4 kB. */
export const LARGEST_REQUEST = 65_536;

/** A request is three levels deep; what nests further is a mistake or an attack. */
export const DEEPEST_NESTING = 16;

/** Semantic version of the API and of the command line; the major part is in the address. */
export const API_VERSION = '1.0.0';

/** A refusal names this many problems and counts the rest: of a thousand unknown facts nobody reads the last. */
export const MOST_PROBLEMS = 100;
