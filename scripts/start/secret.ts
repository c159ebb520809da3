import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

function keptIn(folder: string, name: string, make: () => string): string {
	const file = join(folder, name);
	if (!existsSync(file)) {
		mkdirSync(folder, { recursive: true });
		writeFileSync(file, make(), { mode: 0o600 });
	}
	return readFileSync(file, 'utf8');
}

/** The secret of this installation, made at the first start and kept beside its database. */
export function installationSecret(folder: string): string {
	return keptIn(folder, 'geheim', () => randomBytes(32).toString('base64url'));
}

/** The master keys of this installation: without this file its database cannot be read. */
export function installationMasterKeys(folder: string): string {
	return keptIn(folder, 'hoofdsleutels', () => `1:${randomBytes(32).toString('base64')}\n`);
}
