import { customType, timestamp } from 'drizzle-orm/pg-core';

/** Bytes: a sealed text, a hash, a public key. */
export const bytea = customType<{ data: Buffer; driverData: Uint8Array }>({
	dataType: () => 'bytea',
	fromDriver: (value) => Buffer.from(value)
});

/** A moment, with its time zone. */
export const moment = () => timestamp({ withTimezone: true });
