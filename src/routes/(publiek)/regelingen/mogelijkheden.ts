/** Texts of the page with possibilities. Amounts and periods do not stand here: they come from the law core. */
export interface Mogelijkheid {
	id: string;
	/** The front door of the scan that fits. */
	deur: 'starten' | 'doorgaan' | 'stoppen' | 'weet_niet';
	beeld: 'plan' | 'starten' | 'doorgaan' | 'gereedschap' | 'stoppen' | 'boom';
	titel: string;
	voorWie: string;
	wat: readonly string[];
	letOp: string;
	knop: string;
}

export const mogelijkheden: readonly Mogelijkheid[] = [
	{
		id: 'voorbereiden',
		deur: 'starten',
		beeld: 'plan',
		titel: 'Uw start voorbereiden',
		voorWie:
			'U hebt een uitkering van de gemeente. U wilt een bedrijf beginnen, maar u bent er nog niet klaar voor.',
		wat: [
			'U houdt uw uitkering terwijl u zich voorbereidt.',
			'U kunt begeleiding krijgen, bijvoorbeeld bij uw ondernemingsplan.',
			'Maakt u kosten, zoals een cursus of marktonderzoek? Daarvoor kunt u soms geld krijgen.'
		],
		letOp:
			'Begint u uw bedrijf? Dan betaalt u het geld voor de voorbereiding terug, met rente. Begint u niet? Dan hoeft dat meestal niet.',
		knop: 'Doe de scan voor starters'
	},
	{
		id: 'starten',
		deur: 'starten',
		beeld: 'starten',
		titel: 'Een bedrijf starten',
		voorWie:
			'U hebt een uitkering omdat u geen werk hebt, of u raakt uw werk kwijt. U hebt een goed plan voor een bedrijf.',
		wat: [
			'Geld om van te leven zolang uw bedrijf nog te weinig oplevert.',
			'Een lening om te beginnen, bijvoorbeeld voor een bus, voorraad of gereedschap.'
		],
		letOp:
			'Uw bedrijf moet na een tijd genoeg opleveren om van te leven. Een consulent bekijkt dat met u.',
		knop: 'Doe de scan voor starters'
	},
	{
		id: 'minder-inkomen',
		deur: 'doorgaan',
		beeld: 'doorgaan',
		titel: 'Tijdelijk minder inkomen',
		voorWie:
			'U hebt al een tijd een bedrijf. Het gaat nu minder, maar uw bedrijf heeft wel toekomst.',
		wat: [
			'Een aanvulling op uw inkomen, tot wat u minimaal nodig hebt om van te leven.',
			'Zegt de gemeente ja? Dan is dit eerst een lening zonder rente. Na het boekjaar rekent zij het na.',
			'Was uw inkomen laag en hebt u weinig vermogen? Dan hoeft u de lening vaak niet terug te betalen.'
		],
		letOp: 'Verdiende u in dat jaar toch genoeg? Dan betaalt u een deel of alles terug.',
		knop: 'Doe de scan voor ondernemers'
	},
	{
		id: 'investeren',
		deur: 'doorgaan',
		beeld: 'gereedschap',
		titel: 'Geld voor uw bedrijf',
		voorWie:
			'U moet investeren of rekeningen van uw bedrijf betalen. Bij de bank of Qredits lukt het niet.',
		wat: [
			'Een lening met een vaste rente.',
			'Of een borg: de gemeente staat dan garant voor een lening bij de bank.',
			'Hebt u blijvend een laag inkomen? Dan kan een klein bedrag soms een gift zijn.'
		],
		letOp:
			'Probeer eerst een lening bij een bank of Qredits. Bewaar de afwijzing, die hebt u nodig.',
		knop: 'Doe de scan voor ondernemers'
	},
	{
		id: 'stoppen',
		deur: 'stoppen',
		beeld: 'stoppen',
		titel: 'Stoppen met uw bedrijf',
		voorWie:
			'Uw bedrijf levert te weinig op en dat wordt niet beter. U hebt tijd nodig om goed te stoppen.',
		wat: [
			'Geld om van te leven terwijl u uw bedrijf afrondt.',
			'Hulp bij wat daarna komt, zoals werk, een uitkering of een oplossing voor schulden.'
		],
		letOp:
			'U spreekt met de gemeente af wanneer u stopt. Voor nieuwe investeringen is er dan geen geld.',
		knop: 'Doe de scan voor stoppen'
	},
	{
		id: 'oudere-ondernemers',
		deur: 'doorgaan',
		beeld: 'boom',
		titel: 'Oudere ondernemers',
		voorWie:
			'U bent al wat ouder, maar u hebt nog geen AOW. U hebt al lang een bedrijf, zonder onderbreking.',
		wat: [
			'Een aanvulling op uw inkomen, ook als uw bedrijf te weinig blijft opleveren.',
			'Soms een klein bedrag voor uw bedrijf.'
		],
		letOp: 'Uw bedrijf levert nog wel iets op. De scan vraagt hoeveel.',
		knop: 'Doe de scan voor ondernemers'
	}
];

/** What nearly always holds. The age comes from the law core; without it the sentence says less. */
export const voorIedereen = (leeftijd: number | undefined): readonly string[] => [
	leeftijd === undefined
		? 'U krijgt nog geen AOW.'
		: `U bent ${leeftijd} jaar of ouder en krijgt nog geen AOW.`,
	'U woont in onze gemeente en uw bedrijf is in Nederland.',
	'U werkt genoeg uren in uw eigen bedrijf.',
	'U bent zelf de baas: u beslist en loopt het risico.',
	'U en uw partner hebben samen te weinig inkomen om van te leven.'
];
