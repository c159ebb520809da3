/** Why a password is not good enough. */
export type Wachtwoordfout = 'te_kort' | 'te_lang' | 'over_uzelf' | 'te_bekend';

export const KORTST = 12;
export const LANGST = 200;

/** Words that people and crackers begin with. A password that is one of these with figures around it is known. */
const BEKEND: ReadonlySet<string> = new Set(
	`wachtwoord wachtwoorden geheim geheimwachtwoord welkom welkomwelkom welkomterug welkomthuis wijzigmij
	gemeente gemeentewachtwoord ondernemer ondernemers ondernemerszaken consulent beheerder medewerker
	nederland amsterdam rotterdam utrecht feyenoord ajaxamsterdam sinterklaas zonneschijn
	maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli
	augustus september oktober november december lente zomer herfst winter voorjaar najaar
	password passwords passwordpassword mypassword yourpassword administrator adminadmin letmein letmeinplease
	iloveyou iloveyouforever sunshine princess football baseball basketball superman trustno welcome
	welcomewelcome changeme changemenow secret secretpassword computer internet dragon monkey master michelle
	qwerty qwertyuiop qwertyqwerty asdfghjkl zxcvbnm qazwsxedc qazwsx azertyuiop abcdefghijkl abcdefgh abcabcabcabc
	correcthorsebatterystaple tottenham liverpool charlie jessica summer winter spring autumn`.split(
		/\s+/
	)
);

/** One form for one password, however the keyboard of the moment writes it (NIST SP 800-63B, 3.1.1.2). */
export const zelfdeVorm = (wachtwoord: string): string => wachtwoord.normalize('NFKC');

const letters = (tekst: string): string =>
	tekst
		.normalize('NFKD')
		.toLowerCase()
		.replace(/@/g, 'a')
		.replace(/\$/g, 's')
		.replace(/(?<=\p{L})0(?=\p{L})/gu, 'o')
		.replace(/[^\p{L}]/gu, '');

/** The same piece twice or more, or a row such as 123456 or abcdef all the way. */
function isVoorspelbaar(wachtwoord: string): boolean {
	const codes = [...wachtwoord.toLowerCase()].map((teken) => teken.codePointAt(0) ?? 0);
	const stap = (codes[1] ?? 0) - (codes[0] ?? 0);
	// 9 is followed by 0 on a keyboard.
	const isRij =
		Math.abs(stap) <= 1 &&
		codes.slice(1).every((code, i) => [stap, -9 * stap].includes(code - (codes[i] ?? 0)));
	return isRij || /^(.{1,5})\1+$/su.test(wachtwoord) || new Set(codes).size < 5;
}

function isOverUzelf(kern: string, { email, naam }: { email: string; naam: string }): boolean {
	const [voor = ''] = email.split('@');
	const delen = [email, voor, naam, ...voor.split(/[^\p{L}]+/u), ...naam.split(/\s+/)].map(letters);
	const eigen = delen.filter((deel) => deel.length >= 3).sort((a, b) => b.length - a.length);
	const rest = eigen.reduce((tekst, deel) => tekst.replaceAll(deel, ''), kern);
	return rest !== kern && rest.length < 5;
}

/**
 * What is wrong with a new password, after NIST SP 800-63B and the NCSC: length counts, known and personal ones
 * are refused, and no rule asks for odd characters.
 */
export function keurWachtwoord(
	wachtwoord: string,
	wie: { email: string; naam: string }
): Wachtwoordfout | undefined {
	const vorm = zelfdeVorm(wachtwoord);
	const lengte = [...vorm].length;
	if (lengte < KORTST) return 'te_kort';
	if (lengte > LANGST) return 'te_lang';
	const kern = letters(vorm);
	if (isVoorspelbaar(vorm) || BEKEND.has(kern)) return 'te_bekend';
	return isOverUzelf(kern, wie) ? 'over_uzelf' : undefined;
}
