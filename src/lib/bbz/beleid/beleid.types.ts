import type { Datum } from '../begrippen/datum.ts';
import type { GrondId } from '../regels/beleidsgronden.ts';

/** Plaats in de plaatselijke regeling. */
export interface Beleidsartikel {
	artikel: string;
	lid?: string;
	onderdeel?: string;
}

/** Een bedrag dat de gemeente zelf vaststelde. */
export interface Beleidsmaximum extends Beleidsartikel {
	bedrag: number;
}

/** Een grond uit de vaste lijst van gronden die een gemeente kan kiezen. */
export interface Beleidsgrond extends Beleidsartikel {
	grond: GrondId;
}

/** De keuzen van een gemeente binnen de ruimte die de wet laat, zoals die vanaf een dag gelden. */
export interface Beleidsversie {
	vanaf: Datum;
	totEnMet?: Datum;
	/** Naam van de regeling, of van het ontbreken ervan. */
	regeling: string;
	bron: string;
	/** Vanaf hoeveel maanden iemand als gevestigd geldt; zonder keuze geldt alleen de praktijk. */
	redelijkeTermijn?: Beleidsartikel & { maanden: number };
	/** Telt het verlaagde urencriterium voor wie gedeeltelijk arbeidsongeschikt is? */
	verlaagdUrencriterium?: Beleidsartikel;
	maxima: {
		begeleidingVoorbereiding?: Beleidsmaximum;
		begeleidingNaStart?: Beleidsmaximum & { maanden: number };
		voorbereidingskrediet?: Beleidsmaximum;
	};
	/** Wordt het voorbereidingskrediet bij de start rentedragend tegen de rente van artikel 15? */
	renteVoorbereidingskrediet?: Beleidsartikel;
	/** Eisen en weigeringsgronden voor de voorbereidingsperiode. */
	voorbereiding: readonly Beleidsgrond[];
	/** Eisen aan kapitaal voor de oudere zelfstandige. */
	kapitaalOuder: readonly Beleidsgrond[];
	/** Eisen aan kapitaal waarmee schulden worden betaald. */
	schuldenBetalen: readonly Beleidsgrond[];
}

/** Een gemeente of regio met al haar gedateerde versies, oud naar nieuw. */
export interface Beleid {
	id: string;
	naam: string;
	versies: readonly Beleidsversie[];
}
