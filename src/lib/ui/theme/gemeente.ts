/**
 * Name and contact details of the municipality. Together with tokens.css (colours, letter, shape) and
 * static/logo.svg this is all a municipality changes. Voorbeeldstad does not exist, nor does its number.
 */
interface Gemeente {
	naam: string;
	/** Used in running text: "ondernemers in Voorbeeldstad". */
	plaats: string;
	portaal: string;
	logo: string;
	website: string;
	telefoon: { tekst: string; href: string; uren: string };
	email: string;
	/** Where a weakness in the portal is reported; also in security.txt. */
	beveiliging: string;
	adres: { straat: string; postcode: string; plaats: string; uren: string };
}

/** On its own, so that the program of the scan carries nothing but the number to call. */
export const telefoon: Gemeente['telefoon'] = {
	tekst: '0123 456 789',
	href: 'tel:0123456789',
	uren: 'Maandag tot en met vrijdag van 9.00 tot 17.00 uur'
};

export const gemeente: Gemeente = {
	naam: 'Gemeente Voorbeeldstad',
	plaats: 'Voorbeeldstad',
	portaal: 'Ondernemerszaken',
	logo: '/logo.svg',
	website: 'https://www.voorbeeldstad.example',
	telefoon,
	email: 'ondernemerszaken@voorbeeldstad.example',
	beveiliging: 'beveiliging@voorbeeldstad.example',
	adres: {
		straat: 'Voorbeeldplein 1',
		postcode: '1234 AB',
		plaats: 'Voorbeeldstad',
		uren: 'Inloop op dinsdag en donderdag van 9.00 tot 12.00 uur'
	}
};
