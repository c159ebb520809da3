import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseMasterKeys } from '../src/lib/server/crypto/master-keys.ts';
import { configOrExit } from './server/environment.ts';

const { HOOFDSLEUTELS, HOOFDSLEUTELS_BESTAND } = configOrExit();
const known =
	HOOFDSLEUTELS ?? (HOOFDSLEUTELS_BESTAND && readFileSync(HOOFDSLEUTELS_BESTAND, 'utf8'));
const last = known ? Math.max(...parseMasterKeys(known).versions) : 0;
console.log(`${last + 1}:${randomBytes(32).toString('base64')}`);
