import { datum, euro, getal, inZin, lijst, maanden, uren } from '../opmaak.ts';
import type { ScanTaal } from '../scan.types.ts';
import type { Redenteksten, Teksten } from '../teksten.types.ts';
import { feitenScan } from './feiten-scan.ts';
import { kort } from './kort.ts';

const UITKERINGEN: Readonly<Record<string, string>> = {
	geen: 'geen uitkering',
	bijstand: 'een uitkering van de gemeente',
	ww: 'een WW-uitkering',
	arbeidsongeschiktheid: 'een uitkering omdat u niet (helemaal) kunt werken',
	anders: 'een andere uitkering'
};

const uitkering = (code: string) => UITKERINGEN[code] ?? 'een uitkering';
const vorm = (code: string) => {
	const namen: Readonly<Record<string, string>> = feitenScan.rechtsvorm.keuzes;
	return inZin(namen[code] ?? code);
};

const jaar = (leeftijd: number) => `U bent ${leeftijd} jaar.`;
const inkomen = (bedrag: number) => `Naast uw bedrijf komt er ${euro(bedrag)} per maand binnen.`;
const loopt = (aantal: number) => `Uw bedrijf loopt ${maanden(aantal)}.`;
const werkt = (aantal: number) => `U werkt ${uren(aantal)} per jaar in uw bedrijf.`;
const vraagt = (bedrag: number) => `U vraagt ${euro(bedrag)}.`;

/** Says which facts are missing, by the names that they have here. */
export const feitOntbreekt =
	(namen: Partial<Teksten['kort']>): Redenteksten['feit_ontbreekt'] =>
	({ feiten }) => {
		const delen = feiten.flatMap((f) => namen[f] ?? []).map(inZin);
		return delen.length
			? `Wij weten nog niet: ${lijst(delen)}.`
			: 'Hiervoor is nog informatie nodig.';
	};

/** Why a line has its outcome, with the values that were compared. */
export const redenen: ScanTaal['redenen'] = {
	feit_ontbreekt: feitOntbreekt(kort),
	parameter_ontbreekt: () =>
		'Het bedrag voor deze datum is niet gevonden. Een consulent zoekt dit uit.',

	oud_genoeg: (w) => jaar(w.leeftijd),
	te_jong: (w) => `${jaar(w.leeftijd)} De hulp is er vanaf ${w.minimum} jaar.`,
	nog_geen_aow: (w) => `${jaar(w.leeftijd)} Uw AOW is nog niet begonnen.`,
	aow_bereikt: (w) => `${jaar(w.leeftijd)} U hebt de AOW-leeftijd bereikt.`,
	woont_hier: () => 'U woont in deze gemeente.',
	woont_elders: () => 'U woont in een andere gemeente. Daar kunt u hulp vragen.',
	bedrijf_hier_te_lande: () => 'Uw bedrijf is in Nederland.',
	bedrijf_in_buitenland: () => 'Uw bedrijf is in een ander land.',
	nationaliteit_telt_mee: () => 'U bent Nederlander of mag hier wonen.',
	geen_gelijkstelling: () =>
		'U gaf aan dat dit bij u nog niet zo is. Een consulent kijkt wat wel kan.',
	geen_ander_inkomen: () => 'U hebt geen inkomen naast uw bedrijf.',
	inkomen_onder_norm: (w) => `${inkomen(w.inkomen)} Dat is minder dan ${euro(w.norm)}.`,
	inkomen_onder_laagste_norm: (w) =>
		`${inkomen(w.inkomen)} Het minimum voor uw huishouden is minstens ${euro(w.minstens)}.`,
	inkomen_niet_onder_hoogste_norm: (w) =>
		`${inkomen(w.inkomen)} Het minimum voor uw huishouden is hoogstens ${euro(w.hoogstens)}.`,
	inkomen_niet_onder_norm: (w) =>
		`${inkomen(w.inkomen)} Dat is niet minder dan ${euro(w.norm)}, het minimum voor uw huishouden.`,
	vereisten_in_orde: () => 'U gaf aan dat alles in orde is.',
	vereisten_in_aanvraag: () => 'U bent hiermee bezig. Een consulent kijkt hoe ver u bent.',
	vereisten_niet_in_orde: () => 'Dit is nog te regelen. Daarna kunt u verder.',
	vereisten_niet_haalbaar: () => 'U verwacht dat dit niet gaat lukken.',
	genoeg_uren: (w) => `${werkt(w.uren)} Nodig is ${uren(w.grens)}.`,
	genoeg_uren_verlaagd: (w) =>
		`${werkt(w.uren)} Omdat u minder kunt werken, is ${uren(w.grens)} genoeg.`,
	te_weinig_uren: (w) => `${werkt(w.uren)} De wet vraagt ${uren(w.grens)}.`,
	meeste_tijd_in_bedrijf: (w) => `${werkt(w.uren)} Daarnaast werkt u ${uren(w.elders)}.`,
	niet_meeste_tijd_in_bedrijf: (w) =>
		`${werkt(w.uren)} Daarnaast werkt u ${uren(w.elders)}. Dat is evenveel of meer.`,
	startersuitzondering: () => 'Dit geldt alleen voor wie alle vijf vorige jaren ondernemer was.',
	heeft_zeggenschap_en_risico: () => 'U beslist zelf en draagt het risico.',
	geen_zeggenschap_of_risico: () => 'Iemand anders beslist mee of draagt het risico.',
	eenmanszaak_is_eigen_risico: () =>
		'U hebt een eenmanszaak. Dan beslist u zelf en draagt u het risico.',
	rechtsvorm_past: () => 'Uw rechtsvorm past bij deze hulp.',
	rechtsvorm_nog_te_kiezen: () => 'U kiest de rechtsvorm nog. Vraag gerust om advies.',
	rechtsvorm_past_niet: (w) => `Uw rechtsvorm (${vorm(w.rechtsvorm)}) past niet bij deze hulp.`,
	rechtsvorm_vraagt_oordeel: (w) =>
		`Bij uw rechtsvorm (${vorm(w.rechtsvorm)}) kijkt een consulent of u zelf ondernemer bent.`,

	bedrijf_loopt: () => 'Uw bedrijf is al begonnen.',
	bedrijf_nog_niet_gestart: () => 'Uw bedrijf is nog niet begonnen.',
	redelijke_termijn_praktijk: (w) =>
		`${loopt(w.maanden)} Vanaf ${maanden(w.grens)} is dat meestal lang genoeg.`,
	redelijke_termijn_beleid: (w) => `${loopt(w.maanden)} Deze gemeente vraagt ${maanden(w.grens)}.`,
	korter_dan_praktijk: (w) =>
		`${loopt(w.maanden)} Dat is korter dan ${maanden(w.grens)}. Een consulent kijkt of het lang genoeg is.`,
	korter_dan_beleid: (w) => `${loopt(w.maanden)} Deze gemeente vraagt ${maanden(w.grens)}.`,
	levensvatbaarheid_beoordelen: () =>
		'Een adviesbureau onderzoekt dit. Een consulent bespreekt het met u.',
	uitkering_wegens_werkloosheid: (w) => `U hebt ${uitkering(w.uitkering)}.`,
	partner_uitkering_wegens_werkloosheid: () => 'Uw partner heeft zo’n uitkering.',
	ontslag_dreigt_praktijk: () =>
		'U raakt mogelijk uw baan kwijt. Een consulent kijkt of de hulp dan al kan.',
	uitkering_vraagt_oordeel: (w) =>
		`U hebt ${uitkering(w.uitkering)}. Een consulent kijkt of die meetelt.`,
	geen_werkloosheidsuitkering: () => 'U en uw partner hebben nu niet zo’n uitkering.',
	begint_bedrijf: () => 'Uw bedrijf is nog niet begonnen.',
	bedrijf_loopt_te_lang: (w) =>
		`${loopt(w.maanden)} Vanaf ${maanden(w.grens)} telt u meestal niet meer als starter.`,
	net_begonnen_beoordelen: (w) => `${loopt(w.maanden)} Een consulent kijkt of u nog starter bent.`,
	geboren_voor_grens: (w) => `U bent geboren vóór ${datum(w.grens)}.`,
	geboren_op_of_na_grens: (w) =>
		`U bent niet geboren vóór ${datum(w.grens)}. Daarom past deze hulp niet.`,
	tien_jaar_onafgebroken: () => 'U hebt uw bedrijf al tien jaar zonder onderbreking.',
	geen_tien_jaar: (w) => `Uw bedrijf bestaat ${getal(w.jaren)} jaar. Nodig is tien jaar.`,
	geen_tien_jaar_onafgebroken: () => 'Uw bedrijf loopt nog geen tien jaar achter elkaar.',
	duurzaam_ontoereikend_beoordelen: () => 'Een consulent bekijkt dit met uw cijfers.',
	minimuminkomen_gehaald: (w) =>
		`U verwacht ${euro(w.inkomen)} per jaar. Nodig is ${euro(w.grens)}.`,
	minimuminkomen_niet_gehaald: (w) =>
		`U verwacht ${euro(w.inkomen)} per jaar. Dat is minder dan ${euro(w.grens)}.`,
	stopt_op_tijd: () => 'U wilt binnen twaalf maanden stoppen.',
	wil_niet_stoppen: () => 'U wilt doorgaan met uw bedrijf.',
	ontvangt_bijstand: () => 'U hebt een uitkering van de gemeente.',
	ontvangt_geen_bijstand: (w) => `U hebt ${uitkering(w.uitkering)}. Deze hulp hoort daar niet bij.`,
	heeft_startvoornemen: () => 'U wilt een bedrijf starten.',
	werkt_mee: () => 'Meewerken is een afspraak zolang de hulp loopt.',
	binnen_maximum: (w) => `${vraagt(w.gevraagd)} Het maximum is ${euro(w.maximum)}.`,
	boven_maximum: (w) => `${vraagt(w.gevraagd)} Dat is meer dan ${euro(w.maximum)}, het maximum.`,
	kapitaal_niet_bij_stoppen: () => 'Wie stopt, kan wel geld krijgen om van te leven.',
	bank_wees_af: () => 'Uw aanvraag bij een bank of Qredits is afgewezen.',
	bank_in_behandeling: () => 'Uw aanvraag bij een bank of Qredits loopt nog.',
	bank_nog_niet_gevraagd: () => 'Vraag eerst een lening bij een bank of Qredits.',
	bank_kan_financieren: () => 'U kunt lenen bij een bank of Qredits. Dat gaat voor.',
	geen_uwv_doelgroep: () => 'U hoeft hiervoor niet naar het UWV.',
	uwv_doelgroep: () => 'Het UWV kan u helpen met geld voor uw bedrijf.',
	geen_vennoten: () => 'U bent de enige eigenaar.',
	vennoten_aansprakelijk: () => 'Alle eigenaren willen meetekenen.',
	vennoten_niet_aansprakelijk: () => 'Nog niet alle eigenaren willen meetekenen.',
	geen_kapitaal_bij_alleen_arbeid: () =>
		'U brengt alleen werk in. Dan is er geen lening voor het bedrijf.',
	kosten_beoordelen: () => 'Een consulent bekijkt uw kosten en offertes.',
	geen_grond: () => 'Dit is bij u in orde.',
	grond_aanwezig: () => 'Bij u is dat nu anders. Bespreek met een consulent wat wel kan.',
	schone_lei: () => 'Uw schuldregeling is klaar.',
	gewijzigde_omstandigheden: () => 'Uw situatie is sinds de afwijzing veranderd.',
	beoordeling_nodig: () => 'Dit kan een formulier niet bepalen. Iemand kijkt hier met u naar.',
	niet_van_toepassing: () => 'Dit speelt bij u niet.'
};
