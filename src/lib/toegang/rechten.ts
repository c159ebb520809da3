import { MEDEWERKERSROLLEN, ROLLEN, type Rol } from './rollen.ts';

/**
 * Which objects a permission reaches:
 * `eigen` what is about oneself, `toegewezen` dossiers one was assigned to, `toestemming` dossiers whose
 * ondernemer agreed, `alle` everything of this municipality.
 */
export type Bereik = 'eigen' | 'toegewezen' | 'toestemming' | 'alle';

type PerRol = Readonly<Partial<Record<Rol, Bereik>>>;

/** All these roles, each for what is about oneself. */
const ieder = (rollen: readonly Rol[]): PerRol =>
	Object.fromEntries(rollen.map((rol) => [rol, 'eigen']));

/**
 * Who may do what, and to what: the only place. Guards, menus and the page "Rechten" all read this table;
 * what is not in it is not allowed.
 */
export const RECHTEN = {
	'mijn.zien': { tekst: 'De eigen omgeving openen', wie: { ondernemer: 'eigen' } },
	'scan.meenemen': { tekst: 'Antwoorden uit de scan meenemen', wie: { ondernemer: 'eigen' } },
	'inzage.zien': { tekst: 'Zien wie het dossier bekeek', wie: { ondernemer: 'eigen' } },
	'toestemming.geven': { tekst: 'Een verwijzer laten meekijken', wie: { ondernemer: 'eigen' } },
	'werk.zien': {
		tekst: 'De werkplek openen',
		wie: {
			gegevensbeheerder: 'alle',
			consulent: 'alle',
			senior: 'alle',
			adviseur: 'toegewezen',
			begeleider: 'toegewezen',
			verwijzer: 'toestemming'
		}
	},
	'dossier.stand': {
		tekst: 'De stand van een dossier zien',
		wie: {
			ondernemer: 'eigen',
			gegevensbeheerder: 'alle',
			consulent: 'alle',
			senior: 'alle',
			adviseur: 'toegewezen',
			begeleider: 'toegewezen',
			verwijzer: 'toestemming'
		}
	},
	'dossier.lezen': {
		tekst: 'Een dossier lezen',
		wie: {
			ondernemer: 'eigen',
			gegevensbeheerder: 'alle',
			consulent: 'alle',
			senior: 'alle',
			adviseur: 'toegewezen',
			begeleider: 'toegewezen'
		}
	},
	'dossier.toewijzen': {
		tekst: 'Een dossier aan iemand toewijzen',
		wie: { consulent: 'alle', senior: 'alle' }
	},
	'boeking.eigen': { tekst: 'Eigen afspraken zien en wijzigen', wie: { ondernemer: 'eigen' } },
	'voorlichting.plannen': {
		tekst: 'Voorlichtingen en afspraken plannen',
		wie: { consulent: 'alle', senior: 'alle', beheerder: 'alle' }
	},
	'voorlichting.ontvangen': {
		tekst: 'Zien wie er komt en mensen inchecken',
		wie: { gegevensbeheerder: 'alle', consulent: 'alle', senior: 'alle' }
	},
	'beschikbaarheid.eigen': {
		tekst: 'Eigen uren voor afspraken regelen',
		wie: { consulent: 'eigen', senior: 'eigen', adviseur: 'eigen', begeleider: 'eigen' }
	},
	'vraag.publiceren': {
		tekst: 'Vragen en antwoorden publiceren',
		wie: { beheerder: 'alle' }
	},
	'post.zien': { tekst: 'Zien welke berichten niet aankwamen', wie: { beheerder: 'alle' } },
	'cijfers.zien': { tekst: 'Cijfers zien', wie: { regio: 'alle' } },
	'beheer.zien': { tekst: 'Beheer openen', wie: { beheerder: 'alle' } },
	'medewerker.beheren': { tekst: 'Medewerkers en hun rollen regelen', wie: { beheerder: 'alle' } },
	'sessie.beeindigen': { tekst: 'Iemand anders uitloggen', wie: { beheerder: 'alle' } },
	'rechten.zien': { tekst: 'Zien wie wat mag', wie: { beheerder: 'alle' } },
	'sessie.eigen': { tekst: 'Eigen apparaten zien en uitloggen', wie: ieder(ROLLEN) },
	'inlogmiddel.eigen': {
		tekst: 'Eigen wachtwoord, code en passkeys regelen',
		wie: ieder(MEDEWERKERSROLLEN)
	}
} as const satisfies Record<string, { tekst: string; wie: PerRol }>;

export type Recht = keyof typeof RECHTEN;

/** The widest first: somebody with two roles has the reach of the widest. */
const VAN_WIJD_NAAR_SMAL: readonly Bereik[] = ['alle', 'toegewezen', 'toestemming', 'eigen'];

/** How far these roles reach for a permission, each way that one of them gives; empty when none does. */
export function bereikVan(recht: Recht, rollen: readonly Rol[]): readonly Bereik[] {
	const wie: PerRol = RECHTEN[recht].wie;
	return VAN_WIJD_NAAR_SMAL.filter((bereik) => rollen.some((rol) => wie[rol] === bereik));
}

/** Whether one of these roles has the permission at all, whatever its reach. */
export function mag(recht: Recht, rollen: readonly Rol[]): boolean {
	return bereikVan(recht, rollen).length > 0;
}
