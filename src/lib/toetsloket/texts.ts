import type { InvoerfoutCode, Invoerprobleem } from '#lib/bbz/index.ts';

/** What can be wrong with a request before the law core sees its facts. */
export type LoketCode =
	| 'geen_json'
	| 'geen_utf8'
	| 'te_groot'
	| 'te_diep'
	| 'dubbel_veld'
	| 'geen_object'
	| 'veld_ontbreekt'
	| 'onbekend_veld'
	| 'verkeerd_type_veld'
	| 'onbekende_herkomst';

/** The kinds of refusal a caller can tell apart. */
export type FoutCode =
	| 'ongeldige_json'
	| 'ongeldige_invoer'
	| 'te_groot'
	| 'niet_gevonden'
	| 'methode_niet_toegestaan'
	| 'niet_leverbaar'
	| 'verkeerd_mediatype'
	| 'te_veel_verzoeken'
	| 'onverwachte_fout';

export interface Misstand {
	/** The field as a person would name it. */
	veld: string;
	gelezen: string;
	verwacht: string;
}

/** Every sentence of the desk that is not a text of the law. A second language is a second one of these. */
export interface ToetsloketTexts {
	problemen: Record<LoketCode, (m: Misstand) => string>;
	/** Where the texts of the law say how a person types something, and a system must send it in another way. */
	wet: Partial<Record<InvoerfoutCode, (p: Invoerprobleem) => string>>;
	titels: Record<FoutCode, string>;
	/** Before a list of what is wrong; `getoond` of them follow. */
	meerdere: (aantal: number, getoond: number) => string;
	/** What a field of the request must hold. */
	verwacht: Record<'peildatum' | 'beleid' | 'feiten' | 'herkomst', string>;
	http: {
		nietGevonden: string;
		methode: (allow: string) => string;
		accept: (types: string) => string;
		mediatype: string;
		codering: string;
		afgebroken: string;
		teVeel: (seconden: number) => string;
	};
	hulp: string;
	terminal: string;
	onbekendeOptie: (optie: string) => string;
	/** Something is wrong with the portal itself; `kenmerk` is the request id, if there is one. */
	onverwacht: (kenmerk?: string) => string;
}

const at = ({ feiten, gelezen }: Invoerprobleem) =>
	`Bij “${feiten[0] ?? ''}” staat ‘${gelezen ?? ''}’.`;

const hulp = `Toetst feiten aan het Bbz 2004. Elke regel invoer is een JSON-object, elke regel uitvoer een toets.

Gebruik:
  npm run --silent toets < vragen.jsonl > toetsen.jsonl
  npm run --silent toets -- --feiten     de feiten als JSON Schema, met vraag en uitleg
  npm run --silent toets -- --help       deze tekst

Een regel invoer:
  {"peildatum":"2026-03-01","beleid":"landelijk","feiten":{"doel":"starten","geboortedatum":"1990-05-17"}}

  peildatum  verplicht, JJJJ-MM-DD: de dag waarop de wet wordt gelezen
  beleid     gemeentelijk beleid; zonder beleid geldt "landelijk"
  feiten     verplicht; laat weg wat u niet weet
  herkomst   mag: van wie een feit komt, zoals {"geboortedatum":"geregistreerd"}

Bedragen zijn getallen in euro's met hooguit twee decimalen: 1250.50.
Een regel die niet klopt geeft {"fout":{...}} met het regelnummer en wat eraan te doen is; daarna gaat het verder.
Lege regels tellen mee in het regelnummer en geven geen uitvoer. Een regel is hooguit 64 kB groot.
De afsluitcode is 0, ook als er regels niet klopten.`;

export const nl: ToetsloketTexts = {
	problemen: {
		geen_json: ({ gelezen }) =>
			`Dit is geen geldige JSON${gelezen && `: het gaat mis bij teken ${gelezen}`}. Controleer haakjes, komma’s en aanhalingstekens.`,
		geen_utf8: () =>
			'De tekens zijn niet te lezen. Verstuur de tekst als UTF-8, zonder losse bytes uit een andere codering.',
		te_groot: ({ verwacht }) =>
			`Het verzoek is te groot. Verstuur hooguit ${verwacht}; alleen feiten uit de lijst zijn nodig.`,
		te_diep: ({ verwacht }) =>
			`De JSON is te diep genest: er zijn hooguit ${verwacht} lagen toegestaan. Zet de feiten direct in “feiten”.`,
		dubbel_veld: ({ veld }) =>
			`“${veld}” staat er meer dan één keer. Welke waarde bedoeld is, valt niet te zeggen: laat er één staan.`,
		geen_object: ({ gelezen }) =>
			`Er staat ${gelezen} in plaats van een object. Verstuur {"peildatum": ..., "feiten": {...}}.`,
		veld_ontbreekt: ({ veld, verwacht }) => `“${veld}” ontbreekt. Vul in: ${verwacht}.`,
		onbekend_veld: ({ veld, verwacht }) =>
			`“${veld}” is geen onderdeel van een verzoek. Laat het weg, of gebruik een van: ${verwacht}.`,
		verkeerd_type_veld: ({ veld, gelezen, verwacht }) =>
			`Bij “${veld}” staat ${gelezen}. Vul in: ${verwacht}.`,
		onbekende_herkomst: ({ veld, gelezen, verwacht }) =>
			`De herkomst van “${veld}” is ${gelezen}. Kies een van: ${verwacht}.`
	},
	wet: {
		verkeerd_type: (p) =>
			p.verwacht === 'getal'
				? `${at(p)} Vul een getal in zonder aanhalingstekens, of laat het feit weg.`
				: `${at(p)} Vul true (ja) of false (nee) in, of laat het feit weg.`,
		geen_geldige_datum: (p) =>
			`${at(p)} Dat is geen bestaande dag. Schrijf een datum als tekst, zoals "1980-01-31".`,
		meer_dan_twee_decimalen: (p) =>
			`${at(p)} Vul een bedrag in euro’s in met hooguit twee decimalen, zoals 1250.50.`
	},
	titels: {
		ongeldige_json: 'Het verzoek is niet te lezen',
		ongeldige_invoer: 'De invoer klopt niet',
		te_groot: 'Het verzoek is te groot',
		niet_gevonden: 'Dit adres bestaat niet',
		methode_niet_toegestaan: 'Deze methode kan hier niet',
		niet_leverbaar: 'Dit formaat is er niet',
		verkeerd_mediatype: 'Dit formaat wordt niet gelezen',
		te_veel_verzoeken: 'Te veel verzoeken',
		onverwachte_fout: 'Er ging iets mis'
	},
	meerdere: (aantal, getoond) =>
		aantal === getoond
			? `Er kloppen ${aantal} dingen niet.`
			: `Er kloppen ${aantal} dingen niet. Dit zijn de eerste ${getoond}, daarna volgen er nog ${aantal - getoond}.`,
	verwacht: {
		peildatum: 'een datum als tekst, zoals "2026-03-01"',
		beleid: 'de naam van een beleid als tekst, zoals "landelijk"',
		feiten: 'een object met feiten, zoals {"doel": "starten"}',
		herkomst: 'een object per feit, zoals {"geboortedatum": "geregistreerd"}'
	},
	http: {
		nietGevonden: 'Op dit adres staat geen API. De beschrijving staat op /api/v1/openapi.json.',
		methode: (allow) => `Gebruik op dit adres ${allow}.`,
		accept: (types) => `Dit adres antwoordt met ${types}. Vraag daarom in de kop Accept.`,
		mediatype:
			'Verstuur het verzoek als JSON in UTF-8, met de kop “Content-Type: application/json”.',
		codering: 'Verstuur het verzoek zonder compressie, dus zonder de kop Content-Encoding.',
		afgebroken: 'Het verzoek kwam niet helemaal aan. Verstuur het opnieuw.',
		teVeel: (seconden) =>
			`U hebt het hoogste aantal verzoeken bereikt. Probeer het over ${seconden} ${seconden === 1 ? 'seconde' : 'seconden'} opnieuw.`
	},
	hulp,
	terminal: 'Typ per regel een JSON-object en sluit af met Ctrl-D. Met --help leest u meer.',
	onbekendeOptie: (optie) => `De optie “${optie}” bestaat niet. Met --help leest u wat er kan.`,
	onverwacht: (kenmerk) =>
		`Er ging iets mis bij het toetsen. Dat ligt niet aan uw verzoek.${kenmerk ? ` Kenmerk: ${kenmerk}.` : ''}`
};
