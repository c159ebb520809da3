import type { Identity } from '../../auth/oidc/identity.ts';
import { insertIdentity } from '../../auth/oidc/find-account.ts';
import { insertAccount } from '../../auth/account.ts';
import type { Vault } from '../../crypto/vault.ts';
import type { Transaction } from '../client.ts';
import { organisatie } from '../schema/account.ts';
import {
	DEMO_KVK_CLAIM,
	DEMO_MEDEWERKERS,
	DEMO_ONDERNEMERS,
	DEMO_ORGANISATIES,
	DEMO_PERSOON_CLAIM,
	type DemoOndernemer
} from './demo-people.ts';

function identityOf({ middel, claims }: DemoOndernemer): Identity {
	return middel === 'digid'
		? { middel, bsn: claims['bsn'] ?? '' }
		: { middel, kvk: claims[DEMO_KVK_CLAIM] ?? '', persoon: claims[DEMO_PERSOON_CLAIM] ?? '' };
}

/** The made-up people of the demo. Staff are coupled at their first log-in, by their e-mail address. */
export async function loadAccounts(tx: Transaction, vault: Vault): Promise<void> {
	await tx.insert(organisatie).values(Object.values(DEMO_ORGANISATIES)).onConflictDoNothing();
	for (const person of DEMO_ONDERNEMERS) {
		const { id, naam } = person;
		const made = await insertAccount(tx, vault, {
			id,
			naam,
			soort: 'ondernemer',
			rollen: ['ondernemer']
		});
		await insertIdentity(tx, vault, made, identityOf(person));
	}
	for (const { organisatie: at, ...person } of DEMO_MEDEWERKERS)
		await insertAccount(tx, vault, {
			...person,
			soort: 'medewerker',
			organisatieId: DEMO_ORGANISATIES[at].id
		});
}
