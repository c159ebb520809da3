/** When answers of the scan could not be kept to take along. */
export const meenemenTeksten = {
	titel: 'Uw antwoorden meenemen lukte niet',
	onleesbaar:
		'Wij konden de antwoorden van uw scan niet lezen. Doe de scan opnieuw, dan lukt het wel.',
	te_vaak: 'Dit gebeurde net te vaak achter elkaar. Wacht tien minuten en probeer het dan opnieuw.',
	scan: 'Naar de scan',
	bel: 'Of bel ons. Dan kijken we samen.'
} as const;
