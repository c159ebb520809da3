import { readFileSync } from 'node:fs';
import { config } from '../config.ts';
import { deriveKey, parseMasterKeys, type MasterKeys } from './master-keys.ts';

let masters: MasterKeys | undefined;

/** The master keys of this process, from the setting or the file that the setting names. */
export function masterKeys(): MasterKeys {
	if (masters) return masters;
	const { HOOFDSLEUTELS, HOOFDSLEUTELS_BESTAND } = config();
	const text =
		HOOFDSLEUTELS ?? (HOOFDSLEUTELS_BESTAND && readFileSync(HOOFDSLEUTELS_BESTAND, 'utf8'));
	if (!text) throw new Error('HOOFDSLEUTELS is not set');
	masters = parseMasterKeys(text);
	return masters;
}

/** A key of this installation for one purpose, such as hashing addresses or tokens. Changes when GEHEIM changes. */
export function purposeKey(purpose: string): Buffer {
	const { GEHEIM } = config();
	if (!GEHEIM) throw new Error('GEHEIM is not set');
	return deriveKey(GEHEIM, purpose);
}
