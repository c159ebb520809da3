import type { Database } from '../db/client.ts';
import { AnkerDigest, ankerLine, type Anker } from './anker.ts';
import { atOneMoment, emptyChains, readKoppen, readSchakels } from './read-schakels.ts';
import { recordGebeurtenis, type Origin } from './record.ts';
import { verifyLogboek, type Uitslag } from './verify.ts';

export interface Controle extends Uitslag {
	/** Count and SHA-256 of where the chains stand: keep it elsewhere. */
	readonly anker: { readonly ketens: number; readonly sha256: string };
}

interface Wishes {
	/** An earlier anchor to compare with. */
	readonly tegen?: Anker | undefined;
	/** Gets every line of the new anchor. */
	readonly onAnker?: (line: string) => void;
}

/** Checks the whole log as it is at this moment, and records that it was checked. */
export async function controlLogboek(
	db: Database,
	origin: Origin,
	{ tegen, onAnker }: Wishes
): Promise<Controle> {
	const controle = await atOneMoment(db, async (tx) => {
		const uitslag = await verifyLogboek(readSchakels(tx), await emptyChains(tx), tegen);
		const digest = new AnkerDigest();
		for await (const kop of readKoppen(tx)) {
			const line = ankerLine(kop);
			digest.add(line);
			onAnker?.(line);
		}
		return { ...uitslag, anker: digest.end() };
	});
	const { ketens, gebeurtenissen, breuken, anker } = controle;
	await recordGebeurtenis(db, origin, {
		actie: 'logboek.gecontroleerd',
		uitkomst: breuken.length === 0 ? 'gelukt' : 'mislukt',
		details: { ketens, gebeurtenissen, breuken: breuken.length, anker: anker.sha256 }
	});
	return controle;
}
