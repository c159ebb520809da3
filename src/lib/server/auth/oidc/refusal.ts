import {
	AuthorizationResponseError,
	ClientError,
	ResponseBodyError,
	WWWAuthenticateChallengeError
} from 'openid-client';
import type { Inlogreden } from '#lib/toegang/inlogreden.ts';

/** A log-in that did not work, with why. */
export class LogInRefused extends Error {
	override readonly name = 'LogInRefused';
	readonly reden: Inlogreden;
	/** Whose account it would have opened, where that is known. */
	readonly accountId: string | undefined;
	/** Where the person wanted to go. */
	terug: string | undefined;

	constructor(reden: Inlogreden, more: { accountId?: string; cause?: unknown } = {}) {
		super(reden, { cause: more.cause });
		this.reden = reden;
		this.accountId = more.accountId;
	}
}

const CLAIMS: Readonly<Record<string, Inlogreden>> = {
	nonce: 'nonce',
	iss: 'uitgever',
	aud: 'ontvanger',
	azp: 'ontvanger'
};

const CODES: Readonly<Record<string, Inlogreden>> = {
	OAUTH_TIMEOUT: 'aanbieder_traag',
	OAUTH_ABORT: 'aanbieder_traag',
	OAUTH_JWT_TIMESTAMP_CHECK_FAILED: 'verlopen',
	OAUTH_KEY_SELECTION_FAILED: 'handtekening',
	OAUTH_RESPONSE_IS_NOT_CONFORM: 'aanbieder_stuk',
	OAUTH_RESPONSE_IS_NOT_JSON: 'aanbieder_stuk',
	OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED: 'aanbieder_stuk',
	OAUTH_HTTP_REQUEST_FORBIDDEN: 'aanbieder_stuk'
};

/** The library wraps what it found: the innermost cause holds the claim or the header that was wrong. */
function detailOf(error: ClientError): Readonly<Record<string, unknown>> {
	const { cause } = error;
	const inner: unknown = cause instanceof Error ? cause.cause : cause;
	return typeof inner === 'object' && inner !== null ? { ...inner } : {};
}

function fromLibrary(error: ClientError): Inlogreden {
	const detail = detailOf(error);
	if (error.code === 'OAUTH_JWT_CLAIM_COMPARISON_FAILED')
		return CLAIMS[String(detail['claim'])] ?? 'antwoord_ongeldig';
	const known = CODES[error.code ?? ''];
	if (known) return known;
	if ('signature' in detail) return 'handtekening';
	if ('header' in detail || 'alg' in detail) return 'algoritme';
	return error.code === undefined ? 'aanbieder_onbereikbaar' : 'antwoord_ongeldig';
}

const busy = (code: string) => code === 'temporarily_unavailable' || code === 'server_error';

/** Why a log-in failed, out of whatever the library threw. */
export function reasonOf(error: unknown): Inlogreden {
	if (error instanceof LogInRefused) return error.reden;
	if (error instanceof AuthorizationResponseError) {
		if (busy(error.error)) return 'aanbieder_onbereikbaar';
		return error.error === 'access_denied' ? 'geannuleerd' : 'aanbieder_weigert';
	}
	if (error instanceof ResponseBodyError)
		return error.error === 'invalid_grant' ? 'code_ongeldig' : 'aanbieder_weigert';
	if (error instanceof WWWAuthenticateChallengeError) return 'aanbieder_weigert';
	if (error instanceof ClientError) return fromLibrary(error);
	// How fetch says that there is no connection.
	if (error instanceof TypeError) return 'aanbieder_onbereikbaar';
	throw error;
}
