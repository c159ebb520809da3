import { expect, test } from 'vitest';
import { assignDossier } from '../../../src/lib/server/dossier/assign-dossier.ts';
import { endToewijzing } from '../../../src/lib/server/dossier/end-toewijzing.ts';
import { prepareToewijzing } from '../../../src/lib/server/dossier/prepare-toewijzing.ts';
import { useClone } from '../support/clone.ts';
import { contextOn } from '../support/context.ts';
import { createOrganisatie, eventsOf, ondernemer, staff } from '../support/dossier.ts';

const clone = useClone();

/** A consulent, a dossier, and an adviseur and a begeleider of one bureau. */
async function scene() {
	const context = contextOn(clone);
	const { dossierId } = await ondernemer(context);
	const consulent = await staff(context, ['consulent']);
	const bureau = await createOrganisatie(context);
	const adviseur = (await staff(context, ['adviseur'], bureau)).actor.accountId;
	const begeleider = (await staff(context, ['begeleider'], bureau)).actor.accountId;
	const advise = () =>
		assignDossier(consulent, { dossierId, accountId: adviseur, als: 'adviseur' });
	const coach = () =>
		assignDossier(consulent, { dossierId, accountId: begeleider, als: 'begeleider' });
	return { dossierId, consulent, adviseur, begeleider, advise, coach };
}

test('the body that assesses a dossier cannot coach it, and the attempt is recorded', async () => {
	const { advise, coach, dossierId, consulent } = await scene();
	expect(await advise()).toBeUndefined();
	expect(await coach()).toBe('belangenconflict');
	expect(await eventsOf(consulent, dossierId)).toEqual([
		'dossier.toegewezen',
		'dossier.toegewezen geweigerd'
	]);
});

test('the body that coaches a dossier cannot assess it', async () => {
	const { advise, coach } = await scene();
	expect(await coach()).toBeUndefined();
	expect(await advise()).toBe('belangenconflict');
});

test('the conflict stays after the first assignment ended', async () => {
	const { advise, coach, dossierId, consulent } = await scene();
	await advise();
	const { toewijzingen } = await prepareToewijzing(consulent, dossierId);
	await endToewijzing(consulent, { dossierId, toewijzingId: toewijzingen[0]?.id ?? '' });
	expect(await coach()).toBe('belangenconflict');
});

test('of two that exclude each other at the same moment exactly one gets the dossier', async () => {
	for (let round = 0; round < 10; round += 1) {
		const { advise, coach } = await scene();
		const outcomes = await Promise.all([advise(), coach()]);
		expect(outcomes.toSorted()).toEqual(['belangenconflict', undefined]);
	}
});

test('the same body may send a second adviseur, and another body may coach', async () => {
	const { advise, dossierId, consulent } = await scene();
	await advise();
	const other = await staff(contextOn(clone), ['begeleider']);
	const { accountId } = other.actor;
	expect(
		await assignDossier(consulent, { dossierId, accountId, als: 'begeleider' })
	).toBeUndefined();
});

test('nobody gets the same task twice, also not at the same moment', async () => {
	const { advise } = await scene();
	const outcomes = await Promise.all([advise(), advise(), advise()]);
	expect(outcomes.toSorted()).toEqual(['al_toegewezen', 'al_toegewezen', undefined]);
});

test('a task that ended can be given again', async () => {
	const { advise, dossierId, consulent } = await scene();
	await advise();
	const { toewijzingen } = await prepareToewijzing(consulent, dossierId);
	await endToewijzing(consulent, { dossierId, toewijzingId: toewijzingen[0]?.id ?? '' });
	expect(await advise()).toBeUndefined();
});

test('whoever lacks the role for a task does not get it', async () => {
	const { dossierId, consulent, adviseur } = await scene();
	for (const accountId of [adviseur, consulent.actor.accountId, 'x', ''])
		expect(await assignDossier(consulent, { dossierId, accountId, als: 'begeleider' })).toBe(
			'niet_geschikt'
		);
});

test('the list of who can do what holds every name once per task', async () => {
	const { dossierId, consulent, begeleider } = await scene();
	const { kandidaten } = await prepareToewijzing(consulent, dossierId);
	const found = kandidaten.filter(({ accountId }) => accountId === begeleider);
	expect(found).toMatchObject([{ als: 'begeleider', naam: 'Medewerker begeleider' }]);
});
