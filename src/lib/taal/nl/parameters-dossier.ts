import type { DossierParameterId } from '../dossier.types.ts';
import type { Teksten } from '../teksten.types.ts';

/** Numbers that no line of the scan reads; calculations of a dossier do. */
export const parametersDossier: Pick<Teksten['parameters'], DossierParameterId> = {
	rente: 'Rente op een lening',
	pwVermogenAlleenstaand: 'Grens voor spaargeld bij een gewone uitkering, zonder partner',
	pwVermogenGehuwd: 'Grens voor spaargeld bij een gewone uitkering, met gezin',
	pwVermogenWoning: 'Grens voor de eigen woning bij een gewone uitkering',
	duurGevestigd: 'Duur van de hulp',
	duurGevestigdVerlenging: 'Extra maanden',
	duurStarter: 'Duur van de hulp voor starters',
	duurBeeindigend: 'Duur van de hulp bij stoppen',
	duurBeeindigendVerlenging: 'Extra maanden bij stoppen',
	duurVoorbereiding: 'Duur van de voorbereiding',
	looptijdKrediet: 'Langste looptijd van een lening',
	uitstelPerBesluit: 'Uitstel van betaling per keer',
	uitstelTotaal: 'Uitstel van betaling in totaal',
	administratieTermijn: 'Tijd om jaarcijfers te geven',
	aflossingBovenGrens: 'Aflossing per jaar bij hoger vermogen',
	naBeeindigingDuur: 'Jaren aflossen na het stoppen',
	naBeeindigingAandeel: 'Deel van het inkomen voor aflossen',
	hypotheekDuur: 'Jaren aflossen met de woning als zekerheid',
	hypotheekRenteaftrek: 'Deel van de wettelijke rente dat u niet betaalt',
	terugwerkendeMaanden: 'Maanden hulp voor uw melding',
	voorschotAandeel: 'Deel van het minimum als voorschot',
	voorschotTermijn: 'Tijd tot een voorschot',
	ioazLeeftijd: 'Leeftijd voor de IOAZ',
	ouderLeeftijd: 'Leeftijd voor oudere ondernemers',
	forfait: 'Deel van de winst voor belasting',
	kostendelerLeeftijd: 'Leeftijd vanaf wanneer huisgenoten meetellen',
	duurTijdelijk: 'Duur van de tijdelijke regeling'
};
