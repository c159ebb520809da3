import { hkdfSync } from 'node:crypto';

/** The keys that wrap all other keys, by version. The highest version that is no reserve wraps what is new. */
export interface MasterKeys {
	readonly current: number;
	readonly versions: readonly number[];
	get(version: number): Buffer;
}

const entry = /^(\d{1,6}):([A-Za-z0-9_-]{43}=?|[A-Za-z0-9+/]{43}=)(:reserve)?$/;

/**
 * Reads "1:<base64 of 32 bytes>", several with a comma or line between them. Old versions stay readable
 * until `npm run sleutels:vernieuwen` has wrapped everything with the newest. A key with `:reserve` behind it
 * opens and does not wrap: so every process knows a new key before the first one uses it.
 * @throws Error with a Dutch sentence that does not quote the key.
 */
export function parseMasterKeys(text: string): MasterKeys {
	const keys = new Map<number, Buffer>();
	const used: number[] = [];
	for (const part of text.split(/[,\s]+/).filter(Boolean)) {
		const [, version, key, reserve] = entry.exec(part) ?? [];
		if (!version || !key || Number(version) < 1)
			throw new Error(
				'Schrijf elke sleutel als versie:sleutel, bijvoorbeeld 1:… met 32 bytes in base64.'
			);
		if (keys.has(Number(version))) throw new Error(`Versie ${version} staat er twee keer in.`);
		keys.set(Number(version), Buffer.from(key, 'base64'));
		if (!reserve) used.push(Number(version));
	}
	if (keys.size === 0) throw new Error('Er staat geen sleutel in.');
	if (used.length === 0) throw new Error('Er staat geen sleutel in die geen reserve is.');
	return {
		current: Math.max(...used),
		versions: [...keys.keys()].sort((a, b) => a - b),
		get(version) {
			const key = keys.get(version);
			// Closed, not guessed: without its master key nothing of this data can be read.
			if (!key) throw new Error(`Hoofdsleutel versie ${version} ontbreekt`);
			return key;
		}
	};
}

/** A key for one purpose out of a key for all: what leaks of one says nothing of another. */
export function deriveKey(key: Buffer | string, purpose: string): Buffer {
	return Buffer.from(hkdfSync('sha256', key, '', `ondernemerszaken/${purpose}`, 32));
}
