import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, importJWK, jwtVerify, SignJWT, type JWK } from 'jose';

/** How one log-in deviates from a good one. Times are seconds from now. */
export interface Misbehaviour {
	readonly claims?: Readonly<Record<string, unknown>>;
	readonly iat?: number;
	readonly exp?: number;
	readonly alg?: 'none' | 'HS256';
	/** Signed with a key that is not among the published ones. */
	readonly foreignKey?: boolean;
	/** The text of the token was changed after signing. */
	readonly tampered?: boolean;
	/** What the browser brings back in `iss`; null leaves it out. */
	readonly answerIss?: string | null;
	readonly state?: string;
	readonly error?: string;
}

type Hang = 'discovery' | 'token' | 'jwks';

interface Issued {
	readonly nonce: string;
	readonly challenge: string;
	readonly redirectUri: string;
	readonly bad: Misbehaviour;
	used: boolean;
}

const CLIENT = 'portaal';
const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

async function freshKey() {
	const pair = await generateKeyPair('ES256', { extractable: true });
	const kid = randomBytes(6).toString('hex');
	const open: JWK = { ...(await exportJWK(pair.publicKey)), kid, alg: 'ES256', use: 'sig' };
	return { pair, kid, open };
}

/** A provider that does what it is told: also what no provider should. */
export class MisbehavingProvider {
	/** Set to let a part never answer, or answer with something else. */
	hang: Hang | undefined;
	broken: Hang | undefined;
	/** How often its description was asked. */
	discoveries = 0;
	issuer = '';
	clientSecretJwk: JWK = {};
	/** What a client that has no key shares with it. */
	readonly sharedSecret = randomBytes(24).toString('hex');
	/** How the last client made itself known. */
	knownBy: 'sleutel' | 'geheim' | undefined;
	private key!: Awaited<ReturnType<typeof freshKey>>;
	private clientKey!: Awaited<ReturnType<typeof freshKey>>;
	private readonly codes = new Map<string, Issued>();
	private readonly server = createServer((request, response) => {
		this.answer(request, response).catch(() => response.writeHead(500).end());
	});

	async start(): Promise<void> {
		this.key = await freshKey();
		this.clientKey = await freshKey();
		const secret = await exportJWK(this.clientKey.pair.privateKey);
		this.clientSecretJwk = { ...secret, kid: this.clientKey.kid, alg: 'ES256' };
		await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
		this.issuer = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
	}

	stop(): void {
		this.server.close();
		this.server.closeAllConnections();
	}

	/** From now on another key signs, and the old one is gone. */
	async rotate(): Promise<void> {
		this.key = await freshKey();
	}

	/** Plays the person who logs in: what the browser brings back. */
	authorize(location: URL, bad: Misbehaviour = {}): URLSearchParams {
		const asked = location.searchParams;
		const iss = bad.answerIss === undefined ? this.issuer : bad.answerIss;
		const back = new URLSearchParams({ state: bad.state ?? asked.get('state') ?? '' });
		if (iss !== null) back.set('iss', iss);
		if (bad.error) {
			back.set('error', bad.error);
			return back;
		}
		const code = randomBytes(16).toString('hex');
		this.codes.set(code, {
			nonce: asked.get('nonce') ?? '',
			challenge: asked.get('code_challenge') ?? '',
			redirectUri: asked.get('redirect_uri') ?? '',
			bad,
			used: false
		});
		back.set('code', code);
		return back;
	}

	private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const part: Hang = request.url?.includes('well-known')
			? 'discovery'
			: request.url === '/jwks'
				? 'jwks'
				: 'token';
		if (this.hang === part) return;
		const send = (status: number, body: unknown) => {
			response.writeHead(status, { 'content-type': 'application/json' });
			response.end(JSON.stringify(body));
		};
		if (this.broken === part) response.writeHead(500).end('<h1>Storing</h1>');
		else if (part === 'discovery') send(200, this.discovery());
		else if (part === 'jwks') send(200, { keys: [this.key.open] });
		else await this.token(request, send);
	}

	private discovery() {
		this.discoveries += 1;
		return {
			issuer: this.issuer,
			authorization_endpoint: `${this.issuer}/auth`,
			token_endpoint: `${this.issuer}/token`,
			jwks_uri: `${this.issuer}/jwks`,
			// It claims to sign with nothing as well: the portal must not take it up on that.
			id_token_signing_alg_values_supported: ['ES256', 'HS256', 'none'],
			authorization_response_iss_parameter_supported: true
		};
	}

	private async token(request: IncomingMessage, send: (status: number, body: unknown) => void) {
		let text = '';
		for await (const chunk of request) text += String(chunk);
		const form = new URLSearchParams(text);
		const issued = this.codes.get(form.get('code') ?? '');
		const challenge = createHash('sha256').update(form.get('code_verifier') ?? '');
		await this.authenticate(request.headers.authorization, form);
		if (
			!issued ||
			issued.used ||
			issued.redirectUri !== form.get('redirect_uri') ||
			issued.challenge !== challenge.digest('base64url')
		) {
			send(400, { error: 'invalid_grant' });
			return;
		}
		issued.used = true;
		const id_token = await this.idToken(issued);
		send(200, { access_token: 'toegang', token_type: 'Bearer', id_token });
	}

	private async authenticate(header: string | undefined, form: URLSearchParams): Promise<void> {
		this.knownBy = header === undefined ? 'sleutel' : 'geheim';
		if (header === `Basic ${Buffer.from(`${CLIENT}:${this.sharedSecret}`).toString('base64')}`)
			return;
		await jwtVerify(form.get('client_assertion') ?? '', await importJWK(this.clientKey.open), {
			issuer: CLIENT,
			audience: this.issuer
		});
	}

	private async idToken({ nonce, bad }: Issued): Promise<string> {
		const now = Math.floor(Date.now() / 1000);
		const claims = {
			iss: this.issuer,
			aud: CLIENT,
			sub: 'iemand',
			nonce,
			iat: now + (bad.iat ?? 0),
			exp: now + (bad.exp ?? 60),
			...bad.claims
		};
		if (bad.alg === 'none') return `${base64url({ alg: 'none' })}.${base64url(claims)}.`;
		const header = { alg: bad.alg ?? 'ES256', kid: this.key.kid };
		const key = bad.alg === 'HS256' ? Buffer.alloc(32, 'x') : this.key.pair.privateKey;
		const other = bad.foreignKey ? (await freshKey()).pair.privateKey : key;
		const token = await new SignJWT(claims).setProtectedHeader(header).sign(other);
		if (!bad.tampered) return token;
		const [head, , signature] = token.split('.');
		return `${head}.${base64url({ ...claims, sub: 'iemand-anders' })}.${signature}`;
	}
}
