import type { Page } from '@playwright/test';
import type { Rol } from '../../../src/lib/toegang/rollen.ts';
import type { ActorContext } from '../../../src/lib/server/context.ts';
import { createAccount, logIn } from '../../integration/support/context.ts';
import { createDossier, staff } from '../../integration/support/dossier.ts';
import { portalContext, useSession } from './people.ts';

/** An ondernemer who is logged in, in this browser; with a dossier unless told otherwise. */
export async function asOndernemer(
	page: Page,
	baseURL: string | undefined,
	{ dossier = true }: { dossier?: boolean } = {}
): Promise<ActorContext & { dossierId: string }> {
	const context = portalContext();
	const id = await createAccount(context, ['ondernemer'], { naam: 'Noor de Vries' });
	const person = await logIn(context, id);
	const dossierId = dossier
		? await createDossier(context, id, {
				doel: 'doorgaan',
				bedrijfGestart: true,
				geboortedatum: '1980-05-03',
				leefvorm: 'alleenstaand',
				overigInkomen: 321.45
			})
		: '';
	await useSession(page.context(), person.token, baseURL ?? '');
	return { ...person, dossierId };
}

/** Somebody of staff who is logged in, in this browser. */
export async function asStaff(
	page: Page,
	baseURL: string | undefined,
	rollen: readonly Rol[],
	organisatieId?: string
): Promise<ActorContext> {
	const person = await staff(portalContext(), rollen, organisatieId);
	await useSession(page.context(), person.token, baseURL ?? '');
	return person;
}
