import type { Teksten } from '../teksten.types.ts';
import { kort } from './kort.ts';

/** A noun phrase per fact: those that a scan names, and those that only a dossier does. */
export const kortDossier: Teksten['kort'] = {
	...kort,
	schipperZonderWoonplaats: 'Of u op een schip woont',
	ligplaatsInGemeente: 'De ligplaats van uw schip',
	verwachtLevensvatbaar: 'Uw eigen verwachting van het bedrijf',
	beperktDoorGezondheid: 'Of u door ziekte minder kunt doen',
	wazAangevraagd: 'Of u een WAZ-uitkering vroeg',
	oorzaak: 'De oorzaak van uw lagere inkomen',
	spaargeld: 'Uw spaargeld',
	herfinanciertBanklening: 'Of u er een banklening mee aflost',
	bankStemtInMetFinaleKwijting: 'Of de bank de rest kwijtscheldt',
	noodzakelijkVoorVoortzetting: 'Of dit nodig is om door te gaan',
	werktMeeAanBegeleiding: 'Of u begeleiding wilt',
	oordeelRedelijkeTermijn: 'Het oordeel over uw tijd als ondernemer',
	oordeelLevensvatbaar: 'Het oordeel over de kansen van uw bedrijf',
	oordeelDuurzaamOntoereikend: 'Het oordeel over uw inkomen',
	oordeelKostenNoodzakelijk: 'Het oordeel over uw kosten',
	oordeelVakbekwaam: 'Het oordeel over uw vakkennis',
	oordeelArbeidsmarkt: 'Het oordeel over uw kansen op werk',
	oordeelPersoonlijkeBelemmering: 'Het oordeel over uw situatie',
	oordeelBasisVoorLevensvatbaarheid: 'Het oordeel over uw plan',
	oordeelLoondienstSneller: 'Het oordeel over een baan als weg',
	oordeelRechtsvorm: 'Het oordeel over uw rechtsvorm'
};
