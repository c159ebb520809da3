/** One thing that still has to be sent: the form of an action, as text. */
export interface Opdracht {
	/** What it is about: a later one about the same takes the place of an earlier one. */
	readonly sleutel: string;
	readonly actie: string;
	readonly velden: Readonly<Record<string, string>>;
}

/** What came of sending it. `later` keeps it: there was no network, or nobody is logged in. */
export type Antwoord =
	| { readonly soort: 'gedaan'; readonly naar?: string }
	| { readonly soort: 'geweigerd'; readonly waarom: string }
	| { readonly soort: 'later'; readonly uitgelogd: boolean };

interface Omgeving {
	verstuur(opdracht: Opdracht): Promise<Antwoord>;
	/** Told after each change: what is left, and what came of the last one. */
	gemeld(rest: readonly Opdracht[], laatste?: { opdracht: Opdracht; antwoord: Antwoord }): void;
}

/**
 * What a host did that the portal has not heard yet, in memory only: see docs/besluiten/016. One at a time, in order;
 * nothing leaves it before the portal answered.
 */
export class Wachtrij {
	readonly #wacht = new Map<string, Opdracht>();
	readonly #omgeving: Omgeving;
	#bezig: Promise<void> | undefined;

	constructor(omgeving: Omgeving) {
		this.#omgeving = omgeving;
	}

	zet(opdracht: Opdracht): void {
		this.#wacht.set(opdracht.sleutel, opdracht);
		this.#omgeving.gemeld([...this.#wacht.values()]);
		void this.verstuur();
	}

	/** Sends what waits until it is empty, or until it has to wait again. Asked twice at once, it is done once. */
	verstuur(): Promise<void> {
		this.#bezig ??= this.#leeg().finally(() => (this.#bezig = undefined));
		return this.#bezig;
	}

	async #leeg(): Promise<void> {
		let verder = true;
		for (let volgende = this.#eerste(); verder && volgende; volgende = this.#eerste())
			verder = await this.#een(volgende);
	}

	#eerste(): Opdracht | undefined {
		return this.#wacht.values().next().value;
	}

	async #een(opdracht: Opdracht): Promise<boolean> {
		const antwoord = await this.#omgeving.verstuur(opdracht);
		const { sleutel } = opdracht;
		// Something newer about the same may have come while this one was on its way.
		if (antwoord.soort !== 'later' && this.#wacht.get(sleutel) === opdracht)
			this.#wacht.delete(sleutel);
		this.#omgeving.gemeld([...this.#wacht.values()], { opdracht, antwoord });
		return antwoord.soort !== 'later';
	}
}
