import { z } from 'zod';
import { purposeKey } from '../crypto/secrets.ts';
import { seal, unseal } from '../crypto/seal.ts';
import { qrPath } from './qr.ts';
import { matchStep, newTotpSecret, totpUri } from '../auth/totp.ts';

const content = z.object({ secret: z.string(), hash: z.string().optional() });

/** An app that is being set up. It travels sealed in the form itself, so that nothing half done is stored. */
export interface AppSetup {
	readonly secret: string;
	/** Hash of the password that was chosen just before, if that is new too. */
	readonly hash?: string | undefined;
}

const place = (subject: string) => `app-instellen:${subject}`;

/** What the page of this step shows: the secret for the app, and the sealed form of it for the next request. */
export function offerApp(subject: string, email: string, setup: AppSetup) {
	const sealed = seal(purposeKey('app-instellen'), place(subject), JSON.stringify(setup));
	const uri = totpUri(setup.secret, email);
	return {
		verzegeld: sealed.toString('base64url'),
		geheim: setup.secret.match(/.{1,4}/g)?.join(' ') ?? '',
		uri,
		qr: qrPath(uri)
	};
}

/** Begins with a new secret. */
export const beginApp = (subject: string, email: string, hash?: string) =>
	offerApp(subject, email, { secret: newTotpSecret(), hash });

/** Opens what came back; undefined when it was not made for this account or link. */
export function openSetup(subject: string, verzegeld: string): AppSetup | undefined {
	try {
		const sealed = Buffer.from(verzegeld, 'base64url');
		const text = unseal(purposeKey('app-instellen'), place(subject), sealed).toString();
		return content.parse(JSON.parse(text));
	} catch {
		return undefined;
	}
}

/** The step of the code that the new app shows; undefined when it is wrong. */
export const stepOf = ({ secret }: AppSetup, code: string, now: Date): number | undefined =>
	matchStep(secret, code.replace(/\s/g, ''), now);
