import type { Vault } from '../../crypto/vault.ts';
import type { Identity } from './identity.ts';

/** What an identity is found again by: a keyed hash, never the number itself. */
export function identityIndex(vault: Vault, identity: Identity): Promise<Buffer> {
	if (identity.middel === 'digid') return vault.index('bsn', identity.bsn);
	if (identity.middel === 'eherkenning')
		return vault.index('eherkenning', `${identity.kvk}\n${identity.persoon}`);
	return vault.index('gemeente', `${identity.issuer}\n${identity.subject}`);
}
