import type { Incheckstand } from './inchecken.ts';

/**
 * How a tap ended. It cannot be done when it is not the day, when the seat is no longer theirs, or when they did not come
 * and their chair went to somebody at the door.
 */
export type Incheckuitkomst = 'gedaan' | 'geen_plek' | 'plek_weg' | Exclude<Incheckstand, 'open'>;

/** How it ended for somebody without a booking. */
export type Inloopuitkomst = 'binnen' | 'vol' | 'wachtlijst' | Exclude<Incheckstand, 'open'>;
