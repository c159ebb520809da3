import type { Teksten } from '../teksten.types.ts';

/** What a good one of each document looks like, for whoever hands it in. */
export const voorbeelden: Teksten['voorbeelden'] = {
	identiteitsbewijs: 'Een scherpe foto van voor- en achterkant. De kaart is nog geldig.',
	kvk_uittreksel: 'Een uittreksel van hoogstens drie maanden oud.',
	woonlasten: 'Uw huurcontract, of de jaaropgave van uw hypotheek.',
	bankafschriften_prive:
		'Een pdf van de bank met alle rekeningen, ook sparen. Niets is weggelaten.',
	bankafschriften_zakelijk: 'Een pdf van de bank met alle rekeningen van het bedrijf.',
	schuldenoverzicht: 'Per schuld: aan wie, hoeveel nog en wat u per maand betaalt.',
	inkomsten_naast_bedrijf: 'Een loonstrook of de brief over uw uitkering.',
	inkomsten_partner: 'Loonstroken, of de brief over de uitkering.',
	vergunningen_diplomas: 'Een foto van het diploma of de brief met de vergunning.',
	ondernemingsplan: 'Een plan met een begroting voor drie jaar en wat u zelf nodig hebt.',
	doorstartplan: 'Twee bladzijden met oorzaak, aanpak en cijfers. Schrijf het in gewone taal.',
	offertes: 'Een offerte per aankoop, met bedrag, datum en bedrijf.',
	bewijs_uitkering: 'De brief van het UWV of de gemeente over uw uitkering.',
	bewijs_ontslag: 'De brief van uw werkgever met de datum erin.',
	cv: 'Een of twee bladzijden met werk, opleiding en cursussen.',
	afwijzing_bank: 'Een brief of mail met datum en reden.',
	jaarrekeningen: 'De balans en de winst per jaar, van u of uw boekhouder.',
	aangiften_inkomstenbelasting: 'De hele aangifte als pdf, niet alleen de eerste bladzijde.',
	btw_aangiften: 'De laatste vier kwartalen als pdf.',
	tussentijdse_cijfers: 'Een lijst met omzet en kosten per maand, tot en met vorige maand.',
	prognose: 'Omzet, kosten en geld op de bank per maand, voor een jaar.',
	debiteuren_crediteuren: 'Per rekening: naam, bedrag en datum.',
	bewijs_tien_jaar: 'Een uittreksel van de KVK met alle oude gegevens.',
	stopplan: 'Een lijst met stappen en datums. Denk aan huur, voorraad en klanten.',
	verklaring_beeindiging: 'Een korte brief met de dag waarop u stopt en uw handtekening.',
	urenadministratie: 'Per week: datum, uren en wat u deed.',
	vennootschapscontract: 'Het hele contract, met alle namen en handtekeningen.',
	verklaring_gewijzigde_omstandigheden: 'Een korte brief, met bewijs als u dat hebt.'
};
