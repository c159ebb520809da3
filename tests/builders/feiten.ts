import type { Feiten } from '../../src/lib/bbz/feiten/catalogus.ts';

/** De dag waarop de tests toetsen, tenzij een test een andere noemt. */
export const PEILDATUM = '2026-03-01';

type FeitNaam = keyof Feiten;

/** Iemand bij wie alle poorten open staan. */
const IEDEREEN: Feiten = {
	vraagtLevensonderhoud: true,
	woontInGemeente: true,
	nederlanderOfGelijkgesteld: true,
	bedrijfInNederland: true,
	geboortedatum: '1985-06-15',
	wettelijkeVereisten: 'in_orde',
	urenPerJaar: 1600,
	urenLoondienstPerJaar: 0,
	leefvorm: 'alleenstaand',
	kostendelers: 0,
	overigInkomen: 0
};

const LOPEND: Feiten = {
	...IEDEREEN,
	bedrijfGestart: true,
	rechtsvorm: 'eenmanszaak',
	ondernemerInVijfVoorafgaandeJaren: true
};

const MET_BIJSTAND: Feiten = {
	...IEDEREEN,
	doel: 'starten',
	bedrijfGestart: false,
	zeggenschapEnRisico: true,
	uitkering: 'bijstand'
};

const ZONDER_GROND: Feiten = {
	schuldsituatie: 'geen',
	surseance: false,
	faillissement: false,
	bewindOfCuratele: false,
	eerderAfgewezen: false,
	oordeelVakbekwaam: true,
	oordeelArbeidsmarkt: true,
	oordeelPersoonlijkeBelemmering: false,
	oordeelBasisVoorLevensvatbaarheid: true,
	oordeelLoondienstSneller: false
};

/** Bouwt feiten voor een test, in zinnen die een jurist kan lezen. Elke stap geeft een nieuwe bouwer. */
class Feitenbouwer {
	private readonly feiten: Feiten;

	constructor(feiten: Feiten) {
		this.feiten = feiten;
	}

	/** Voegt feiten toe of vervangt ze. */
	met(feiten: Feiten): Feitenbouwer {
		return new Feitenbouwer({ ...this.feiten, ...feiten });
	}

	/** Laat feiten weg: die zijn dan onbekend. */
	zonder(...namen: FeitNaam[]): Feitenbouwer {
		const over = Object.entries(this.feiten).filter(([naam]) => !namen.includes(naam as FeitNaam));
		return new Feitenbouwer(Object.fromEntries(over));
	}

	/** Lopend bedrijf, lang genoeg, levensvatbaar geoordeeld. */
	alsGevestigde(): Feitenbouwer {
		return this.met({
			...LOPEND,
			doel: 'doorgaan',
			startdatumBedrijf: '2015-02-01',
			oordeelLevensvatbaar: true
		});
	}

	/** Nog niet begonnen, met bijstand, levensvatbaar geoordeeld. */
	alsStarter(): Feitenbouwer {
		return this.met({ ...MET_BIJSTAND, oordeelLevensvatbaar: true });
	}

	/** Oudere zelfstandige met een bedrijf dat te weinig opbrengt. */
	alsOudere(): Feitenbouwer {
		return this.met({
			...LOPEND,
			doel: 'doorgaan',
			geboortedatum: '1959-12-31',
			startdatumBedrijf: '2001-05-01',
			tienJaarOnafgebroken: true,
			brutoInkomenOuder: 12_000,
			oordeelDuurzaamOntoereikend: true,
			oordeelLevensvatbaar: false
		});
	}

	/** Ondernemer die binnen twaalf maanden stopt. */
	alsStopper(): Feitenbouwer {
		return this.met({
			...LOPEND,
			doel: 'stoppen',
			startdatumBedrijf: '2012-09-01',
			stoptBinnenTwaalfMaanden: true,
			oordeelLevensvatbaar: false
		});
	}

	/** Iemand met bijstand die zich wil voorbereiden, zonder enige weigeringsgrond. */
	inVoorbereiding(): Feitenbouwer {
		return this.met({
			...MET_BIJSTAND,
			...ZONDER_GROND,
			startvoornemen: true,
			werktMeeAanBegeleiding: true
		});
	}

	metUren(urenPerJaar: number): Feitenbouwer {
		return this.met({ urenPerJaar });
	}

	metLoondienst(urenLoondienstPerJaar: number): Feitenbouwer {
		return this.met({ urenLoondienstPerJaar });
	}

	geboren(geboortedatum: string): Feitenbouwer {
		return this.met({ geboortedatum });
	}

	gestartOp(startdatumBedrijf: string): Feitenbouwer {
		return this.met({ startdatumBedrijf });
	}

	samenMetPartner(inkomenPartner: number, geboortedatumPartner = '1986-04-02'): Feitenbouwer {
		return this.met({ leefvorm: 'samen', inkomenPartner, geboortedatumPartner });
	}

	/** Vraagt kapitaal terwijl niets dat in de weg staat. */
	metKapitaal(gevraagdKapitaal: number): Feitenbouwer {
		return this.met({
			gevraagdKapitaal,
			bankfinanciering: 'afgewezen',
			uwvDoelgroep: false,
			kapitaalVoorSchulden: false,
			eerderKapitaalOuder: false
		});
	}

	metVermogen(totaalVermogen: number, schulden: number): Feitenbouwer {
		return this.met({ totaalVermogen, schulden });
	}

	klaar(): Feiten {
		return this.feiten;
	}
}

/** Begint met niets bekend. */
export const feiten = (): Feitenbouwer => new Feitenbouwer({});
