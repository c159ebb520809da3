import type { Incheckstand } from './inchecken.ts';

/** How a tap ended. It cannot be done when it is not the day, or when the seat is no longer theirs. */
export type Incheckuitkomst = 'gedaan' | 'geen_plek' | Exclude<Incheckstand, 'open'>;

/** How it ended for somebody without a booking. */
export type Inloopuitkomst = 'binnen' | 'vol' | 'wachtlijst' | Exclude<Incheckstand, 'open'>;
