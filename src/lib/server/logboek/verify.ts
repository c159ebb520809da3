import type { Anker } from './anker.ts';
import { beginHash, schakelHash, type Schakel } from './schakel.ts';

export type Gebrek =
	| 'gewijzigd'
	| 'vorige_klopt_niet'
	| 'ontbreekt'
	| 'staart_ontbreekt'
	| 'laatste_vervangen'
	| 'keten_onbekend'
	| 'anders_dan_anker'
	| 'weg_sinds_anker';

/** The first link of a chain that does not hold. */
export interface Breuk {
	readonly keten: string;
	readonly volgnummer: number;
	/** When the event happened; unknown when it is not there. */
	readonly tijd: string | undefined;
	readonly gebrek: Gebrek;
}

export interface Uitslag {
	readonly ketens: number;
	readonly gebeurtenissen: number;
	/** One for each chain that is broken: its first link that does not hold. */
	readonly breuken: readonly Breuk[];
}

/** Follows one chain from its first event to its last, and stops looking at the first link that does not hold. */
class Gang {
	readonly keten: string;
	breuk: Breuk | undefined;
	private aantal = 0;
	private hash: string;
	private laatste: Schakel | undefined;

	constructor(keten: string) {
		this.keten = keten;
		this.hash = beginHash(keten);
	}

	follow(schakel: Schakel, anker: Anker | undefined): void {
		const nummer = Number(schakel.velden.volgnummer);
		if (this.breuk) return;
		this.laatste = schakel;
		const gebrek = this.judge(schakel, nummer, anker);
		if (gebrek === 'ontbreekt') this.fail(this.aantal + 1, undefined, gebrek);
		else if (gebrek) this.fail(nummer, schakel.velden.tijd, gebrek);
		this.aantal = nummer;
		this.hash = schakel.hash;
	}

	end(anker: Anker | undefined): void {
		const known = anker?.get(this.keten);
		const { laatste, aantal, hash } = this;
		if (this.breuk || !laatste) return;
		const { kop } = laatste;
		if (!kop) this.fail(aantal, laatste.velden.tijd, 'keten_onbekend');
		else if (kop.volgnummer > aantal) this.fail(aantal + 1, undefined, 'staart_ontbreekt');
		else if (kop.volgnummer < aantal || kop.hash !== hash)
			this.fail(aantal, laatste.velden.tijd, 'laatste_vervangen');
		else if (known && known.volgnummer > aantal)
			this.fail(aantal + 1, undefined, 'weg_sinds_anker');
	}

	private judge(schakel: Schakel, nummer: number, anker: Anker | undefined): Gebrek | undefined {
		if (nummer !== this.aantal + 1) return 'ontbreekt';
		if (schakel.vorige !== this.hash) return 'vorige_klopt_niet';
		if (schakelHash(schakel) !== schakel.hash) return 'gewijzigd';
		const known = anker?.get(this.keten);
		if (known?.volgnummer === nummer && known.hash !== schakel.hash) return 'anders_dan_anker';
		return undefined;
	}

	private fail(volgnummer: number, tijd: string | undefined, gebrek: Gebrek): void {
		this.breuk = { keten: this.keten, volgnummer, tijd, gebrek };
	}
}

const vanished = (keten: string, gebrek: Gebrek): Breuk => ({
	keten,
	volgnummer: 1,
	tijd: undefined,
	gebrek
});

/**
 * Follows every chain and names the first link of each that does not hold. The events come in order of chain
 * and number; `leeg` are the chains of which no event is left. With an earlier anchor a chain that was cut
 * off, made anew or taken away as a whole shows as well.
 */
export async function verifyLogboek(
	schakels: AsyncIterable<Schakel>,
	leeg: readonly string[] = [],
	anker?: Anker
): Promise<Uitslag> {
	const breuken = leeg.map((keten) => vanished(keten, 'staart_ontbreekt'));
	const missing = new Set(anker?.keys());
	for (const keten of leeg) missing.delete(keten);
	let ketens = leeg.length;
	let gebeurtenissen = 0;
	let gang: Gang | undefined;
	const finish = () => {
		gang?.end(anker);
		if (gang?.breuk) breuken.push(gang.breuk);
	};
	for await (const schakel of schakels) {
		const { keten } = schakel.velden;
		if (gang?.keten !== keten) {
			finish();
			gang = new Gang(keten);
			missing.delete(keten);
			ketens += 1;
		}
		gang.follow(schakel, anker);
		gebeurtenissen += 1;
	}
	finish();
	breuken.push(...[...missing].map((keten) => vanished(keten, 'weg_sinds_anker')));
	return { ketens, gebeurtenissen, breuken };
}
