import { deserialize } from '$app/forms';
import { ontvangTeksten as t } from '#lib/voorlichting/host-texts.ts';
import type { Antwoord, Opdracht } from '#lib/voorlichting/wachtrij.ts';

/** A network that swallows what is sent never says no. Sending again is harmless. */
const GEDULD = 15_000;

const LATER = { soort: 'later', uitgelogd: false } as const;

interface Weigering {
	readonly melding?: string;
	readonly fouten?: readonly { message: string }[];
}

/** The clock of the portal, as it was when the page came: that of a telephone can be wrong. */
export function klokVanaf(nu: Date): () => Date {
	const verschil = nu.getTime() - Date.now();
	return () => new Date(Date.now() + verschil);
}

const waaromNiet = ({ melding, fouten }: Weigering = {}) =>
	melding ?? fouten?.map(({ message }) => message).join(' ') ?? t.netwerk.mislukt;

async function ask(pad: string, { actie, velden }: Opdracht): Promise<Response | undefined> {
	const body = new FormData();
	for (const [naam, waarde] of Object.entries(velden)) body.append(naam, waarde);
	const headers = { accept: 'application/json', 'x-sveltekit-action': 'true' };
	const signal = AbortSignal.timeout(GEDULD);
	const given = { method: 'POST', body, headers, signal };
	return fetch(`${pad}?/${actie}`, given).catch(() => undefined);
}

/** Sends one form of the page at `pad`, and says what came of it: a portal that is away or too busy is for later. */
export async function verstuurNaar(pad: string, opdracht: Opdracht): Promise<Antwoord> {
	const antwoord = await ask(pad, opdracht);
	if (!antwoord) return LATER;
	if (antwoord.status === 401) return { soort: 'later', uitgelogd: true };
	const tekst = await antwoord.text().catch(() => '');
	// A proxy or a wireless network with a page of its own answers with something else than the portal.
	if (antwoord.status >= 500 || !tekst.startsWith('{"type":'))
		return antwoord.status === 404 ? { soort: 'geweigerd', waarom: t.netwerk.mislukt } : LATER;
	const uitkomst = deserialize(tekst);
	if (uitkomst.type === 'redirect') return { soort: 'gedaan', naar: uitkomst.location };
	if (uitkomst.type === 'failure')
		return { soort: 'geweigerd', waarom: waaromNiet(uitkomst.data as Weigering | undefined) };
	if (uitkomst.type === 'error' && (uitkomst.status ?? 500) >= 500) return LATER;
	return { soort: 'geweigerd', waarom: t.netwerk.mislukt };
}
