import { NUL, positief } from '../begrippen/bedrag.ts';
import type { Bedrag, Bedraginvoer } from '../begrippen/bedrag.ts';
import type { Onbekend } from './ingredient.ts';
import { berekenKwijtschelding } from './rentekwijtschelding.ts';
import type { Kwijtschelding, KwijtscheldingInvoer } from './rentekwijtschelding.ts';

/** Wat voor het hele bedrijf geldt; `verschuldigdeRente` is de rente van alle vennoten samen. */
export type KredietVanVennoten = Pick<
	KwijtscheldingInvoer,
	'vorm' | 'aanvraagdatum' | 'boekjarenNaAanvraag' | 'verschuldigdeRente' | 'peildatum'
>;

/** Wat per vennoot of lid geldt. */
export interface Vennoot extends Pick<
	KwijtscheldingInvoer,
	'isGevestigd' | 'nettoInkomen' | 'jaarnorm' | 'bijstand' | 'vermogen'
> {
	/** Zijn deel van de rente; de wet verdeelt haar niet. */
	eigenRente: Bedraginvoer;
}

/** De uitkomst per vennoot, in dezelfde volgorde, en samen als die bekend is. */
export interface KwijtscheldingPerVennoot {
	perVennoot: readonly (Kwijtschelding | Onbekend)[];
	/** Ontbreekt zolang van een vennoot niet bekend is wat er wordt kwijtgescholden. */
	samen: Bedrag | undefined;
}

function bedragVan(k: Kwijtschelding | Onbekend): Bedrag | undefined {
	if (k.soort === 'onbekend') return undefined;
	return k.soort === 'geen' ? NUL : k.bedrag;
}

/**
 * Berekent de kwijtschelding van rente voor elk van de vennoten of leden apart.
 * @grondslag Bbz 2004 art. 31; art. 21 van overeenkomstige toepassing
 * @uitleg Ieder met eigen inkomen, jaarnorm en vermogen (art. 32), en alleen wie zelf gevestigd is. De delen zijn samen nooit meer dan de rente van het bedrijf.
 * @aanname De verdeling van de rente volgt uit het besluit of de afspraak van de vennoten; de wet zegt er niets over.
 */
export function berekenKwijtscheldingPerVennoot(
	krediet: KredietVanVennoten,
	vennoten: readonly Vennoot[]
): KwijtscheldingPerVennoot {
	const verdeeld = vennoten.reduce((som, v) => som.plus(positief(v.eigenRente)), NUL);
	if (verdeeld.gt(positief(krediet.verschuldigdeRente)))
		throw new RangeError('De vennoten hebben samen meer rente dan het bedrijf.');
	const perVennoot = vennoten.map(({ eigenRente, ...vennoot }) =>
		berekenKwijtschelding({ ...krediet, ...vennoot, verschuldigdeRente: eigenRente })
	);
	const samen = perVennoot.reduce<Bedrag | undefined>((som, k) => {
		const bedrag = bedragVan(k);
		return som && bedrag && som.plus(bedrag);
	}, NUL);
	return { perVennoot, samen };
}
