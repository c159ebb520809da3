import { doorwerken } from '#lib/ui-bbz/toegang/doorwerken.svelte.ts';
import { ontvangTeksten as t } from '#lib/voorlichting/host-texts.ts';
import { laatste, type Aanwezigheid, type Gezegd } from '#lib/voorlichting/inchecken.ts';
import { Wachtrij, type Antwoord, type Opdracht } from '#lib/voorlichting/wachtrij.ts';
import type { GastRij } from '#lib/server/voorlichting/list-gasten.ts';
import { klokVanaf, verstuurNaar } from './verstuur.ts';

/** An answer that takes longer than this is shown as not sent yet. */
const VLUG = 1_500;
const OPNIEUW = 5_000;
/** As long as a session of staff lasts without activity. */
const RUST = 15 * 60_000;

export interface Rij extends GastRij {
	/** Whether the host must know that the portal has not heard of it. */
	readonly onderweg: boolean;
	/** Somebody whom the portal does not know yet: there is nothing to tap. */
	readonly onbekend: boolean;
}

export interface Geweigerd {
	readonly opdracht: Opdracht;
	readonly waarom: string;
}

/**
 * What a host does on the page of one session. Each tap shows at once; whatever the portal has not heard stays here,
 * in the memory of this tab: see docs/besluiten/016.
 */
export class Host {
	readonly #pad: string;
	readonly #door: string;
	readonly #rij: Wachtrij;
	/** By the clock of the portal. */
	readonly nu: () => Date;
	#getikt = $state<Record<string, Gezegd>>({});
	#ingelopen = $state<GastRij[]>([]);
	#traag = $state(false);
	#weg = $state(false);
	#laatsteTik = 0;

	rest = $state<readonly Opdracht[]>([]);
	geweigerd = $state<readonly Geweigerd[]>([]);
	uitgelogd = $state(false);
	/** Read out, not shown. */
	melding = $state('');

	constructor(pad: string, { host, nu }: { host: string; nu: Date }) {
		this.#pad = pad;
		this.#door = host;
		this.nu = klokVanaf(nu);
		this.#rij = new Wachtrij({
			verstuur: (opdracht) => this.#verstuur(opdracht),
			gemeld: (rest, uitkomst) => this.#gemeld(rest, uitkomst)
		});
	}

	/** The rows of the portal with what was said here since. */
	rijen(vanPortaal: readonly GastRij[]): Rij[] {
		const nieuw = this.#ingelopen.filter(({ id }) => !vanPortaal.some((rij) => rij.id === id));
		const wacht = (sleutel: string) => this.rest.some((een) => een.sleutel === sleutel);
		return [...vanPortaal, ...nieuw].map((rij) => {
			const { aanwezig, op } = laatste(rij, this.#getikt[rij.id] ?? rij);
			const onbekend = wacht(`inloper:${rij.id}`);
			const onderweg = this.hapert && (onbekend || wacht(`tik:${rij.id}`));
			return { ...rij, aanwezig, op, onderweg, onbekend };
		});
	}

	/** Whether something could not be sent at once: the host must know. */
	get hapert(): boolean {
		return this.rest.length > 0 && (this.#weg || this.#traag || this.uitgelogd);
	}

	tik(rij: GastRij, aanwezig: Aanwezigheid): void {
		const op = this.nu();
		this.#getikt[rij.id] = { aanwezig, op };
		this.#zet(`tik:${rij.id}`, 'aanwezig', { boeking: rij.id, aanwezig }, op);
	}

	/** Somebody without a booking. They are known here by the key of the form until the portal gives them an id. */
	loopBinnen(velden: Readonly<Record<string, string>>): void {
		const { naam = '', wensen, personen = '1', sleutel = '' } = velden;
		const op = this.nu();
		this.#ingelopen.push({
			id: sleutel,
			naam,
			wensen: wensen || undefined,
			geboektDoor: undefined,
			personen: Number(personen),
			bevestigd: true,
			zonderAfspraak: true,
			code: '',
			aanwezig: 'ja',
			op
		});
		this.melding = t.inloper.staatErop(naam);
		this.#zet(`inloper:${sleutel}`, 'inloper', velden, op);
	}

	vergeet(geweigerd: Geweigerd): void {
		this.geweigerd = this.geweigerd.filter((een) => een !== geweigerd);
	}

	/** Looks again now and then, and as soon as the device says that there is a network. */
	blijfProberen(): () => void {
		const probeer = () => {
			if (this.rest.length > 0) void this.#rij.verstuur();
		};
		const klok = setInterval(probeer, OPNIEUW);
		globalThis.addEventListener('online', probeer);
		document.addEventListener('visibilitychange', probeer);
		return () => {
			clearInterval(klok);
			globalThis.removeEventListener('online', probeer);
			document.removeEventListener('visibilitychange', probeer);
			Object.assign(doorwerken, { tot: 0, bewaart: false });
		};
	}

	#zet(sleutel: string, actie: string, velden: Opdracht['velden'], op: Date): void {
		const mee = { op: op.toISOString(), door: this.#door };
		this.#laatsteTik = Date.now();
		this.#rij.zet({ sleutel, actie, velden: { ...velden, ...mee } });
	}

	async #verstuur(opdracht: Opdracht): Promise<Antwoord> {
		const traag = setTimeout(() => (this.#traag = true), VLUG);
		const antwoord = await verstuurNaar(this.#pad, opdracht);
		clearTimeout(traag);
		return antwoord;
	}

	#gemeld(rest: readonly Opdracht[], uitkomst?: { opdracht: Opdracht; antwoord: Antwoord }): void {
		const haperde = this.hapert;
		if (uitkomst) this.#beantwoord(uitkomst.opdracht, uitkomst.antwoord);
		if (haperde && rest.length === 0) this.melding = t.netwerk.weer;
		this.rest = rest;
		doorwerken.bewaart = rest.length > 0;
	}

	#beantwoord(opdracht: Opdracht, antwoord: Antwoord): void {
		this.#traag = false;
		this.#weg = antwoord.soort === 'later' && !antwoord.uitgelogd;
		this.uitgelogd = antwoord.soort === 'later' && antwoord.uitgelogd;
		// Without an answer of the portal, who tapped a while ago is still there: see Sessiewacht.
		doorwerken.tot = this.#weg ? this.#laatsteTik + RUST : 0;
		if (antwoord.soort === 'geweigerd') this.#weiger({ opdracht, waarom: antwoord.waarom });
		if (antwoord.soort === 'gedaan' && opdracht.actie === 'inloper')
			this.#noem(opdracht.velden['sleutel'] ?? '', antwoord.naar ?? '');
	}

	/** What the portal did not take is undone on the page, and said. */
	#weiger(geweigerd: Geweigerd): void {
		const { boeking = '', sleutel = '' } = geweigerd.opdracht.velden;
		this.geweigerd = [...this.geweigerd, geweigerd];
		// It may have said that somebody is on the list.
		this.melding = '';
		delete this.#getikt[boeking];
		this.#ingelopen = this.#ingelopen.filter(({ id }) => id !== sleutel);
	}

	/** The portal sends a browser on to the row of who came in: `…#b-<id>`. */
	#noem(sleutel: string, naar: string): void {
		const id = naar.split('#b-')[1];
		const rij = this.#ingelopen.find((een) => een.id === sleutel);
		if (!id || !rij) return;
		rij.id = id;
	}
}
