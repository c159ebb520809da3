import { datum, euro, getal, inZin } from '../opmaak.ts';
import type { GeldTeksten } from '../scan.types.ts';

/** In whole euros: cents tell nobody more in a picture of years. */
const heel = (bedrag: number) => euro(Math.round(bedrag));

/** What the result comes to in money. */
export const geld: GeldTeksten = {
	geldIsOp: 'Uw geld is op rond',
	datum,
	euro: heel,
	nogDagen: (dagen) => `Dat is over ${dagen} dagen, als er niets verandert. Wacht niet met bellen.`,
	vooruit: 'Hoe lang u vooruit kunt',
	raaktNietOp: 'Uw geld raakt zo niet op',
	raaktNietOpUitleg: 'Met deze bedragen komt er minstens zoveel binnen als eruit gaat.',
	levenOngeveer: 'Om van te leven, ongeveer',
	levenPerMaand: 'Om van te leven, per maand',
	aanvulling: (norm) => `Dit vult aan tot het minimum voor uw huishouden: ${euro(norm)}.`,
	tussen: (minstens, hoogstens) => `${euro(minstens)} tot ${euro(hoogstens)}`,
	tussenUitleg: 'We weten nog niet welk deel van uw winst dit jaar naar de belasting gaat.',
	bedragTeBevestigen: 'Dit bedrag is nog te bevestigen.',
	aflossen: 'Lening terugbetalen, ongeveer',
	perMaand: (bedrag) => `${euro(bedrag)} per maand`,
	lening: (l) =>
		`Stel: u leent ${euro(l.bedrag)} voor ${l.maanden / 12} jaar, met ${getal(l.rente)} procent rente. Samen is dat ${euro(l.totaleRente)} aan rente.`,
	hoogsteBedrag: 'Dit is het hoogste bedrag. Minder lenen kan ook.',
	renteTeBevestigen: 'Dit rentepercentage is nog te bevestigen.',
	duurLening: (jaren) =>
		`De gemeente bepaalt hoe lang u erover doet. Dat is hoogstens ${jaren} jaar.`,
	normOntbreekt:
		'Het minimum voor uw huishouden is voor deze datum niet gevonden. Een consulent rekent het uit.',
	mistNog: (feit) =>
		`Wilt u zien hoeveel u kunt krijgen om van te leven? Dan missen we nog: ${inZin(feit)}.`,
	vulDitIn: 'Vul dit in',
	reken: 'Reken met uw eigen bedragen',
	rekenUitleg: 'Vul in wat u weet. Ook dit blijft op uw apparaat.',
	verloop: 'Zo loopt uw lening af',
	beeld: (punten) =>
		`Staafdiagram van wat u nog moet aflossen: ${punten
			.map((p) => `${p.jaar ? `na jaar ${p.jaar}` : 'start'} ${heel(p.rest)}`)
			.join(', ')}.`,
	start: 'Start',
	naJaren: 'Na zoveel jaar',
	perJaar: 'De bedragen per jaar',
	tabel: 'De lening per jaar, in hele euro’s',
	kolommen: ['Jaar', 'Aflossing', 'Rente', 'Nog af te lossen']
};
