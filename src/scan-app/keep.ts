import type { ScanStand, Velden } from '#lib/scan/scan.types.ts';
import { findStap } from '#lib/scan/steps.ts';

/**
 * Keeps the scan on the device across a reload, or when a phone puts the tab away. What is stored is
 * encrypted; the key stands only in the history of this tab. Wiping the text makes every older key
 * useless, so the back button on a shared computer finds nothing.
 */
const PLEK = 'scan';

/** What an entry in the history of this tab remembers. */
export interface Spoor {
	plaats: string;
	sleutel?: string;
}

const toText = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
const toBytes = (tekst: string) => Uint8Array.from(atob(tekst), (c) => c.charCodeAt(0));

/** What this entry of the history remembers, if it is ours. */
export function readSpoor(): Spoor | undefined {
	const staat: unknown = history.state;
	return typeof staat === 'object' && staat !== null && 'plaats' in staat
		? (staat as Spoor)
		: undefined;
}

function openKey(tekst: string): Promise<CryptoKey> {
	return crypto.subtle.importKey('raw', toBytes(tekst), 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** What is stored: the scan, and what was typed on its page but not sent yet. */
export interface Bewaard {
	stand: ScanStand;
	getypt: Velden;
}

/** Makes a key for this tab. */
export function newSleutel(): string {
	return toText(crypto.getRandomValues(new Uint8Array(32)));
}

/** Stores the scan. Where nothing can be stored it simply stays on the page. */
export async function keepScan(
	stand: ScanStand,
	sleutel: string,
	getypt: Velden = {}
): Promise<void> {
	try {
		const iv = crypto.getRandomValues(new Uint8Array(12));
		const klare = new TextEncoder().encode(JSON.stringify({ stand, getypt } satisfies Bewaard));
		const geheim = await crypto.subtle.encrypt(
			{ name: 'AES-GCM', iv },
			await openKey(sleutel),
			klare
		);
		sessionStorage.setItem(PLEK, `${toText(iv)}.${toText(new Uint8Array(geheim))}`);
	} catch {
		// Private mode or a full store.
	}
}

function isBewaard(waarde: unknown): waarde is Bewaard {
	const { stand: s, getypt } = (waarde ?? {}) as { [K in keyof Bewaard]?: Partial<Bewaard[K]> };
	return (
		typeof s === 'object' &&
		typeof getypt === 'object' &&
		typeof s.feiten === 'object' &&
		Array.isArray(s.overgeslagen) &&
		Array.isArray(s.pad) &&
		s.pad.every((id) => findStap(id) !== undefined)
	);
}

/** Gets the scan back, or nothing when there is none or it can no longer be read. */
export async function recallScan(sleutel: string): Promise<Bewaard | undefined> {
	try {
		const [iv, geheim] = (sessionStorage.getItem(PLEK) ?? '').split('.');
		if (!iv || !geheim) return undefined;
		const klare = await crypto.subtle.decrypt(
			{ name: 'AES-GCM', iv: toBytes(iv) },
			await openKey(sleutel),
			toBytes(geheim)
		);
		const bewaard: unknown = JSON.parse(new TextDecoder().decode(klare));
		return isBewaard(bewaard) ? bewaard : undefined;
	} catch {
		return undefined;
	}
}

/** Wipes the scan from the device. */
export function forgetScan(): void {
	try {
		sessionStorage.removeItem(PLEK);
	} catch {
		// Nothing could be stored, so nothing is left.
	}
}
