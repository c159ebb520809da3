import type { CDPSession, Page } from '@playwright/test';

/** A fingerprint reader that says yes, or that does not know the finger. */
export async function addAuthenticator(
	page: Page,
	isUserVerified = true
): Promise<{ cdp: CDPSession; authenticatorId: string }> {
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('WebAuthn.enable');
	const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
		options: {
			protocol: 'ctap2',
			transport: 'internal',
			hasResidentKey: true,
			hasUserVerification: true,
			isUserVerified,
			automaticPresenceSimulation: true
		}
	});
	return { cdp, authenticatorId };
}
