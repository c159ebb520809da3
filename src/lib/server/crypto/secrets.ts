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

// Asked several times per request, and dearer to derive than all that is done with it.
const derived = new Map<string, Buffer>();
let derivedFrom: string | undefined;

/** A key of this installation for one purpose, such as hashing addresses or tokens. Changes when GEHEIM changes. */
export function purposeKey(purpose: string): Buffer {
	const { GEHEIM } = config();
	if (!GEHEIM) throw new Error('GEHEIM is not set');
	if (derivedFrom !== GEHEIM) derived.clear();
	derivedFrom = GEHEIM;
	const known = derived.get(purpose) ?? deriveKey(GEHEIM, purpose);
	derived.set(purpose, known);
	return known;
}
