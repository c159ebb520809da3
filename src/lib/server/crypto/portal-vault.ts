import { database } from '../db/client.ts';
import { masterKeys } from './secrets.ts';
import { Vault } from './vault.ts';

let vault: Vault | undefined;

/** The vault of this process, on its database and with its master keys. */
export function portalVault(): Vault {
	vault ??= new Vault(database(), masterKeys());
	return vault;
}
