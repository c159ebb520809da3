import type { MasterKeys } from './master-keys.ts';
import { seal, unseal } from './seal.ts';

/** A key with which the data of one dossier or account is sealed. */
export interface DataKey {
	readonly id: string;
	readonly key: Buffer;
}

/** A data key as it is stored: sealed by a version of the master key. */
export interface WrappedKey {
	readonly wrapped: Buffer;
	readonly master: number;
}

const place = (id: string, master: number) => `data_key:${id}:${master}`;

/** Wraps a key with the newest master key. */
export function wrapKey(masters: MasterKeys, { id, key }: DataKey): WrappedKey {
	const master = masters.current;
	return { wrapped: seal(masters.get(master), place(id, master), key), master };
}

/** Opens a wrapped key with the master key that wrapped it. @throws Error when that version is not there. */
export function unwrapKey(masters: MasterKeys, row: WrappedKey & { id: string }): DataKey {
	return {
		id: row.id,
		key: unseal(masters.get(row.master), place(row.id, row.master), row.wrapped)
	};
}
