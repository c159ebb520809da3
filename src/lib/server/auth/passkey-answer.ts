import { z } from 'zod';

const base64url = z
	.string()
	.max(8_192)
	.regex(/^[A-Za-z0-9_-]*$/);

const common = {
	id: base64url.min(1).max(1_400),
	rawId: base64url.min(1).max(1_400),
	type: z.literal('public-key'),
	clientExtensionResults: z.object({})
};

const transport = z.enum(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb']);

/** What the browser answers when a passkey is made. */
export const registrationAnswer = z.object({
	...common,
	response: z.object({
		clientDataJSON: base64url,
		attestationObject: base64url,
		transports: z.array(z.string()).max(20).catch([]).default([])
	})
});

/** What the browser answers when a passkey is used. */
export const authenticationAnswer = z.object({
	...common,
	response: z.object({
		clientDataJSON: base64url,
		authenticatorData: base64url,
		signature: base64url
	})
});

/** The transports that we know; a browser may name new ones. */
export const knownTransports = (given: readonly string[]) =>
	given.flatMap((each) => transport.safeParse(each).data ?? []);

/** The answer in a field of a form; undefined when it is anything else. */
export function parseAnswer<T>(schema: z.ZodType<T>, text: string): T | undefined {
	try {
		return schema.safeParse(JSON.parse(text)).data;
	} catch {
		return undefined;
	}
}
