/** How sure a provider is of somebody, from weak to strong: the name in the settings, and what stands in `acr`. */
export interface Niveau {
	readonly naam: string;
	readonly acr: string;
}

const SAML = 'urn:oasis:names:tc:SAML:2.0:ac:classes';
const ETOEGANG = 'urn:etoegang:core:assurance-class';

export const DIGID_NIVEAUS = [
	{ naam: 'basis', acr: `${SAML}:PasswordProtectedTransport` },
	{ naam: 'midden', acr: `${SAML}:MobileTwoFactorContract` },
	{ naam: 'substantieel', acr: `${SAML}:Smartcard` },
	{ naam: 'hoog', acr: `${SAML}:SmartcardPKI` }
] as const satisfies readonly Niveau[];

export const EHERKENNING_NIVEAUS = [
	{ naam: 'loa2', acr: `${ETOEGANG}:loa2` },
	{ naam: 'loa2plus', acr: `${ETOEGANG}:loa2plus` },
	{ naam: 'loa3', acr: `${ETOEGANG}:loa3` },
	{ naam: 'loa4', acr: `${ETOEGANG}:loa4` }
] as const satisfies readonly Niveau[];

/** This level and every stronger one, the asked one first. */
export function vanaf(niveaus: readonly Niveau[], minimum: string): readonly Niveau[] {
	return niveaus.slice(niveaus.findIndex(({ naam }) => naam === minimum));
}

/** The level that a provider reported, if it is at least the minimum. An unknown level is no level. */
export function voldoende(
	niveaus: readonly Niveau[],
	minimum: string,
	acr: string | undefined
): Niveau | undefined {
	return vanaf(niveaus, minimum).find((niveau) => niveau.acr === acr);
}
