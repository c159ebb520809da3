import type { Rol } from '#lib/toegang/rollen.ts';

/** A made-up ondernemer of the demo; the numbers pass their tests and belong to nobody. */
export interface DemoOndernemer {
	readonly id: string;
	readonly naam: string;
	readonly verhaal: string;
	readonly middel: 'digid' | 'eherkenning';
	/** What the provider says: the BSN, or the KVK number with who acts. */
	readonly claims: Readonly<Record<string, string>>;
}

/** A made-up member of staff, of the municipality or of a partner. */
export interface DemoMedewerker {
	readonly id: string;
	readonly naam: string;
	readonly email: string;
	readonly rollen: readonly Rol[];
	readonly organisatie: keyof typeof DEMO_ORGANISATIES;
}

export const DEMO_ORGANISATIES = {
	gemeente: { id: '0d000000-0000-4000-8000-000000000001', naam: 'Gemeente Voorbeeldstad' },
	adviesbureau: { id: '0d000000-0000-4000-8000-000000000002', naam: 'Adviesbureau Proefwerk' },
	begeleiding: { id: '0d000000-0000-4000-8000-000000000003', naam: 'Startpunt Begeleiding' },
	uwv: { id: '0d000000-0000-4000-8000-000000000004', naam: 'UWV Voorbeeldstad' }
} as const;

const ondernemer = (number: number) => `0e000000-0000-4000-8000-00000000000${number}`;
const medewerker = (number: number) => `0f000000-0000-4000-8000-00000000000${number}`;

export const DEMO_KVK_CLAIM = 'urn:etoegang:core:LegalSubjectID';
export const DEMO_PERSOON_CLAIM = 'urn:etoegang:core:ActingSubjectID';

export const DEMO_ONDERNEMERS = [
	{
		id: ondernemer(1),
		naam: 'Sanne Voorbeeld',
		verhaal: 'Kapper met een eigen zaak. De omzet is gehalveerd.',
		middel: 'digid',
		claims: { bsn: '999990019' }
	},
	{
		id: ondernemer(2),
		naam: 'Youssef Proefman',
		verhaal: 'Wil een fietsenmakerij beginnen vanuit een uitkering.',
		middel: 'digid',
		claims: { bsn: '999993653' }
	},
	{
		id: ondernemer(3),
		naam: 'Willem Testema',
		verhaal: 'Schilder van 61. Werkt minder door zijn rug.',
		middel: 'digid',
		claims: { bsn: '999995443' }
	},
	{
		id: ondernemer(4),
		naam: 'Loes Fictief',
		verhaal: 'Eigenaar van Bloemen Fictief. Zoekt geld voor een nieuwe koeling.',
		middel: 'eherkenning',
		claims: { [DEMO_KVK_CLAIM]: '90001354', [DEMO_PERSOON_CLAIM]: 'voorbeeldpersoon-loes' }
	}
] as const satisfies readonly DemoOndernemer[];

const collega = (
	number: number,
	naam: string,
	rol: Rol,
	organisatie: DemoMedewerker['organisatie'] = 'gemeente'
): DemoMedewerker => ({
	id: medewerker(number),
	naam,
	email: `${naam.toLowerCase().replaceAll(' ', '.')}@voorbeeldstad.example`,
	rollen: [rol],
	organisatie
});

export const DEMO_MEDEWERKERS: readonly DemoMedewerker[] = [
	collega(1, 'Gerda Gegevens', 'gegevensbeheerder'),
	collega(2, 'Karin Consulent', 'consulent'),
	collega(3, 'Samir Senior', 'senior'),
	collega(4, 'Anouk Adviseur', 'adviseur', 'adviesbureau'),
	collega(5, 'Bart Begeleider', 'begeleider', 'begeleiding'),
	collega(6, 'Vera Verwijzer', 'verwijzer', 'uwv'),
	collega(7, 'Bas Beheerder', 'beheerder'),
	collega(8, 'Rik Regio', 'regio')
];
